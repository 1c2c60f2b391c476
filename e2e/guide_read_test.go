//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"trimetric/calc/guide"
)

// TestGuideWithoutScripts reads the guide without any: the table, the switch,
// every answer, and no button that would do nothing.
func TestGuideWithoutScripts(t *testing.T) {
	p := newPage(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	p.goTo("/guide")
	said := p.text("body")
	for _, f := range guide.FAQs {
		if !strings.Contains(said, f.Question) || !strings.Contains(said, f.Answer[0].Says) {
			t.Errorf("the page does not answer %q", f.Question)
		}
	}
	if strings.Contains(said, "Copy question") {
		t.Error("there is a button that does nothing")
	}
	p.showsColumns("csat nps ces")
	p.size(390, 844)
	p.showsColumns("csat")
	click := func(c *control) {
		t.Helper()
		at := on[[2]float64](c, `(() => {
			const box = (this.closest("label") ?? this).getBoundingClientRect();
			return [box.x + box.width / 2, box.y + box.height / 2];
		})()`)
		p.must(chromedp.Do(p.ctx, chromedp.MouseClickXY(at[0], at[1])))
	}
	click(p.control("radio", "NPS"))
	p.showsColumns("nps")
	click(p.button("On this page"))
	p.until("the list opens", func() bool { return len(p.controls("link", "Challenges")) == 1 })
}

// TestGuidePrint prints all three metrics and every part, and nothing to press.
func TestGuidePrint(t *testing.T) {
	p := newPage(t)
	p.open("/guide")
	p.size(660, 900) // what A4 has between its margins
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	p.showsColumns("csat nps ces")
	if left := eval[[]string](p, `Array.from(document.querySelectorAll("button, input, nav"))
		.filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 120))`); len(left) > 0 {
		t.Errorf("the guide prints %q", left)
	}
	said := p.text("body")
	for _, f := range guide.FAQs {
		if !strings.Contains(said, f.Question) {
			t.Errorf("%q is not printed", f.Question)
		}
	}
	p.fits("the printed guide")
}
