//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// focusable lists what Tab has to reach: every control that is seen, and of a
// group of radio buttons the chosen one.
const focusable = `Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']"))
	.filter((e) => !e.disabled && e.checkVisibility({visibilityProperty: true}) && (e.type !== "radio" || e.checked))`

// TestTabOrder goes through every page by Tab alone: everything is reached, in
// the order of the page, and shows where it is.
func TestTabOrder(t *testing.T) {
	check := func(path string, width int64) {
		t.Run(fmt.Sprint(path, " ", width), func(t *testing.T) {
			p := newPage(t)
			if path == "/nowhere" {
				p.guard.expect("404")
			}
			p.size(width, 900)
			p.open(path)
			p.device("saved") // which brings a control of its own
			p.do(`window.stops = ` + focusable)
			for i := range eval[int](p, "stops.length") {
				p.key("Tab")
				for n := 0; n < 20 && eval[bool](p, `document.activeElement.tagName === "IFRAME"`); n++ {
					p.key("Tab") // through the widget in the preview, and out of it
				}
				if lost := eval[string](p, fmt.Sprintf(`document.activeElement === stops[%d] ? "" :
					"at " + document.activeElement.outerHTML.slice(0, 150) + " and not at " + stops[%[1]d].outerHTML.slice(0, 150)`, i)); lost != "" {
					t.Fatalf("stop %d: %s", i, lost)
				}
				if at := eval[string](p, unseen); at != "" {
					t.Errorf("no focus outline on %s", at)
				}
			}
		})
	}
	check("/", 1280)
	check("/nps#v=1&p=60&pa=30&d=10&b.p=50&b.pa=30&b.d=20", 1280)
	check("/csat#v=1&mode=ratings&r=1-2-3-4-5", 390)
	check("/ces", 390)
	check("/guide", 1280)
	check("/benchmarks#v=1&metric=nps&p=60&pa=30&d=10", 390)
	check("/tracker", 1280)
	check("/tracker", 390)
	check("/embed", 1280)
	check("/embed#v=1&metric=nps&mode=ratings", 390)
	check("/methods", 1280)
	check("/nowhere", 390)
}

// unseen is what has focus without an outline of two pixels: its own, or for a
// radio button that of the label it is seen by.
const unseen = `(() => {
	const e = document.activeElement;
	const seen = e.type === "radio" ? e.closest("label") : e;
	const s = getComputedStyle(seen);
	return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 ? "" : seen.outerHTML.slice(0, 200);
})()`

// TestByKeyboard fills in and reads a whole calculator without a mouse.
func TestByKeyboard(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.tabTo("Skip to content")
	p.key("Enter")
	p.untilJS(`document.activeElement.id === "main"`)
	p.tabTo("Totals")
	p.key("Right") // Per rating
	p.key("Right") // Paste
	p.field("Responses")
	p.key("Left")
	p.field("Rating 10")
	p.key("Left")
	p.tabTo("Promoters")
	p.keys("388\t230\t112")
	p.shows("score", 100*(388-112)/730.0)
	p.tabTo("95%")
	p.key("Right")
	p.untilJS(`document.querySelector('[data-result-for] [data-result="definition"]').textContent.includes("99%")`)
	p.tabTo("Target")
	p.keys("50")
	p.key("Up")
	p.until("the target is 51", func() bool { return p.field("Target").value() == "51" })
	p.key("Down")
	p.key("Down")
	p.until("the target is 49", func() bool { return p.field("Target").value() == "49" })
}

// TestThemeByKeyboard presses the theme button by Enter and by the space bar.
func TestThemeByKeyboard(t *testing.T) {
	p := newPage(t)
	p.open("/")
	p.tabTo("Theme: auto")
	for _, key := range []string{"Enter", "Space"} {
		was := eval[string](p, `document.documentElement.dataset.theme ?? "auto"`)
		p.key(key)
		p.untilJS(`(document.documentElement.dataset.theme ?? "auto") !== ` + quoted(was))
		p.untilJS(`document.activeElement.matches("header button")`)
	}
}

// tabTo presses Tab until what has focus has a name that starts so.
func (p *page) tabTo(name string) {
	p.t.Helper()
	for range 120 {
		p.key("Tab")
		at := eval[string](p, `(() => {
			const e = document.activeElement;
			return e.getAttribute("aria-label") ?? e.labels?.[0]?.textContent ?? e.textContent;
		})()`)
		if strings.HasPrefix(strings.TrimSpace(at), name) {
			return
		}
	}
	p.t.Fatalf("Tab does not get to %s", name)
}

// TestShiftTab goes back as it came.
func TestShiftTab(t *testing.T) {
	p := newPage(t)
	p.open("/csat")
	p.tabTo("All responses")
	p.key("Tab", kb.ModifierShift)
	if !on[bool](p.field("Satisfied responses"), "this === document.activeElement") {
		t.Error("Shift and Tab did not go back to Satisfied responses")
	}
}
