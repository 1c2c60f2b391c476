//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// TestBenchmarkEarly types while the program is on the way.
func TestBenchmarkEarly(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/benchmarks")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	if off := eval[int](p, `document.querySelectorAll(":is(#share, #print, #own-add):disabled").length`); off != 3 {
		t.Errorf("%d of the three buttons wait for the program", off)
	}
	p.field("Satisfied responses").fill("942")
	p.pick("Order", "A to Z")
	p.choose("99%")
	p.pick("Industry", "Healthcare")
	p.field("Name").fill("Last year")
	p.field("All responses").fill("1148")
	release()
	p.shows("score", 100*942/1148.0)
	p.until("the order", func() bool { return strings.HasPrefix(p.strips(), "Financial services: Just above, Healthcare") })
	p.holds("Name", "Last year")
	p.until("the confidence", func() bool { return strings.Contains(p.text(".tm-standing"), "99% interval") })
	if off := eval[int](p, `document.querySelectorAll("main button:disabled").length`); off != 0 {
		t.Errorf("%d buttons are still disabled", off)
	}
	if got := p.text(".tm-strip--own .tm-strip__under"); got != "Your industry" {
		t.Errorf("the industry became %q", got)
	}
	if !on[bool](p.field("All responses"), "this === document.activeElement") {
		t.Error("focus was lost")
	}
}

// TestBenchmarkEarlyLink lets what is typed early win over the link of the page,
// whose figures go.
func TestBenchmarkEarlyLink(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/benchmarks#v=1&s=10&n=20&industry=retail&score=85")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	p.field("Satisfied responses").fill("942")
	p.field("All responses").fill("1148")
	release()
	p.shows("score", 100*942/1148.0)
	p.links("#v=1&s=942&n=1148&industry=retail")
}

// TestBenchmarkNoShift watches the page while the program takes over.
func TestBenchmarkNoShift(t *testing.T) {
	for _, width := range []int64{390, 1280} {
		g, release := held(t)
		p := newPageAt(t, g.URL)
		p.size(width, 844)
		p.before(`window.shifts = [];
			new PerformanceObserver((list) => {
				for (const e of list.getEntries()) {
					shifts.push(e.value + ": " + e.sources.map((s) => s.node?.outerHTML?.slice(0, 100) ?? s.node?.textContent).join(" | "));
				}
			}).observe({type: "layout-shift", buffered: true});`)
		p.goTo("/benchmarks")
		p.untilJS(`document.documentElement.dataset.engine === "loading"`)
		release()
		p.waitReady()
		p.frames(2)
		for _, s := range eval[[]string](p, "shifts") {
			t.Errorf("at %d moved by %s", width, s)
		}
	}
}

// TestBenchmarkNoJavaScript reads the page without it: the ranges, every figure
// with its source, and nothing that would need a program.
func TestBenchmarkNoJavaScript(t *testing.T) {
	p := newPage(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	p.goTo("/benchmarks")
	said := p.text("body")
	for _, want := range []string{"Benchmarks", "Comparing a score needs JavaScript", "Hospitality and travel", "82–88%", "Grocery", "+30.1",
		"XM Institute: XMI ratings NPS 2023", "No industry table for CES", "World-class", "above +20", "CES 1–5"} {
		if !strings.Contains(said, want) {
			t.Errorf("no %q", want)
		}
	}
	for _, never := range []string{"Loading", "Score only", "Add row", "Where does your score stand?"} {
		if strings.Contains(said, never) {
			t.Errorf("it says %q", never)
		}
	}
	if left := eval[int](p, `Array.from(document.querySelectorAll("main :is(button, input, select)")).filter((e) => e.checkVisibility()).length`); left > 0 {
		t.Errorf("%d controls are on show", left)
	}
}
