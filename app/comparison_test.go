//go:build !js

package app

import (
	"fmt"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// TestChangeHooks types each known comparison in.
func TestChangeHooks(t *testing.T) {
	check := func(m calc.Metric, link string, k known) {
		t.Helper()
		doc := show(t, open(m, link+"&level="+k.level()))
		hooks := []any{"[data-result=change]", k.Change, "[data-result=change-low]", k.Low,
			"[data-result=change-high]", k.High, "[data-result=p]", k.P}
		figures(t, link, doc, hooks...)
		inside := 0
		for _, result := range doc.Find("[data-result-for=" + string(m) + "]") {
			inside += len(result.Find("[data-result=change]"))
		}
		if inside != 1 {
			t.Errorf("%s: %d changes stand in a result, want 1", link, inside)
		}
	}
	for _, k := range knownAnswers(t, "csat_change") {
		check(calc.MetricCSAT, fmt.Sprintf("s=%d&n=%d&b.s=%d&b.n=%d", k.After[0], k.After[1], k.Before[0], k.Before[1]), k)
	}
	for _, k := range knownAnswers(t, "nps_change") {
		check(calc.MetricNPS, fmt.Sprintf("p=%d&pa=%d&d=%d&b.p=%d&b.pa=%d&b.d=%d",
			k.After[0], k.After[1], k.After[2], k.Before[0], k.Before[1], k.Before[2]), k)
	}
	for _, k := range knownAnswers(t, "ces_change") {
		check(calc.MetricCES, fmt.Sprintf("scale=%d&mode=ratings&r=%s&b.mode=ratings&b.r=%s",
			len(k.Before), counts(k.After), counts(k.Before)), k)
	}
}

// TestNoChange: where one group is missing there is no change, and where there
// is no test there is no p-value, and words say so.
func TestNoChange(t *testing.T) {
	all := []string{"[data-result=change]", "[data-result=change-low]", "[data-result=change-high]", "[data-result=p]"}
	check := func(m calc.Metric, link, says string, gone ...string) {
		t.Helper()
		doc := show(t, open(m, link))
		absent(t, link, doc, gone...)
		if got := doc.First(".tm-change").Text(); !contains(got, says) {
			t.Errorf("%s: %q does not say %q", link, got, says)
		}
	}
	check(calc.MetricCSAT, "s=1&n=2", "You see the change, its interval, and whether it is real.", all...)
	check(calc.MetricCSAT, "b.s=1&b.n=2", "Enter the current responses at the top", all...)
	check(calc.MetricCSAT, "s=1&n=2&b.s=5&b.n=2", "Satisfied responses have to be part of all responses.", all...)
	check(calc.MetricCSAT, "s=5&n=5&b.s=7&b.n=7", "No test possible", "[data-result=p]")
	check(calc.MetricCES, "sum=50&n=10&b.sum=60&b.n=12", "needs counts per rating", "[data-result=p]", "[data-result=change-low]")
}

// TestEarlierPeriod: the group has that name, and the same fields.
func TestEarlierPeriod(t *testing.T) {
	for _, m := range calc.Metrics {
		for _, mode := range []entry.Mode{entry.Totals, entry.PerRating, entry.Paste} {
			f := entry.New(m)
			f.Now.Mode, f.Earlier.Mode = mode, mode
			doc := show(t, f)
			group := doc.First("fieldset")
			if got := group.First("legend").Text(); got != "Earlier period" || len(doc.Find("fieldset")) != 1 {
				t.Errorf("%s: the group is named %q", m, got)
			}
			for _, name := range append(entryNames(f), "Name", "Period", "Totals", "Per rating", "Paste") {
				own, earlier := control(doc, name), control(group, name)
				if !own.Exists() || !earlier.Exists() || earlier.Attr("id") != "b-"+own.Attr("id") && earlier.Attr("type") == "text" {
					t.Errorf("%s %s: %q is %q, and in the earlier period %q", m, mode, name, own.Attr("id"), earlier.Attr("id"))
				}
			}
		}
	}
}
