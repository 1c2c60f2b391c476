//go:build !js

package app

import (
	"testing"

	"trimetric/app/entry"
	"trimetric/app/words"
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
	figures(t, "ratings", doc, "[data-result=score]", 50.0)
}

// TestBenchmarkBlank: ratings that hold nothing lead nowhere, so the totals are
// on show.
func TestBenchmarkBlank(t *testing.T) {
	check := func(link, says string) {
		t.Helper()
		doc := explore(t, link)
		if doc.First(".tm-explore__from").Exists() || !control(doc, "Promoters").Exists() {
			t.Errorf("%s: there is nowhere to type", link)
		}
		if got := doc.First(".tm-standing").Text(); !contains(got, says) {
			t.Errorf("%s: it says %q", link, got)
		}
	}
	check("metric=nps&mode=ratings", "Enter your responses, or a score alone.")
	check("metric=nps&r=1-2", "The link held no usable counts per rating.")
	damaged := explore(t, "metric=nps&r=1-x-3-4-5-6-7-8-9-10-11")
	if got := damaged.First(".tm-explore__from").Text(); !contains(got, "The link held no usable count for rating 1.") {
		t.Errorf("it says %q", got)
	}
}

// TestBenchmarkLeads goes on to the calculator with what is entered, and to the
// guide.
func TestBenchmarkLeads(t *testing.T) {
	check := func(link, want string) {
		t.Helper()
		got := ""
		for _, a := range explore(t, link).First(".tm-explore__leads").Find("a") {
			got += a.Text() + " " + a.Attr("href") + " "
		}
		if got != want {
			t.Errorf("%s leads to\n%s, want\n%s", link, got, want)
		}
	}
	check("metric=nps&mode=ratings&r=0-0-0-0-0-0-10-0-30-30-30",
		"Open the NPS calculator /nps#v=1&mode=ratings&r=0-0-0-0-0-0-10-0-30-30-30 More about NPS /guide#nps ")
	check("s=5&n=10", "Open the CSAT calculator /csat#v=1&s=5&n=10 More about CSAT /guide#csat ")
	check("s=5&n=10&score=50", "Open the CSAT calculator /csat More about CSAT /guide#csat ")
	check("metric=ces", "Open the CES calculator /ces More about CES /guide#ces ")
}

// TestBenchmarkDefinition has the calculator's own controls for what is scored.
func TestBenchmarkDefinition(t *testing.T) {
	check := func(link, want string) {
		t.Helper()
		got := ""
		for _, f := range explore(t, link).First(".tm-explore__define").Find("select") {
			for _, o := range f.Find("option") {
				if o.Attr("selected") != "" {
					got += f.Attr("id") + " " + o.Text() + ", "
				}
			}
		}
		if got != want {
			t.Errorf("%s: chosen are %q", link, got)
		}
	}
	check("scale=10&from=8&s=1&n=2", "scale 1–10, from 8 and up, ")
	check("metric=ces&dir=down", "scale 1–7, dir Lower is easier, ")
	check("metric=nps", "")
}

// TestBenchmarkMisnamed says that a link names no metric that there is.
func TestBenchmarkMisnamed(t *testing.T) {
	doc := explore(t, "metric=csi&p=5&pa=1&d=1")
	if got := doc.First(".tm-explore__strange").Text(); got != words.UnknownMetric || doc.First("[role=status]").Text() != got {
		t.Errorf("it says %q", got)
	}
	if got := explore(t, "metric=nps").First(".tm-explore__strange").Text(); got != "" {
		t.Errorf("a good link says %q", got)
	}
}

// TestBenchmarkFoot prints where the rows on show come from, each source once.
func TestBenchmarkFoot(t *testing.T) {
	const balto = "Balto: What is CSAT in customer service, https://www.balto.ai/blog/what-is-csat-in-customer-service/"
	check := func(link, want string) {
		t.Helper()
		if got := explore(t, link).First(".tm-sheet__foot").Text(); got != want {
			t.Errorf("%s prints\n%s", link, got)
		}
	}
	check("s=942&n=1148", balto)
	check("s=942&n=1148&show=own", "")
	check("metric=nps&score=-50&show=above", "")
	check("metric=nps&score=7.5&show=above", "XM Institute: Economics of NPS 2023, https://www.xminstitute.com/research/economics-of-nps-2023/ "+
		"XM Institute: XMI ratings NPS 2023, https://www.xminstitute.com/data-snippets/xmi-ratings-nps-2023/")
	if got := explore(t, "s=1&n=2&name=Shop&period=Q2").First(".tm-sheet__head").Text(); !contains(got, "Benchmarks: Customer Satisfaction Score Shop, Q2") {
		t.Errorf("headed %q", got)
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
	check("s=942&n=1148", "Good 75–85% Your score, 82.1%")
	check("metric=nps&score=20", "Good 0 to +20 Your score, +20")
	check("metric=nps&score=20.01", "Favourable +20 to +50 Your score, +20.01")
	check("metric=ces&sum=3200&n=584", "Good 5 to 6 Your score, 5.48")
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
	for _, want := range []string{"NPS Good above 0", "CSAT World-class", "CES 1–5"} {
		if !contains(sources, want) {
			t.Errorf("the bands lack %s", want)
		}
	}
	for _, id := range []string{"share", "print", "own-add"} {
		if doc.ID(id).Attr("disabled") == "" {
			t.Errorf("%s can be pressed before the program runs", id)
		}
	}
	if !contains(sources, "No industry table for CES") {
		t.Error("nothing says that there is no table for CES")
	}
}
