//go:build e2e

package e2e

import (
	"os"
	"strings"
	"testing"
)

const axeFile = "../node_modules/axe-core/axe.min.js"

// rules are the levels of WCAG that the site keeps, and what axe's makers have
// learned beside them.
const rules = `["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]`

// bringAxe puts axe into the page, once.
func (p *page) bringAxe() {
	p.t.Helper()
	if eval[bool](p, `Boolean(window.axe)`) {
		return
	}
	source, err := os.ReadFile(axeFile)
	if err != nil {
		p.t.Fatalf("%v: run `make setup`", err)
	}
	p.do(string(source))
}

// colours are those of the rules that look at colours. A theme changes nothing
// else, so the second theme of a page needs no more.
const colours = `["color-contrast", "link-in-text-block"]`

// themes are what each theme of a page is looked at by.
var themes = []struct{ name, rules string }{{"light", rules}, {"dark", colours}}

// axeFinds is what axe has to say by some rules, with options of its own beside.
func (p *page) axeFinds(rules, options string) []string {
	p.t.Helper()
	return eval[[]string](p, `axe.run(document, {runOnly: `+rules+`, resultTypes: ["violations"], `+options+`})
		.then((r) => r.violations.flatMap((v) => v.nodes.slice(0, 3).map((n) =>
			v.id + ": " + n.html.slice(0, 160) + " " + n.any.concat(n.all).map((c) => c.message).join("; "))))`)
}

// accessible lets axe look at the page in both themes, at a desk's width and
// on a phone.
func (p *page) accessible(what string) {
	p.t.Helper()
	p.bringAxe()
	for _, theme := range themes {
		p.prefers("prefers-color-scheme", theme.name)
		for _, width := range []int64{1280, 390} {
			// So high that the bar at the bottom covers nothing, as after
			// scrolling.
			p.size(width, 6000)
			p.size(width, max(6000, eval[int64](p, "document.documentElement.scrollHeight")+100))
			p.settled()
			for _, found := range p.axeFinds(theme.rules, "") {
				p.t.Errorf("%s, %s, %d: %s", what, theme.name, width, found)
			}
		}
	}
}

// TestAxe looks at every page, and at the calculators in every state that a
// link brings about.
func TestAxe(t *testing.T) {
	for _, path := range states {
		t.Run(path, func(t *testing.T) {
			p := newPage(t)
			if path == "/nowhere" {
				p.guard.expect("404")
			}
			p.open(path)
			p.accessible(path)
		})
	}
}

// TestAxeWhileUsed looks at what no link brings about.
func TestAxeWhileUsed(t *testing.T) {
	t.Run("a mistake", func(t *testing.T) {
		p := newPage(t)
		p.open("/csat#v=1&s=80&n=100")
		p.field("Satisfied responses").fill("8O")
		p.key("Tab")
		p.complains(p.field("Satisfied responses"), "letter")
		p.field("Target").fill("120")
		p.key("Tab")
		p.complains(p.field("Target"), "score from")
		p.accessible("a mistake")
	})
	t.Run("rejects", func(t *testing.T) {
		p := newPage(t)
		p.open("/nps")
		p.choose("Paste")
		p.field("Responses").replace("10\n9\n11\nterrible\n\n3")
		p.shows("responses", 3)
		p.accessible("rejects")
	})
	t.Run("a large paste", func(t *testing.T) {
		p := newPage(t)
		p.open("/ces")
		p.choose("Paste")
		p.field("Responses").replace(strings.Repeat("5\n6\n7\n", 3000))
		p.shows("score", 6)
		p.accessible("a large paste")
	})
	t.Run("cleared", func(t *testing.T) {
		p := newPage(t)
		p.open("/nps#v=1&p=60&pa=30&d=10")
		p.shows("score", 50)
		p.press("Clear")
		p.button("Undo")
		p.accessible("cleared")
	})
}

// TestAxeWithoutProgram looks at the pages while there is no program, or never
// will be one.
func TestAxeWithoutProgram(t *testing.T) {
	t.Run("loading", func(t *testing.T) {
		g, _ := held(t)
		p := newPageAt(t, g.URL)
		p.goTo("/nps")
		p.untilJS(`document.documentElement.dataset.engine === "loading"`)
		p.accessible("loading")
	})
	t.Run("failed", func(t *testing.T) {
		g := newGate(t, program, refuse(503))
		p := newPageAt(t, g.URL)
		p.guard.expect("503")
		p.goTo("/csat")
		p.untilJS(`document.documentElement.dataset.engine === "failed"`)
		p.accessible("failed")
	})
	t.Run("no WebAssembly", func(t *testing.T) {
		p := newPage(t)
		p.before(`delete window.WebAssembly`)
		p.goTo("/ces")
		p.untilJS(`document.documentElement.dataset.engine === "missing"`)
		p.accessible("no WebAssembly")
	})
}
