//go:build !js

package app

import (
	"testing"

	"trimetric/calc"
)

// TestEasyAnswers: a CES from ratings has the share of easy answers beside it,
// on the screen and on paper. Easy is above 4 of 7, or below it.
func TestEasyAnswers(t *testing.T) {
	check := func(m calc.Metric, link, want string) {
		t.Helper()
		doc := show(t, open(m, link))
		for _, where := range []string{".tm-scored", ".tm-sheet"} {
			got := ""
			for _, row := range doc.First(where).First(".tm-dlist").Find("div") {
				if row.First("dt").Text() == "Easy answers" {
					got = row.First("dd").Text()
				}
			}
			if got != want {
				t.Errorf("%s %s: %s says %q, want %q", m, link, where, got, want)
			}
		}
	}
	check(calc.MetricCES, "mode=ratings&r=1-0-1-1-2-2-1", "62.5%") // 5 of 8
	check(calc.MetricCES, "mode=ratings&r=1-0-1-1-2-2-1&dir=down", "25.0%")
	check(calc.MetricCES, "mode=ratings&r=0-0-0-0-0-1-0", "100.0%") // without an interval
	check(calc.MetricCES, "sum=50&n=10", "")
	check(calc.MetricNPS, "p=1&pa=2&d=3", "")
	check(calc.MetricCSAT, "mode=ratings&r=1-0-1-1-2", "")
}
