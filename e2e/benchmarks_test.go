//go:build e2e

package e2e

import (
	"strings"
	"testing"
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
	if got := p.text(".tm-standing p:nth-of-type(2)"); got != "From 1,148 responses. 95% interval 79.7% to 84.2%." {
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
