//go:build !js

package app

import (
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// TestPrint: the sheet holds what a meeting asks for, and none of it is read
// out a second time.
func TestPrint(t *testing.T) {
	check := func(m calc.Metric, link string, says ...string) {
		t.Helper()
		sheet := show(t, open(m, link)).First(".tm-sheet")
		if sheet.Attr("aria-hidden") != "true" {
			t.Errorf("%s: the sheet is read out", link)
		}
		for _, s := range says {
			if !contains(sheet.Text(), s) {
				t.Errorf("%s: the sheet does not say %q", link, s)
			}
		}
	}
	check(calc.MetricNPS, "p=388&pa=230&d=112&b.p=304&b.pa=191&b.d=117&b.period=Q1&name=Desk&period=Q2&target=50",
		"Net Promoter Score Desk, Q2", "+38", "Margin of error ±5 points", "95% interval +32 to +43", "Responses 730",
		"Favourable", "Grocery +30.1 Above", "Compared with Q1", "+7.3 from +31", "To reach +50", "Any one of them is enough", "89 passives",
		"45 detractors", "178 promoters", "Promoters 9–10, passives 7–8, detractors 0–6.")
	check(calc.MetricCSAT, "s=942&n=1148&target=80", "82.1%", "Responses 1,148", "Target 80%", "You are there, by 2.1 points.")
	check(calc.MetricCES, "sum=3200&n=584", "5.48 of 7", "Responses 584", "No industry table for CES")
	check(calc.MetricCSAT, "s=5", "There is no result to print yet.")
	if got := show(t, entry.New(calc.MetricCES)).First(".tm-sheet").Text(); got != "There is no result to print yet." {
		t.Errorf("an empty sheet says %q", got)
	}
}
