//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// TestBenchmarkLooks holds the page in its states to what every page is held
// to: axe, widths, sizes to press.
func TestBenchmarkLooks(t *testing.T) {
	check := func(what, link string, act func(p *page)) {
		t.Run(what, func(t *testing.T) {
			p := newPage(t)
			p.keptBefore(`["csat&low=81", "nps&low=-3&high=4", "ces&low=5"].map((row) => "metric=" + row +
				"&name=Donaudampfschifffahrtsgesellschaft%20and%20others&source=Everything%20that%20was%20ever%20reported").join("\n")`)
			p.open("/benchmarks" + link)
			act(p)
			p.settled()
			for _, width := range []int64{320, 390, 640, 768, 1024, 1280} {
				p.size(width, 900)
				p.fits(fmt.Sprint(what, " at ", width))
			}
			p.size(390, 844)
			for _, small := range eval[[]string](p, tooSmall) {
				t.Error(small)
			}
			p.accessible(what)
		})
	}
	nothing := func(*page) {}
	check("nothing yet", "", nothing)
	check("a chart", "#v=1&s=942&n=1148&industry=retail", nothing)
	check("a wide interval", "#v=1&metric=nps&p=1&pa=0&d=1&level=99&industry=grocery", nothing)
	check("a table", "#v=1&metric=nps&p=388&pa=230&d=112&industry=grocery&view=table", nothing)
	check("CES", "#v=1&metric=ces&sum=4000000000000&n=999999999999", nothing)
	check("ratings", "#v=1&metric=nps&mode=ratings&r=1-2-3-4-5-6-7-8-9-10-1000000000", nothing)
	check("no rows", "#v=1&show=below&s=99&n=100", nothing)
	check("a bad link", "#v=1&score=lots", nothing)
	check("errors", "#v=1&s=80&n=100", func(p *page) {
		p.field("Satisfied responses").fill("8O")
		p.press("Add row")
		p.complains(p.field("Satisfied responses"), "letter")
		p.complains(p.field("Name"), "Enter a name")
	})
	check("deleted", "#v=1&score=80", func(p *page) {
		p.press("Delete Donaudampfschifffahrtsgesellschaft and others")
		p.button("Undo")
	})
}

// TestBenchmarkKeys goes round the page without a mouse.
func TestBenchmarkKeys(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks")
	p.tabTo("CSAT")
	p.key("Right")
	p.untilJS(`document.activeElement.id === "metric-nps"`)
	p.tabTo("From counts")
	p.key("Right")
	p.tabTo("Score")
	p.keys("20")
	p.shows("score", 20)
	p.tabTo("Chart")
	p.key("Right")
	p.untilJS(`document.querySelectorAll(".tm-explore__rows tbody tr").length === 7 && document.activeElement.id === "view-table"`)
}

// TestBenchmarkTabs stops at every control in the order of the page, and shows
// where it is.
func TestBenchmarkTabs(t *testing.T) {
	for _, link := range []string{"#v=1&s=942&n=1148", "#v=1&metric=nps&score=20&view=table"} {
		p := newPage(t)
		p.keptBefore(`"metric=csat&name=Row&low=70"`)
		p.open("/benchmarks" + link)
		p.settled()
		p.device("saved") // which brings a control of its own
		p.do(`window.stops = ` + focusable)
		for i := range eval[int](p, "stops.length") {
			p.key("Tab")
			if !eval[bool](p, fmt.Sprintf(`document.activeElement === stops[%d]`, i)) {
				t.Fatalf("%s: stop %d is at %s", link, i, eval[string](p, `document.activeElement.outerHTML.slice(0, 150)`))
			}
			if at := eval[string](p, unseen); at != "" {
				t.Errorf("%s: no focus outline on %s", link, at)
			}
		}
	}
}

// TestBenchmarkPrint prints chart and bands on one page, and nothing to press.
func TestBenchmarkPrint(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&s=942&n=1148&industry=retail")
	p.shows("score", 100*942/1148.0)
	pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
	p.must(err)
	if n := sheets(pdf); n != 1 {
		t.Errorf("it takes %d pages", n)
	}
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	if left := eval[[]string](p, `Array.from(document.querySelectorAll("button, input, select, textarea, nav, summary"))
		.filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 120))`); len(left) > 0 {
		t.Errorf("it prints %q", left)
	}
	said := p.text("body")
	for _, want := range []string{"Benchmarks", "82.1%", "Inside four of six ranges", "Utilities and telecom", "General bands"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not print %q", want)
		}
	}
}
