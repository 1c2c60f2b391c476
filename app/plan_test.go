//go:build !js

package app

import (
	"fmt"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/calc"
)

// ways checks the hook of a way: its number, or none where it is nil.
func ways(t *testing.T, about string, doc apptest.Doc, m calc.Metric, want map[string]*int64) {
	t.Helper()
	var found int
	for _, result := range doc.Find("[data-result-for=" + string(m) + "]") {
		found += len(result.Find("[data-plan]"))
	}
	if all := len(doc.Find("[data-plan]")); found != all {
		t.Errorf("%s: %d of %d plan hooks stand in a result", about, found, all)
	}
	for name, n := range want {
		selector := "[data-plan=" + name + "]"
		if n == nil {
			absent(t, about, doc, selector)
			continue
		}
		figures(t, about, doc, selector, float64(*n))
	}
}

// TestPlanHooks types each known target in.
func TestPlanHooks(t *testing.T) {
	reached, impossible := 0, 0
	check := func(m calc.Metric, link string, want map[string]*int64) {
		t.Helper()
		ways(t, link, show(t, open(m, link)), m, want)
		for _, n := range want {
			if n == nil {
				impossible++
			} else if *n == 0 {
				reached++
			}
		}
	}
	for _, k := range knownAnswers(t, "csat_target") {
		check(calc.MetricCSAT, fmt.Sprintf("s=%d&n=%d&target=%s", k.Satisfied, k.Responses, figure(k.Target)),
			map[string]*int64{"satisfied": k.MoreSatisfied, "new-satisfied": k.NewSatisfied})
	}
	for _, k := range knownAnswers(t, "nps_target") {
		check(calc.MetricNPS, fmt.Sprintf("p=%d&pa=%d&d=%d&target=%s", k.Promoters, k.Passives, k.Detractors, figure(k.Target)),
			map[string]*int64{"passives": k.FromPassives, "detractors": k.FromDetractors, "new-promoters": k.NewPromoters})
	}
	for _, k := range knownAnswers(t, "ces_target") {
		check(calc.MetricCES, fmt.Sprintf("mode=ratings&r=%s&target=%s", counts(k.Counts), figure(k.Target)),
			map[string]*int64{"points": k.Points, "new-top": k.NewTop})
	}
	if reached == 0 || impossible == 0 {
		t.Errorf("the answers hold %d reached and %d impossible ways, so not every hook was seen", reached, impossible)
	}
}

// TestPlanEnds: the end of a scale cannot be reached by new answers, and a
// target that is reached takes nothing.
func TestPlanEnds(t *testing.T) {
	n := func(x int64) *int64 { return &x }
	check := func(m calc.Metric, link string, want map[string]*int64) {
		t.Helper()
		ways(t, link, show(t, open(m, link)), m, want)
	}
	check(calc.MetricCSAT, "s=9&n=10&target=100", map[string]*int64{"satisfied": n(1), "new-satisfied": nil})
	check(calc.MetricCSAT, "s=9&n=10&target=90", map[string]*int64{"satisfied": n(0), "new-satisfied": n(0)})
	check(calc.MetricNPS, "p=1&pa=0&d=1&target=100", map[string]*int64{"passives": nil, "detractors": n(1), "new-promoters": nil})
	check(calc.MetricCES, "sum=69&n=10&target=7", map[string]*int64{"points": n(1), "new-top": nil})
	check(calc.MetricCES, "sum=20&n=10&dir=down&target=2", map[string]*int64{"points": n(0), "new-top": n(0)})
	check(calc.MetricCES, "sum=30&n=10&dir=down&target=2", map[string]*int64{"points": n(10), "new-top": n(10)})
	// Without a target the next band’s edge is it: 90 of 100, or 126 of 140.
	check(calc.MetricCSAT, "s=86&n=100", map[string]*int64{"satisfied": n(4), "new-satisfied": n(40)})
	// In the best band, and with a target off the scale, there is none.
	check(calc.MetricCSAT, "s=95&n=100", map[string]*int64{"satisfied": nil, "new-satisfied": nil})
	check(calc.MetricCSAT, "s=50&n=100&target=101", map[string]*int64{"satisfied": nil, "new-satisfied": nil})
}

// TestSizeHooks asks each known question of the sample size planner.
func TestSizeHooks(t *testing.T) {
	for list, m := range map[string]calc.Metric{
		"csat_sample_size": calc.MetricCSAT, "nps_sample_size": calc.MetricNPS, "ces_sample_size": calc.MetricCES,
	} {
		for _, k := range knownAnswers(t, list) {
			link := fmt.Sprintf("level=%s&margin=%s&rate=25", k.level(), figure(k.Margin))
			if k.Expected != nil {
				link += "&expect=" + figure(*k.Expected)
			}
			if k.Population != nil {
				link += fmt.Sprint("&population=", *k.Population)
			}
			if k.Scale != 0 {
				link += fmt.Sprint("&scale=", k.Scale)
			}
			doc := show(t, open(m, link))
			want := k.Responses
			sent := 4 * want // one in four answers
			ways(t, link, doc, m, map[string]*int64{"responses": &want, "surveys": &sent})
		}
	}
	doc := show(t, open(calc.MetricCSAT, "margin=51&rate=20"))
	absent(t, "too wide a margin", doc, "[data-plan]")
	absent(t, "no rate", show(t, entry.New(calc.MetricCSAT)), "[data-plan=surveys]")
}
