//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// links waits for an address of the page.
func (p *page) links(fragment string) {
	p.t.Helper()
	p.untilJS("location.hash === " + quoted(fragment))
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
	check("#v=1&s=942&n=1148&b.s=1&b.n=2&level=90&score=85", "#v=1&level=90&score=85", 85)
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
	p.shows("score", 50)
	p.holds("Promoters", "60")
	p.headed("Above all seven figures")
	p.field("Promoters").fill("20")
	p.shows("score", 100*10/60.0)
	p.choose("CSAT")
	p.hides("result", "score")
	p.choose("NPS")
	p.holds("Promoters", "20")
	p.links("#v=1&metric=nps&p=20&pa=30&d=10")
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
	q.shows("score", 40)
	if got := q.text(".tm-explore__from p"); got != "From the NPS calculator: +40 from 5 responses." {
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
