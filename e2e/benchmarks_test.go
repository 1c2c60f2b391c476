//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// strips is every row of the chart with its reading: "Retail: Inside".
func (p *page) strips() string {
	p.t.Helper()
	return eval[string](p, `Array.from(document.querySelectorAll(".tm-strip"), (row) => {
		const name = row.querySelector(".tm-strip__name").firstChild.textContent;
		const says = row.querySelector(".tm-strip__says").textContent;
		return says ? name + ": " + says : name;
	}).join(", ")`)
}

// drawn waits for the rows of the chart.
func (p *page) drawn(rows string) {
	p.t.Helper()
	got := ""
	for range 400 {
		if got = p.strips(); got == rows {
			return
		}
		p.frames(1)
	}
	p.t.Fatalf("the rows are\n%s, want\n%s", got, rows)
}

// headed waits for the answer's headline.
func (p *page) headed(want string) {
	p.t.Helper()
	p.until("the headline "+want, func() bool { return p.text(".tm-standing h2") == want })
}

// links waits for an address of the page.
func (p *page) links(fragment string) {
	p.t.Helper()
	p.untilJS("location.hash === " + quoted(fragment))
}

const csatRows = "Hospitality and travel: Inside, Retail and e-commerce: Inside, Technology and SaaS: Inside, " +
	"Healthcare: Inside, Financial services: Just above, Utilities and telecom: Above"

// TestBenchmarks types a score and reads where it stands.
func TestBenchmarks(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks")
	p.headed("Where does your score stand?")
	p.field("Satisfied responses").fill("942")
	p.field("All responses").fill("1,148")
	p.shows("score", 100*942/1148.0)
	p.headed("Inside four of six ranges, above one, and just above another")
	p.drawn(csatRows)
	if got := p.text(".tm-standing p"); got != "From 1,148 responses. 95% interval 79.7% to 84.2%." {
		t.Errorf("it rests on %q", got)
	}
	if got := p.text(".tm-strip .tm-strip__gap"); got != "0.1 above the bottom" {
		t.Errorf("the first row is %s", got)
	}
	p.untilJS(`document.querySelector("[role=status]").textContent.startsWith("CSAT 82.1%. Inside four of six ranges")`)
	p.pick("Industry", "Healthcare")
	p.until("its own row", func() bool { return p.text(".tm-strip--own .tm-strip__under") == "Your industry" })
	p.pick("Order", "Lowest first")
	p.until("the lowest first", func() bool { return strings.HasPrefix(p.strips(), "Utilities and telecom: Above, Financial") })
	p.pick("Show", "Score is above")
	p.drawn("Utilities and telecom: Above")
	p.pick("Show", "Score is below")
	p.until("no row", func() bool {
		return strings.Contains(p.text(".tm-explore__rows"), "The score is below no row with all of its interval.")
	})
	p.press("Show all rows")
	p.pick("Order", "Nearest to your score")
	p.until("the nearest first", func() bool { return strings.HasPrefix(p.strips(), "Retail and e-commerce: Inside, Healthcare: Inside") })
	p.choose("Table")
	p.untilJS(`document.querySelectorAll(".tm-explore__rows tbody tr").length === 6`)
	if got := p.text(".tm-explore__rows tbody tr"); !strings.Contains(got, "Retail and e-commerce") || !strings.Contains(got, "2.1 above the bottom") {
		t.Errorf("the table says %q", got)
	}
	p.links("#v=1&s=942&n=1148&industry=healthcare&order=near&view=table")
}

// TestBenchmarkLinks opens links and finds them in the address again.
func TestBenchmarkLinks(t *testing.T) {
	check := func(fragment, canonical string, score float64) {
		t.Helper()
		p := newPage(t)
		p.open("/benchmarks" + fragment)
		p.shows("score", score)
		p.links(canonical)
		if got := p.copied("Share link"); got != p.origin+"/benchmarks"+canonical {
			t.Errorf("shared\n%s, want\n%s", got, canonical)
		}
		p.reload()
		p.shows("score", score)
		p.links(canonical)
	}
	same := func(fragment string, score float64) {
		t.Helper()
		check(fragment, fragment, score)
	}
	same("#v=1&s=942&n=1148&level=90&industry=retail&order=low&show=inside", 100*942/1148.0)
	same("#v=1&metric=nps&p=388&pa=230&d=112&target=50&view=table", 100*(388-112)/730.0)
	same("#v=1&metric=nps&mode=ratings&r=1-2-3-4-5-6-7-8-9-10-11&order=az", 100*(21-28)/66.0)
	same("#v=1&metric=nps&score=-12.5&order=near", -12.5)
	same("#v=1&metric=ces&sum=3200&n=584", 3200/584.0)
	check("#metric=csat&order=high&view=chart&utm=x&n=100&s=80", "#v=1&s=80&n=100", 80)

	p := newPage(t)
	p.open("/benchmarks#v=1&metric=nps&score=lots&order=az")
	f := p.field("Score")
	if f.value() != "" || !strings.Contains(f.described(), "link") || on[string](f, `this.getAttribute("aria-invalid") ?? ""`) != "true" {
		t.Errorf("the field holds %q and says %q", f.value(), f.described())
	}
	p.hides("result", "score")
	f.fill("9")
	p.shows("score", 9)
	p.content(f)
	p.links("#v=1&metric=nps&score=9&order=az")
}

// TestBenchmarkFromCalculator takes a score from a calculator and goes back with
// what was changed.
func TestBenchmarkFromCalculator(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.field("Promoters").fill("60")
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.shows("score", 50)
	p.menu("Main", "Benchmarks")
	p.arrives("/benchmarks", "Benchmarks")
	p.choose("NPS")
	p.shows("score", 50)
	p.holds("Promoters", "60")
	p.headed("Above all seven figures")
	p.field("Promoters").fill("20")
	p.shows("score", 100*10/60.0)
	p.choose("CSAT")
	p.hides("result", "score")
	p.choose("NPS")
	p.holds("Promoters", "20")
	p.do(`document.querySelector('.tm-nav a[href="/"]').click()`)
	p.arrives("/", "Calculate CSAT, NPS or CES")
	p.do(`history.back()`)
	p.shows("score", 100*10/60.0)

	// Ratings stay in the calculator, and are led back to.
	q := newPage(t)
	q.open("/nps")
	q.choose("Paste")
	q.field("Responses").replace("10\n9\n9\n7\n3")
	q.shows("score", 40)
	q.menu("Main", "Benchmarks")
	q.arrives("/benchmarks", "Benchmarks")
	q.choose("NPS")
	q.shows("score", 40)
	if got := q.text(".tm-explore__from p"); got != "From the NPS calculator: +40 from 5 responses. Open the NPS calculator" {
		t.Errorf("it says %q", got)
	}
	q.follow("Open the NPS calculator")
	q.arrives("/nps", "NPS calculator")
	q.shows("score", 40)
	if got := q.field("Responses").value(); got != "10\n9\n9\n7\n3" {
		t.Errorf("the paste became %q", got)
	}
	q.menu("Main", "Benchmarks")
	q.shows("score", 40)
	q.press("Enter totals here")
	q.holds("Promoters", "3")
	q.shows("score", 40)
}

// TestBenchmarkMistakes makes mistakes in a good score: the old one goes at once,
// the message comes when the field is left.
func TestBenchmarkMistakes(t *testing.T) {
	check := func(link, field, wrong, says, right string, score float64) {
		t.Helper()
		p := newPage(t)
		p.open("/benchmarks" + link)
		f := p.field(field)
		f.fill(wrong)
		p.hides("result", "score")
		p.content(f)
		if got := p.strips(); strings.Contains(got, ":") {
			t.Errorf("%s leaves the readings %s", wrong, got)
		}
		p.key("Tab")
		p.complains(f, says)
		f.fill(right)
		p.shows("score", score)
		p.content(f)
	}
	check("#v=1&s=80&n=100", "Satisfied responses", "101", "more than", "90", 90)
	check("#v=1&metric=nps&p=60&pa=30&d=10", "Passives", "30.5", "whole numbers", "35", 100*50/105.0)
	check("#v=1&score=80", "Score", "101", "score from 0% to 100%", "82,1 %", 82.1)
	check("#v=1&metric=nps&score=80", "Score", "-101", "score from −100 to +100", "−38", -38)
	check("#v=1&metric=ces&score=5", "Score", "0.5", "score from 1 to 7", "6.25", 6.25)

	p := newPage(t)
	p.open("/benchmarks")
	p.choose("Score only")
	p.field("Score").fill("8O")
	p.key("Tab")
	p.complains(p.field("Score"), "letter O")
	p.press("Use 80")
	p.shows("score", 80)
	p.choose("From counts")
	p.field("Satisfied responses").fill("200")
	p.field("All responses").fill("160")
	p.key("Tab")
	p.press("Swap them")
	p.shows("score", 80)
}

// TestBenchmarkAlone: a score without its counts has no interval, and the page
// says what that means.
func TestBenchmarkAlone(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks")
	p.choose("NPS")
	p.choose("Score only")
	p.field("Score").fill("+29")
	p.shows("score", 29)
	p.headed("Above four of seven figures, about the same as two, and below one")
	if got := p.text(".tm-standing p"); !strings.Contains(got, "no margin of error") {
		t.Errorf("it rests on %q", got)
	}
	if n := eval[int](p, `document.querySelectorAll(".tm-chart__column").length`); n != 0 {
		t.Errorf("%d rows have the column of an interval", n)
	}
	if n := eval[int](p, `document.querySelectorAll(".tm-strip .tm-chart__needle").length`); n != 7 {
		t.Errorf("the line runs through %d rows", n)
	}
}

// addRow adds a row of the reader's own.
func (p *page) addRow(name, low, high string) {
	p.t.Helper()
	p.field("Name").fill(name)
	p.field("Low").fill(low)
	p.field("High").fill(high)
	p.press("Add row")
}

// keptBefore puts rows into the browser's storage ahead of the page: the value
// of an expression. The empty page that comes before has no storage.
func (p *page) keptBefore(rows string) {
	p.t.Helper()
	p.before(`if (location.protocol !== "about:") localStorage.setItem("tm-benchmarks-1", ` + rows + `)`)
}

// TestOwnRows adds a row, finds it after a reload, deletes it and takes that
// back. Another tab sees the same.
func TestOwnRows(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&s=942&n=1148&show=own")
	p.press("Add row")
	p.complains(p.field("Name"), "Enter a name")
	p.complains(p.field("Low"), "low end")
	p.addRow("Last year", "84", "80")
	p.complains(p.field("High"), "below the low end")
	p.content(p.field("Name"))
	p.field("High").fill("86.5")
	p.field("Source or note").fill("Annual report, p. 3 & 4")
	p.press("Add row")
	p.drawn("Last year: Just below")
	p.holds("Name", "")
	p.holds("Source or note", "")
	p.addRow("Sister company", "81", "")
	p.drawn("Last year: Just below, Sister company: About the same")
	p.headed("Inside four of eight benchmarks, about the same as one, above another, just above a third, and just below a fourth")
	p.reload()
	p.drawn("Last year: Just below, Sister company: About the same")
	if got := p.text(".tm-strip__facts"); !strings.Contains(got, "Yours, kept in this browser") || !strings.Contains(got, "Annual report, p. 3 & 4") {
		t.Errorf("its facts are %q", got)
	}
	p.links("#v=1&s=942&n=1148&show=own")

	p.press("Delete Last year")
	p.drawn("Sister company: About the same")
	p.untilJS(`document.activeElement.id === "own-undo"`)
	p.press("Undo")
	p.drawn("Last year: Just below, Sister company: About the same")
	p.press("Delete Sister company")
	p.drawn("Last year: Just below")

	// As another tab does it.
	p.do(`localStorage.setItem("tm-benchmarks-1", "damaged\nmetric=csat&name=Elsewhere&low=70&high=75\nmetric=nps&name=Not%20here&low=5");
		dispatchEvent(new StorageEvent("storage", {key: "tm-benchmarks-1"}))`)
	p.drawn("Elsewhere: Above")
	p.choose("NPS")
	p.drawn("Not here")
}

// TestOwnRowRepairs presses the buttons that messages offer.
func TestOwnRowRepairs(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&show=own")
	p.addRow("Last year", "9O", "80")
	p.complains(p.field("Low"), "letter O")
	p.press("Use 90")
	p.holds("Low", "90")
	p.complains(p.field("High"), "below the low end")
	p.press("Swap them")
	p.holds("Low", "80")
	p.content(p.field("High"))
	p.press("Add row")
	p.drawn("Last year")
	// The way to the sources leaves the state in the address.
	p.follow("Every figure and its source")
	p.untilJS(`document.activeElement.id === "sources" && document.activeElement.getBoundingClientRect().top < 100`)
	p.links("#v=1&show=own")
}

// TestOwnRowsFull stops at the limit, with a message.
func TestOwnRowsFull(t *testing.T) {
	p := newPage(t)
	p.keptBefore(`"metric=csat&name=Row&low=70\n".repeat(50)`)
	p.open("/benchmarks#v=1&show=own")
	p.untilJS(`document.querySelectorAll(".tm-strip").length === 50`)
	p.addRow("One more", "80", "")
	p.until("a message", func() bool { return strings.Contains(p.text(".tm-own__add"), "50 rows are kept already") })
	p.holds("Name", "One more")
	if n := eval[int](p, `document.querySelectorAll(".tm-strip").length`); n != 50 {
		t.Errorf("%d rows", n)
	}
	p.fits("50 rows")
}

// TestOwnRowsDenied works without storage, and says that nothing is kept.
func TestOwnRowsDenied(t *testing.T) {
	p := newPage(t)
	p.before(`Object.defineProperty(window, "localStorage", {configurable: true, get() { throw new DOMException("denied", "SecurityError") }})`)
	p.open("/benchmarks#v=1&show=own")
	p.until("a word about it", func() bool { return strings.Contains(p.text(".tm-own"), "does not keep data") })
	p.addRow("Last year", "85", "")
	p.drawn("Last year")
	p.menu("Main", "Methods")
	p.arrives("/methods", "How scores are calculated")
	p.menu("Main", "Benchmarks")
	p.drawn("Last year")
}

// TestBenchmarkCES says that no table was found, and takes the reader's row.
func TestBenchmarkCES(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&metric=ces&sum=3200&n=584")
	p.shows("score", 3200/584.0)
	if got := p.text(".tm-explore__rows"); !strings.Contains(got, "No industry table for CES with a stated source was found") {
		t.Errorf("it says %q", got)
	}
	if got := p.text(".tm-bandlist__row--on"); !strings.Contains(got, "Good") {
		t.Errorf("the band is %q", got)
	}
	p.addRow("Claims", "5", "5.4")
	p.drawn("Claims: Above")
	p.headed("Above the one range")
}

// TestBenchmarkEarly types while the program is on the way.
func TestBenchmarkEarly(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/benchmarks")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	p.field("Satisfied responses").fill("942")
	p.pick("Order", "A to Z")
	p.pick("Industry", "Healthcare")
	p.field("Name").fill("Last year")
	p.field("All responses").fill("1148")
	release()
	p.shows("score", 100*942/1148.0)
	p.until("the order", func() bool { return strings.HasPrefix(p.strips(), "Financial services: Just above, Healthcare") })
	p.holds("Name", "Last year")
	if got := p.text(".tm-strip--own .tm-strip__under"); got != "Your industry" {
		t.Errorf("the industry became %q", got)
	}
	if !on[bool](p.field("All responses"), "this === document.activeElement") {
		t.Error("focus was lost")
	}
}

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
	if n := sheets(pdf); n > 2 {
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
		"XM Institute: XMI ratings NPS 2023", "No industry table for CES", "World-class"} {
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
