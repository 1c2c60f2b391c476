//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	widgetProgram = regexp.MustCompile(`^/assets/widget\.[^.]+\.wasm$`)
	anything      = regexp.MustCompile(``)
)

// TestLazy: an article asks for the host script and nothing else until the
// reader comes near, and for nothing once the program runs.
func TestLazy(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "plain")
	p.untilJS(`customElements.get("trimetric-widget") && document.readyState === "complete"`)
	p.frames(9)
	if n := h.line.tries(anything); n != 1 || h.line.times(regexp.MustCompile(`^/embed\.js$`)) != 1 {
		t.Errorf("%d requests before the widget is near: %v", n, h.line.asked)
	}
	p.do(`scrollTo(0, document.querySelector("trimetric-widget").getBoundingClientRect().y - innerHeight - 400)`)
	w := p.widget()
	w.rests()
	if n := h.line.tries(widgetProgram); n != 0 {
		t.Errorf("the program was asked for %d times while the frame was out of view", n)
	}
	p.do(`scrollTo(0, document.querySelector("trimetric-widget").getBoundingClientRect().y + scrollY - 100)`)
	w.waitReady()
	h.line.forget()
	w.enterFifty()
	w.choose("Per rating")
	w.field("Rating 4").fill("9")
	w.rests()
	if n := h.line.tries(anything); n != 0 {
		t.Errorf("%d requests while it was used: %v", n, h.line.asked)
	}
}

// rests waits until a frame has had time for what it may want to do, also where
// it is not painted.
func (p *page) rests() {
	p.t.Helper()
	eval[bool](p, `new Promise((ok) => setTimeout(ok, 500, true))`)
}

// TestDisk: an article that somebody tries out as a file on their disk.
func TestDisk(t *testing.T) {
	h := newHost(t)
	text, err := os.ReadFile("hosts/plain.html")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "article.html"), []byte(h.written(string(text))), 0o644); err != nil {
		t.Fatal(err)
	}
	p := newPageAt(t, "file://"+folder)
	p.guard.allow(h.line.URL)
	p.goTo("/article.html")
	p.do(`document.querySelector("trimetric-widget").scrollIntoView()`)
	w := p.widget()
	w.waitReady()
	w.field("Promoters").fill("60")
	w.field("Passives").fill("30")
	w.field("Detractors").fill("10")
	w.shows("score", 50)
	p.untilJS(widgetFrame + `.parentNode.style.height`)
}

// TestThree: three widgets in one article share one download, and keep apart.
func TestThree(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "three")
	p.untilJS(`document.readyState === "complete"`)
	widget := func(metric string) *page {
		return p.inside(`document.querySelector("trimetric-widget[metric=` + metric + `]").shadowRoot.querySelector("iframe")`)
	}
	p.size(1280, 3000)
	csat, nps, ces := widget("csat"), widget("nps"), widget("ces")
	for _, w := range []*page{csat, nps, ces} {
		w.waitReady()
	}
	csat.field("Satisfied responses").fill("8")
	csat.field("All responses").fill("10")
	nps.field("Promoters").fill("3")
	nps.field("Passives").fill("1")
	nps.field("Detractors").fill("0")
	ces.field("Rating 7").fill("3")
	csat.shows("score", 80)
	nps.shows("score", 75)
	ces.shows("score", 7)
	if n := h.line.times(widgetProgram); n != 1 {
		t.Errorf("the program was sent %d times", n)
	}
	if n := h.line.times(regexp.MustCompile(`^/embed\.js$`)); n != 1 {
		t.Errorf("the script was sent %d times", n)
	}
}

// TestStrictPolicy: an article that allows scripts and frames of ours and no
// style at all.
func TestStrictPolicy(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "strict")
	p.untilJS(`customElements.get("trimetric-widget")`)
	p.do(`document.querySelector("trimetric-widget").scrollIntoView()`)
	w := p.widget()
	w.waitReady()
	w.shows("score", 100*942/1148.)
	p.untilJS(widgetFrame + `.offsetHeight > 300 && getComputedStyle(document.querySelector("trimetric-widget")).display === "block"`)
	if got := eval[string](p, `getComputedStyle(`+widgetFrame+`).borderTopWidth`); got != "0px" {
		t.Errorf("the frame has a border of %s", got)
	}
}

// TestBlocked: the link works where the article takes no script of ours, and
// where it takes no frame.
func TestBlocked(t *testing.T) {
	h := newHost(t)
	for _, name := range []string{"blocked", "refused"} {
		p := h.article(t, name)
		p.guard.expect("Content Security Policy")
		p.untilJS(`document.readyState === "complete"`)
		if name == "refused" {
			p.untilJS(`document.querySelector("trimetric-widget").shadowRoot.querySelector("slot")`)
		}
		p.follow("NPS calculator")
		p.untilJS(`location.href === ` + quoted(h.line.URL+"/nps"))
		p.until("the calculator", func() bool { return p.text("h1") == "NPS calculator" })
	}
}

// TestPapers: on dark paper a widget is dark, whatever the reader's system
// prefers, as the article says that it is. From right to left it is English, and
// looks as it does anywhere.
func TestPapers(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "dark")
	w := p.put(`metric="nps" theme="dark" p="60" pa="30" d="10"`)
	w.shows("score", 50)
	w.accessibleHere("dark paper")
	paper := func(attributes, scheme, prefers, want string) {
		t.Helper()
		p.prefers("prefers-color-scheme", prefers)
		p.do(`document.documentElement.style.colorScheme = ` + quoted(scheme))
		w := p.put(`metric="nps" p="60" pa="30" d="10" ` + attributes)
		w.shows("score", 50)
		w.untilJS(`getComputedStyle(document.querySelector(".tm-frame")).backgroundColor === ` + quoted(want))
	}
	const white, night = "rgb(255, 255, 255)", "rgb(20, 25, 31)"
	paper("", "dark", "light", night)
	paper("", "light", "dark", white)
	paper("", "light dark", "dark", night)
	paper(`theme="light"`, "dark", "dark", white)

	p = h.article(t, "rtl")
	w = p.put(`metric="nps" p="60" pa="30" d="10"`)
	w.shows("score", 50)
	if got := eval[string](w, `getComputedStyle(document.querySelector(".tm-frame")).direction`); got != "ltr" {
		t.Errorf("the widget reads %s", got)
	}
	p.fits("from right to left")
	w.fits("the widget from right to left")
	if eval[bool](p, widgetFrame+`.getBoundingClientRect().right < innerWidth - 20`) {
		t.Error("the widget does not stand at the right")
	}
}

// TestPlainFrame: the frame by itself, without the script, tells its height and
// what it is asked for.
func TestPlainFrame(t *testing.T) {
	p := newHost(t).article(t, "iframe")
	w := p.inside(`document.querySelector("iframe")`)
	w.waitReady()
	w.shows("score", 100*(388-112)/730.)
	w.untilJS(`document.documentElement.scrollHeight <= innerHeight`)
	if got := w.control("link", "Open in Trimetric"); !strings.HasSuffix(on[string](got, "this.href"), "/nps#v=1&p=388&pa=230&d=112") {
		t.Errorf("Open in Trimetric leads to %s", on[string](got, "this.href"))
	}
}

// TestWordPress uses exactly the frame that WordPress makes: no origin, no
// storage, no links, and its own words for height and links.
func TestWordPress(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "wordpress")
	w := p.inside(`document.querySelector("iframe")`)
	w.waitReady()
	if got := eval[string](w, "origin"); got != "null" {
		t.Errorf("the origin is %s", got)
	}
	p.untilJS(`getComputedStyle(document.querySelector("iframe")).visibility === "visible"`)
	fits := func() {
		t.Helper()
		p.until("the frame is as high as what is in it", func() bool {
			return eval[string](p, `document.querySelector("iframe").height`) == fmt.Sprint(eval[int](w, `Math.ceil(document.body.getBoundingClientRect().height)`))
		})
	}
	fits()
	w.field("Promoters").fill("60")
	w.field("Passives").fill("3O")
	w.field("Detractors").fill("10")
	w.key("Tab")
	w.untilJS(`document.querySelector("[aria-invalid]")`)
	fits()
	w.press("Use 30")
	w.shows("score", 50)
	fits()
	if got := eval[string](p, `JSON.stringify([...new Set(heard.flatMap(Object.keys))])`); got != `["message","value","secret"]` {
		t.Errorf("WordPress hears %s", got)
	}
	w.follow("Open in Trimetric")
	p.untilJS(`location.href === ` + quoted(h.line.URL+"/nps#v=1&p=60&pa=30&d=10"))
	p.waitReady()
	p.shows("score", 50)
}
