//go:build e2e

package e2e

import "testing"

// TestNoShift watches the page while the program takes over from the HTML that
// was served: nothing moves.
func TestNoShift(t *testing.T) {
	check := func(path string, width int64) {
		t.Helper()
		g, release := held(t)
		p := newPageAt(t, g.URL)
		if path == "/nowhere" {
			p.guard.expect("404")
		}
		p.size(width, 844)
		p.before(watchShifts)
		p.goTo(path)
		p.untilJS(`document.documentElement.dataset.engine === "loading"`)
		p.frames(2)
		p.do(`shifts = []`) // as it arrives a page may be painted in the middle of a row, see TestNoShiftArriving
		release()
		p.waitReady()
		// Two frames: the first paints the program's page, the second tells.
		p.frames(2)
		for _, s := range eval[[]string](p, "shifts") {
			t.Errorf("%s at %d moved by %s", path, width, s)
		}
	}
	for _, path := range []string{"/", "/csat", "/nps", "/ces", "/guide", "/quiz", "/benchmarks", "/import", "/embed", "/methods", "/nowhere"} {
		check(path, 390)
		check(path, 1280)
	}
}

// watchShifts notes in window.shifts whatever moves by itself.
const watchShifts = `window.shifts = [];
	new PerformanceObserver((list) => {
		for (const e of list.getEntries()) {
			shifts.push(e.value + ": " + e.sources.map((s) => s.node?.outerHTML?.slice(0, 100) ?? s.node?.textContent).join(" | "));
		}
	}).observe({type: "layout-shift", buffered: true});`

// frames waits for so many pictures of the page.
func (p *page) frames(n int) {
	p.t.Helper()
	for range n {
		eval[bool](p, `new Promise((ok) => requestAnimationFrame(() => ok(true)))`)
	}
}

// TestStillness asks for reduced motion: nothing may then move by itself.
func TestStillness(t *testing.T) {
	p := newPage(t)
	p.prefers("prefers-reduced-motion", "reduce")
	p.open("/nps#v=1&p=60&pa=30&d=10&target=70")
	p.field("Promoters").fill("90")
	p.shows("score", 100*80/130.0)
	if moving := eval[[]string](p, `document.getAnimations()
		.filter((a) => a.effect.getComputedTiming().activeDuration > 10)
		.map((a) => a.effect.target.outerHTML.slice(0, 120))`); len(moving) > 0 {
		t.Errorf("these move: %q", moving)
	}
	if got := eval[string](p, `getComputedStyle(document.documentElement).scrollBehavior`); got != "auto" {
		t.Errorf("scrolling is %s", got)
	}
}
