//go:build e2e

package e2e

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A host is somebody else's site: the articles in hosts, on another site in the
// browser's sense, so that the widgets in them run in processes of their own. A
// line leads to ours and counts.
type host struct {
	URL  string
	line *line
}

// policies are the content security policies of some articles. SITE is ours.
var policies = map[string]string{
	"strict":  "default-src 'none'; script-src SITE; frame-src SITE; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
	"blocked": "script-src 'none'",
	"refused": "script-src SITE; frame-src 'none'",
}

func newHost(t testing.TB) *host {
	t.Helper()
	h := &host{line: newLine(t, site)}
	server := httptest.NewServer(http.HandlerFunc(h.serve))
	t.Cleanup(server.Close)
	h.URL = strings.Replace(server.URL, "127.0.0.1", "localhost", 1)
	return h
}

func (h *host) serve(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/favicon.ico" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	name := path.Base(r.URL.Path)
	text, err := os.ReadFile("hosts/" + name + ".html")
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if policy := policies[name]; policy != "" {
		w.Header().Set("Content-Security-Policy", strings.ReplaceAll(policy, "SITE", h.line.URL))
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write([]byte(h.written(string(text))))
}

// written puts text into an article, and the address of our site.
func (h *host) written(article string) string {
	text := strings.Repeat("<p>"+strings.Repeat("A survey asks few and hopes to hear of all. ", 9)+"</p>\n", 60)
	return strings.NewReplacer("SITE", h.line.URL, "<!-- text -->", text).Replace(article)
}

// article opens a page of the host.
func (h *host) article(t testing.TB, name string) *page {
	t.Helper()
	p := newPageAt(t, h.URL)
	p.guard.allow(h.line.URL)
	p.goTo("/" + name)
	return p
}

// allow lets the page ask another origin, too.
func (g *guard) allow(origin string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.others = append(g.others, origin)
}

// widgetFrame is the frame of a widget.
const widgetFrame = `document.querySelector("trimetric-widget").shadowRoot.querySelector("iframe")`

// widget returns the widget of the article as a page of its own.
func (p *page) widget() *page { return p.inside(widgetFrame) }

// enterFifty types what comes to an NPS of 50.
func (p *page) enterFifty() {
	p.t.Helper()
	p.field("Promoters").fill("60")
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.shows("score", 50)
}

// inside returns what is in a frame, given as an expression, as a page of its
// own. It is looked at and listened to there; hands reach it through the page
// around it.
func (p *page) inside(frame string) *page {
	p.t.Helper()
	id := p.frameTarget(frame)
	ctx, cancel := chromedp.NewContext(p.ctx, chromedp.WithTargetID(id))
	p.must(chromedp.Do(ctx))
	limited, stop := context.WithTimeout(ctx, 2*time.Minute)
	w := &page{t: p.t, ctx: limited, origin: p.origin, guard: p.guard, host: p, frame: frame}
	p.t.Cleanup(func() {
		stop()
		cancel()
	})
	p.must(chromedp.Listen(ctx, w.guard.see))
	call(w, network.Enable, network.EnableParams{})
	call(w, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	w.untilJS(`document.readyState === "complete" && location.href !== "about:blank"`)
	return w
}

// frameTarget waits until a frame runs in a process of its own, which has the
// frame's id.
func (p *page) frameTarget(frame string) target.ID {
	p.t.Helper()
	var id target.ID
	p.until("a process for the frame", func() bool {
		p.untilJS(frame)
		node := call(p, dom.DescribeNode, dom.DescribeNodeParams{ObjectID: p.object(frame)}).Node
		all, err := chromedp.Targets(p.ctx)
		p.must(err)
		for _, one := range all {
			if string(one.TargetID) == string(node.FrameID) {
				id = one.TargetID
			}
		}
		return id != ""
	})
	return id
}
