//go:build !js

package app

import (
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// TestBenchmarkSource says where a score comes from that is not typed here, and
// leads back there.
func TestBenchmarkSource(t *testing.T) {
	doc := explore(t, "metric=nps&mode=ratings&r=0-0-0-0-0-0-10-0-30-30-30")
	from := doc.First(".tm-explore__from")
	if !contains(from.Text(), "From the NPS calculator: +50 from 100 responses.") {
		t.Errorf("it says %q", from.Text())
	}
	if got := from.First("a").Attr("href"); got != "/nps#v=1&mode=ratings&r=0-0-0-0-0-0-10-0-30-30-30" {
		t.Errorf("it leads to %s", got)
	}
	figures(t, "ratings", doc, "[data-result=score]", 50.0)
	if none := explore(t, "metric=nps&mode=ratings").First(".tm-explore__from").Text(); !contains(none, "at least one response") {
		t.Errorf("without ratings it says %q", none)
	}
}

func TestBenchmarksLink(t *testing.T) {
	check := func(f *entry.Form, want string) {
		t.Helper()
		if got := benchmarksLink(f); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	check(entry.New(calc.MetricCSAT), "/benchmarks")
	check(entry.New(calc.MetricNPS), "/benchmarks#v=1&metric=nps")
	check(open(calc.MetricNPS, "p=388&pa=230&d=112&target=50"), "/benchmarks#v=1&metric=nps&p=388&pa=230&d=112&target=50")
	check(entry.Example(calc.MetricCSAT), "/benchmarks#v=1&industry=retail")
}

// TestBenchmarkBands marks the band of the score, unless too few responses name
// one.
func TestBenchmarkBands(t *testing.T) {
	check := func(link, want string) {
		t.Helper()
		if got := explore(t, link).First(".tm-bandlist__row--on").Text(); got != want {
			t.Errorf("%s: got %q, want %q", link, got, want)
		}
	}
	check("s=942&n=1148", "Good from 75% Your score, 82.1%")
	check("metric=nps&score=20", "Good above 0 Your score, +20")
	check("metric=nps&score=20.01", "Favourable above +20 Your score, +20.01")
	check("metric=ces&sum=3200&n=584", "Good from 5 Your score, 5.48")
	check("metric=ces&scale=5&dir=down&score=2", "Good at 2 and below Your score, 2")
	check("s=3&n=4", "")
	check("", "")
}

// TestBenchmarksServed: the page that is served has the ranges of the first
// metric, and every figure of all of them with its source.
func TestBenchmarksServed(t *testing.T) {
	doc := page(t, "/benchmarks")
	if got := len(doc.Find(".tm-strip")); got != 6 {
		t.Errorf("%d rows are drawn", got)
	}
	sources := doc.First(".tm-sources").Text()
	for _, m := range calc.Metrics {
		for _, row := range industry.For(m) {
			if !contains(sources, row.Name) || !contains(sources, industry.Sources[row.Source].Title) {
				t.Errorf("%s %s is not there, or without its source", m, row.ID)
			}
		}
	}
	if !contains(sources, "No industry table for CES") {
		t.Error("nothing says that there is no table for CES")
	}
}
