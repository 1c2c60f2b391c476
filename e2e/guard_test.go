//go:build e2e

package e2e

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
)

// A guard watches one page for what no page may do: write to the console, break
// the content security policy (which the console tells), leave an exception
// uncaught, or ask another origin for anything.
type guard struct {
	mu       sync.Mutex
	origin   string
	others   []string // origins that may be asked too
	said     []string
	strayed  []string
	expected []string
}

// see takes an event of the browser. It must be quick.
func (g *guard) see(event any) {
	g.mu.Lock()
	defer g.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		g.said = append(g.said, fmt.Sprintf("console.%s: %s", e.Type, spoken(e.Args)))
	case *runtime.EventExceptionThrown:
		g.said = append(g.said, "exception: "+thrown(e.ExceptionDetails))
	case *log.EventEntryAdded:
		// A page that keeps the offer to install for its own button gets a note of
		// it, outside private profiles.
		if strings.HasPrefix(e.Entry.Text, "Banner not shown: beforeinstallprompt") {
			return
		}
		g.said = append(g.said, fmt.Sprintf("%s %s: %s %s", e.Entry.Source, e.Entry.Level, e.Entry.Text, e.Entry.URL))
	case *network.EventRequestWillBeSent:
		own := func(origin string) bool { return strings.HasPrefix(e.Request.URL, origin+"/") }
		if u := e.Request.URL; !own(g.origin) && !slices.ContainsFunc(g.others, own) && !strings.HasPrefix(u, "data:") {
			g.strayed = append(g.strayed, u)
		}
	}
}

func spoken(args []*runtime.RemoteObject) string {
	var parts []string
	for _, a := range args {
		if a.Description != "" {
			parts = append(parts, a.Description)
			continue
		}
		parts = append(parts, string(a.Value))
	}
	return strings.Join(parts, " ")
}

func thrown(e *runtime.ExceptionDetails) string {
	if e.Exception != nil {
		return e.Text + " " + e.Exception.Description
	}
	return e.Text
}

// expect lets the console hold lines with a text: what the test does on purpose
// is told there. The guard then insists on at least one.
func (g *guard) expect(text string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.expected = append(g.expected, text)
}

// faults is what the page should not have done.
func (g *guard) faults() []string {
	g.mu.Lock()
	defer g.mu.Unlock()
	var out []string
	met := map[string]bool{}
	for _, line := range g.said {
		ok := false
		for _, text := range g.expected {
			if strings.Contains(line, text) {
				ok, met[text] = true, true
			}
		}
		if !ok {
			out = append(out, "in the console: "+line)
		}
	}
	for _, text := range g.expected {
		if !met[text] {
			out = append(out, "not in the console: "+text)
		}
	}
	for _, u := range g.strayed {
		out = append(out, "a request left the origin: "+u)
	}
	return out
}

// TestGuard makes sure that the guard of all other tests can complain.
func TestGuard(t *testing.T) {
	check := func(js string, want string) {
		t.Helper()
		p := newPage(t)
		p.goTo("/404-on-purpose")
		p.guard.expect("404")
		p.do(js)
		p.until("the guard sees "+js, func() bool { return strings.Contains(strings.Join(p.guard.faults(), "\n"), want) })
		p.guard = nil // it has complained, as it should
	}
	check(`console.error("oh")`, `console.error: "oh"`)
	check(`console.warn("hm")`, `console.warning: "hm"`)
	check(`setTimeout(() => { throw new Error("lost") })`, "lost")
	check(`Promise.reject(new Error("alone"))`, "alone")
	check(`document.body.append(Object.assign(new Image(), {src: "https://elsewhere.invalid/x.png"}))`, "elsewhere.invalid")
	check(`{ const s = document.createElement("style"); s.textContent = "p{}"; document.head.append(s) }`, "Content Security Policy")
}
