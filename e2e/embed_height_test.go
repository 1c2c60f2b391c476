//go:build e2e

package e2e

import (
	"fmt"
	"testing"
)

// scores are figures for a score of each metric, as a host page sets them.
var scores = map[string]string{
	"csat": `s="942" n="1148"`,
	"nps":  `p="388" pa="230" d="112"`,
	"ces":  `r="12-18-31-58-142-231-168"`,
	"quiz": "",
}

// TestReserved: the room that a widget is given at first is the room it needs,
// without a score and with one, at the widths of a phone's article, a blog's
// column and the widest.
func TestReserved(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "top")
	for name, figures := range scores {
		for _, width := range []int64{343, 480, 720} {
			for _, with := range []string{"", "tabs", figures, figures + " tabs"} {
				p.do(fmt.Sprintf(`document.querySelector("trimetric-widget").outerHTML =
					'<trimetric-widget style="width: %dpx" metric="%s" %s></trimetric-widget>';
					window.reserved = document.querySelector("trimetric-widget").offsetHeight`, width, name, with))
				w := p.widget()
				w.waitReady()
				w.settled()
				need := eval[float64](w, `document.body.getBoundingClientRect().height`)
				if reserved := eval[float64](p, "reserved"); reserved != need {
					t.Errorf("%s %s at %d: %v px are reserved, and %v needed", name, with, width, reserved, need)
				}
			}
		}
	}
}

// TestHeight: the frame is as high as what is in it, which grows and shrinks,
// and nothing scrolls inside.
func TestHeight(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "top")
	w := p.widget()
	w.waitReady()
	high := func() float64 {
		t.Helper()
		w.settled()
		p.until("the frame is as high as what is in it", func() bool {
			return eval[float64](p, widgetFrame+".offsetHeight") == eval[float64](w, "Math.ceil(document.body.getBoundingClientRect().height)")
		})
		if !eval[bool](w, "document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth") {
			t.Error("the frame scrolls inside")
		}
		return eval[float64](p, widgetFrame+".offsetHeight")
	}
	empty := high()
	w.field("Promoters").fill("lots")
	w.key("Tab")
	w.untilJS(`document.querySelector("[aria-invalid]")`)
	if wrong := high(); wrong <= empty {
		t.Errorf("%v px with a mistake, %v without", wrong, empty)
	}
	w.field("Promoters").fill("60")
	w.field("Passives").fill("30")
	w.field("Detractors").fill("40")
	w.key("Tab")
	w.untilJS(`!document.querySelector("[aria-invalid]")`)
	if again := high(); again != empty {
		t.Errorf("%v px after the mistake, %v before", again, empty)
	}
	for _, width := range []int64{280, 400, 560, 720} {
		p.do(fmt.Sprintf(`document.querySelector("trimetric-widget").style.width = "%dpx"`, width))
		w.untilJS(fmt.Sprintf("innerWidth === %d", width))
		high()
		w.fits(fmt.Sprint("the widget at ", width))
	}
}

// shifts notes every layout shift of the page that the reader has not caused.
const shifts = `window.shifts = [];
	new PerformanceObserver((list) => {
		for (const e of list.getEntries()) if (!e.hadRecentInput) shifts.push(e.value + ": " + e.sources.map((s) => s.node?.outerHTML?.slice(0, 100)).join(" | "));
	}).observe({type: "layout-shift", buffered: true});`

// TestArticleStays: nothing in an article moves for a widget, below the fold
// and, where the host page has set a height, in view.
func TestArticleStays(t *testing.T) {
	h := newHost(t)
	still := func(p *page, what string) {
		t.Helper()
		p.frames(3)
		for _, s := range eval[[]string](p, "shifts") {
			t.Errorf("%s: moved by %s", what, s)
		}
	}
	for _, width := range []int64{360, 1280} {
		p := newPageAt(t, h.URL)
		p.guard.allow(h.line.URL)
		p.before(shifts)
		p.size(width, 800)
		p.goTo("/plain")
		p.untilJS(`customElements.get("trimetric-widget")`)
		still(p, "at first")
		p.do(`scrollTo(0, document.querySelector("trimetric-widget").getBoundingClientRect().y - 700)`)
		w := p.widget()
		w.waitReady()
		still(p, "the widget comes into view")
		w.enterFifty()
		still(p, "the score appears")

		p = newPageAt(t, h.URL)
		p.guard.allow(h.line.URL)
		p.before(shifts)
		p.size(width, 800)
		p.goTo("/reserved")
		p.widget().waitReady()
		still(p, "reserved by the host page")
	}
}
