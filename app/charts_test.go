//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/calc"
)

// TestAnswers: the groups below the score, with their ratings, shares and
// counts, the lowest ratings first.
func TestAnswers(t *testing.T) {
	check := func(m calc.Metric, link, want string) {
		t.Helper()
		var got []string
		doc := show(t, open(m, link)).First(".tm-calc__result")
		for _, row := range doc.Find(".tm-legend__item") {
			got = append(got, row.Text())
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s %s:\ngot  %s\nwant %s", m, link, s, want)
		}
	}
	check(calc.MetricCSAT, "s=3&n=4", "Not satisfied 1–3 25.0% 1, Satisfied 4–5 75.0% 3")
	check(calc.MetricCSAT, "mode=ratings&r=1-2-3-4-10", "Dissatisfied 1–2 15.0% 3, Neutral 3 15.0% 3, Satisfied 4–5 70.0% 14")
	check(calc.MetricNPS, "p=5&pa=3&d=2", "Detractors 0–6 20.0% 2, Passives 7–8 30.0% 3, Promoters 9–10 50.0% 5")
	check(calc.MetricCES, "mode=ratings&dir=down&scale=5&r=3-2-1-3-1", "Easy 1–2 50.0% 5, In the middle 3 10.0% 1, Not easy 4–5 40.0% 4")
	check(calc.MetricCES, "sum=50&n=10", "")
}

// TestRatingTotals: each group of fields has its total, the highest first, and
// the longest bar is that of the largest count.
func TestRatingTotals(t *testing.T) {
	form := show(t, open(calc.MetricCSAT, "mode=ratings&r=1-2-3-4-10")).First(".tm-calc__form")
	var totals, bars []string
	for _, e := range form.Find(".tm-rate__total") {
		totals = append(totals, e.Text())
	}
	for _, e := range form.Find("rect.tm-bar") {
		bars = append(bars, e.Attr("width"))
	}
	if got := strings.Join(totals, " "); got != "14 3 3" {
		t.Errorf("totals are %s, want 14 3 3", got)
	}
	if got := strings.Join(bars, " "); got != "100% 40% 30% 20% 10%" {
		t.Errorf("bars are %s", got)
	}
}
