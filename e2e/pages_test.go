//go:build e2e

package e2e

import (
	"net/http"
	"strings"
	"testing"
)

// TestPages holds every page to a title and a description of its own and one
// heading, as served and as the program makes it.
func TestPages(t *testing.T) {
	titles, about := map[string]string{}, map[string]string{}
	p := newPage(t)
	for _, path := range []string{"/", "/csat", "/nps", "/ces", "/guide", "/quiz", "/benchmarks", "/tracker", "/import", "/embed", "/methods"} {
		p.open(path)
		title := eval[string](p, `document.title`)
		says := eval[string](p, `document.querySelector('meta[name="description"]').content`)
		if other, twice := titles[title]; twice || title == "" {
			t.Errorf("%s and %s have the title %q", path, other, title)
		}
		if other, twice := about[says]; twice || len(says) < 50 {
			t.Errorf("%s and %s have the description %q", path, other, says)
		}
		titles[title], about[says] = path, path
		if n := eval[int](p, `document.querySelectorAll("h1").length`); n != 1 {
			t.Errorf("%s has %d h1", path, n)
		}
		if got := eval[string](p, `document.documentElement.lang`); got != "en" {
			t.Errorf("%s has the language %q", path, got)
		}
	}
}

// TestNotFound asks for an address that leads nowhere.
func TestNotFound(t *testing.T) {
	res, err := http.Get(site + "/nowhere")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusNotFound {
		t.Errorf("status %d", res.StatusCode)
	}
	p := newPage(t)
	p.guard.expect("404")
	p.open("/nowhere")
	if got := p.text("h1"); got != "This page does not exist" {
		t.Errorf("the heading says %q", got)
	}
	p.in("").follow("NPS calculator")
	p.arrives("/nps", "NPS calculator")
}

// arrives waits for a page that was come to by a link: its heading has focus,
// at the top of the window.
func (p *page) arrives(path, heading string) {
	p.t.Helper()
	p.untilJS("location.pathname === " + quoted(path))
	p.until("the heading of "+path, func() bool { return p.text("h1") == heading })
	p.untilJS(`document.activeElement.tagName === "H1" && scrollY === 0`)
}

// TestNavigation goes to another page and comes back to what was typed.
func TestNavigation(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.field("Promoters").fill("60")
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.field("Target").fill("60")
	p.shows("score", 50)
	p.untilJS(`document.title.startsWith("+50 NPS")`)
	p.untilJS(`location.hash !== ""`)
	p.do(`window.same = true; scrollTo(0, 600)`)
	p.untilJS(`scrollY > 300`)
	p.menu("Calculator", "CSAT")
	p.arrives("/csat", "CSAT calculator")
	p.untilJS(`document.title === "CSAT calculator – Trimetric"`)
	p.hides("result", "score")
	p.field("Satisfied responses").fill("8")
	p.field("All responses").fill("10")
	p.shows("score", 80)
	p.menu("Calculator", "NPS")
	p.untilJS(`location.pathname === "/nps"`)
	p.shows("score", 50)
	p.holds("Promoters", "60")
	p.holds("Target", "60")
	p.do(`history.back()`)
	p.untilJS(`location.pathname === "/csat"`)
	p.shows("score", 80)
	p.holds("Satisfied responses", "8")
	p.do(`history.back()`)
	p.untilJS(`location.pathname === "/nps"`)
	p.shows("score", 50)
	if !eval[bool](p, `window.same === true`) {
		t.Error("a link loaded the page anew")
	}
}

// menu follows a link of a menu.
func (p *page) menu(menu, name string) {
	p.t.Helper()
	for _, c := range p.controls("link", name) {
		if on[bool](c, `Boolean(this.closest("nav")?.ariaLabel === "`+menu+`")`) {
			c.press()
			return
		}
	}
	p.t.Fatalf("%s has no %s", menu, name)
}

// TestTitle carries the score, and whose it is.
func TestTitle(t *testing.T) {
	p := newPage(t)
	p.open("/csat#v=1&s=942&n=1148&name=Support&period=Q2")
	p.untilJS(`document.title === "82.1% CSAT, Support, Q2 – Trimetric"`)
	p.field("Satisfied responses").fill("lots")
	p.untilJS(`!document.title.includes("82")`)
	if got := eval[string](p, "document.title"); !strings.Contains(got, "CSAT calculator") {
		t.Errorf("without a score the title is %q", got)
	}
}

// TestHome starts with example figures, marked as such until they are typed
// over, and takes the reader's own to the full calculator.
func TestHome(t *testing.T) {
	p := newPage(t)
	p.open("/")
	p.shows("score", 100*942/1148.0)
	p.untilJS(`document.querySelector("[data-result-for=csat] [data-example], [data-result-for=csat][data-example]")`)
	p.field("Satisfied responses").fill("8")
	p.field("All responses").fill("10")
	p.shows("score", 80)
	p.untilJS(`!document.querySelector("[data-example]")`)
	p.choose("CES")
	p.shows("score", 3200/584.0)
	p.choose("CSAT")
	p.shows("score", 80)
	p.follow("Open the full CSAT calculator")
	p.arrives("/csat", "CSAT calculator")
	p.shows("score", 80)
	p.holds("Satisfied responses", "8")
}

// TestDescribes: a page that was moved to describes itself as the served one
// does.
func TestDescribes(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	const of = `(doc) => [doc.querySelector("meta[name=description]").content, doc.querySelector("link[rel=canonical]")?.href, doc.title].join("\n")`
	p.menu("Main", "Guide")
	p.arrives("/guide", "CSAT, NPS and CES side by side")
	want := eval[string](p, `fetch("/guide").then((r) => r.text()).then((t) => (`+of+`)(new DOMParser().parseFromString(t, "text/html")))`)
	if got := eval[string](p, `(`+of+`)(document)`); got != want {
		t.Errorf("it says\n%s, want\n%s", got, want)
	}
}
