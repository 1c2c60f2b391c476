//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// TestBenchmarkLastMetric opens with the metric that the reader was at last: in
// a calculator, or here.
func TestBenchmarkLastMetric(t *testing.T) {
	p := newPage(t)
	shows := func(metric string) {
		t.Helper()
		p.arrives("/benchmarks", "Benchmarks")
		p.untilJS(`document.querySelector(".tm-explore").dataset.metric === ` + quoted(metric))
	}
	p.open("/nps")
	p.menu("Main", "Benchmarks")
	shows("nps")
	p.choose("CES")
	p.untilJS(`document.querySelector(".tm-explore").dataset.metric === "ces"`)
	p.menu("Main", "Guide")
	p.arrives("/guide", "CSAT, NPS and CES side by side")
	p.menu("Main", "Benchmarks")
	shows("ces")
	p.follow("Open the CES calculator")
	p.arrives("/ces", "CES calculator")
	p.do(`document.querySelector('.tm-titlebar [data-metric="csat"]').click()`)
	p.arrives("/csat", "CSAT calculator")
	p.menu("Main", "Benchmarks")
	shows("csat")
}

// TestBenchmarkChoiceLasts keeps "Score only" over a reload, with a score and
// without one, and the counts out of the address.
func TestBenchmarkChoiceLasts(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&s=942&n=1148")
	p.shows("score", 100*942/1148.0)
	p.untilJS(`document.title === "82.1% CSAT – Benchmarks – Trimetric"`)
	p.choose("Score only")
	p.links("#v=1&score=")
	p.untilJS(`document.title === "CSAT, NPS and CES benchmarks – Trimetric"`)
	p.reload()
	p.field("Score").fill("8O")
	p.key("Tab")
	p.complains(p.field("Score"), "letter O")
	p.links("#v=1&score=")
	p.press("Use 80")
	p.links("#v=1&score=80")
	p.untilJS(`document.title === "80% CSAT – Benchmarks – Trimetric"`)
	// The counts last as long as the visit.
	q := newPage(t)
	q.open("/benchmarks")
	q.field("Satisfied responses").fill("942")
	q.field("All responses").fill("1148")
	q.choose("90%")
	q.choose("Score only")
	q.links("#v=1&level=90&score=")
	q.do(`location.hash = "#v=1&level=90&score=85"`)
	q.shows("score", 85)
	q.choose("From counts")
	q.holds("All responses", "1148")
	q.links("#v=1&s=942&n=1148&level=90")
}

// TestBenchmarkBlankRatings goes on with totals where the ratings hold nothing.
func TestBenchmarkBlankRatings(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.choose("Paste")
	p.menu("Main", "Benchmarks")
	p.field("Promoters").fill("60")
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.shows("score", 50)
	p.content(p.field("Promoters"))
	p.links("#v=1&metric=nps&p=60&pa=30&d=10")

	// So do ratings that a link did not hold; they stay in the address until then.
	q := newPage(t)
	q.open("/benchmarks#v=1&metric=nps&r=1-2")
	q.until("a word about it", func() bool {
		return strings.Contains(q.text(".tm-standing"), "The link held no usable counts per rating.")
	})
	q.links("#v=1&metric=nps&r=1-2")
	q.field("Promoters").fill("60")
	q.field("Passives").fill("30")
	q.field("Detractors").fill("10")
	q.links("#v=1&metric=nps&p=60&pa=30&d=10")

	// A metric that is not known.
	r := newPage(t)
	r.open("/benchmarks#v=1&metric=csi&p=5")
	r.until("a word about it", func() bool { return strings.Contains(r.text(".tm-explore__strange"), "not known here") })
	r.links("#v=1&metric=csi&p=5")
	r.choose("NPS")
	r.links("#v=1&metric=nps")
	if got := r.text(".tm-explore__strange"); got != "" {
		t.Errorf("it still says %q", got)
	}
}

// TestBenchmarkDefinition chooses scale, threshold, direction and confidence
// here, for the calculator too.
func TestBenchmarkDefinition(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&s=942&n=1148")
	p.pick("Scale", "1–10")
	p.pick("Counts as satisfied", "8 and up")
	p.choose("99%")
	p.links("#v=1&s=942&n=1148&scale=10&from=8&level=99")
	p.until("a wider interval", func() bool { return strings.Contains(p.text(".tm-standing"), "99% interval 79.0% to 84.8%") })
	p.choose("CES")
	p.pick("Direction", "Lower is easier")
	p.pick("Scale", "1–5")
	p.field("Sum of ratings").fill("120")
	p.field("All responses").fill("60")
	p.shows("score", 2)
	p.links("#v=1&metric=ces&sum=120&n=60&scale=5&dir=down")
	p.follow("Open the CES calculator")
	p.arrives("/ces", "CES calculator")
	p.defines("Lower is easier")
}

// TestBenchmarkStack reads the tables of a narrow screen row by row: nothing to
// scroll sideways, and still tables.
func TestBenchmarkStack(t *testing.T) {
	p := newPage(t)
	p.size(390, 844)
	p.open("/benchmarks#v=1&metric=nps&p=388&pa=230&d=112&view=table")
	p.shows("score", 100*(388-112)/730.0)
	p.until("the sources", func() bool { return eval[int](p, `document.querySelectorAll("table").length`) >= 3 })
	if wide := eval[int](p, `Array.from(document.querySelectorAll(".tm-tablebox")).filter((e) => e.scrollWidth > e.clientWidth).length`); wide > 0 {
		t.Errorf("%d tables scroll sideways", wide)
	}
	if got := eval[string](p, `getComputedStyle(document.querySelector(".tm-explore__rows td"), "::before").content`); !strings.HasPrefix(got, `"Figure"`) {
		t.Errorf("the first figure is headed %s", got)
	}
	heads := 0
	for _, name := range []string{"Figure", "Your score stands", "Difference", "Year", "Asked", "Like with like?", "Source"} {
		heads += len(p.controls("columnheader", name))
	}
	if names := len(p.controls("rowheader", "Streaming media")); heads != 17 || names != 2 { // here, and in the two tables of the sources
		t.Errorf("%d heads of columns, and %d of a row", heads, names)
	}
	if cells := len(p.controls("cell", "8.8 above it")); cells != 2 { // retail and streaming media, without the column's name
		t.Errorf("%d cells", cells)
	}
}

// TestBenchmarkPaper prints whose score it is, the sources with their addresses
// and the way back, on one page.
func TestBenchmarkPaper(t *testing.T) {
	check := func(link string, wants ...string) {
		t.Helper()
		p := newPage(t)
		p.open("/benchmarks" + link)
		p.links(link)
		p.do(`document.querySelector("link[rel=canonical]")?.remove();
			document.head.insertAdjacentHTML("beforeend", '<link rel="canonical" href="https://example.org/benchmarks">')`)
		p.field("Name").fill("")
		p.choose("99%")
		p.links(strings.Replace(link, "&industry", "&level=99&industry", 1))
		pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
		p.must(err)
		if n := sheets(pdf); n != 1 {
			t.Errorf("%s takes %d pages", link, n)
		}
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		said := p.text("body")
		for _, want := range wants {
			if !strings.Contains(said, want) {
				t.Errorf("%s does not print %q but\n%s", link, want, said)
			}
		}
	}
	check("#v=1&s=942&n=1148&industry=retail&name=Shop&period=Q2", "Customer Satisfaction Score", "Shop, Q2", "Printed ",
		"Balto: What is CSAT in customer service, https://www.balto.ai/blog/",
		"Reopen this page: https://example.org/benchmarks#v=1&s=942&n=1148&level=99&industry=retail&name=Shop&period=Q2")
	check("#v=1&metric=nps&p=1&pa=1&d=2&industry=grocery", "Too few responses to tell", "Fewer than 30 responses",
		"XM Institute: Economics of NPS 2023, https://www.xminstitute.com/research/economics-of-nps-2023/")
}
