//go:build !js

package app

import (
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// TestTakeOver: whatever is changed while the program loads is in the form when
// it runs, each control as itself. Its link shows where each went.
func TestTakeOver(t *testing.T) {
	check := func(m calc.Metric, want string, fields ...earlyField) {
		t.Helper()
		c := &calculator{Metric: m, form: entry.New(m)}
		for _, f := range fields {
			c.takeOver(f)
		}
		if got := c.form.Link(); got != want {
			t.Errorf("%v become %s, want %s", fields, got, want)
		}
	}
	text := func(id, value string) earlyField { return earlyField{id: id, value: value} }
	pick := func(id, value string) earlyField { return earlyField{id: id, value: value, checked: true} }
	check(calc.MetricCSAT, "v=1&s=5&n=10&target=80&name=Desk&b.n=7",
		text("satisfied", "5"), text("all", "10"), text("target", "80"), text("name", "Desk"), text("b-all", "7"))
	check(calc.MetricNPS, "v=1&mode=ratings&level=99&industry=grocery",
		pick("mode-ratings", "ratings"), pick("level-99", "99"), text("industry", "grocery"))
	check(calc.MetricCSAT, "v=1&scale=7&from=3", text("scale", "7"), text("from", "3"))
	check(calc.MetricCES, "v=1&dir=down&b.sum=9", text("dir", "down"), pick("b-mode-totals", "totals"), text("b-sum", "9"))
	check(calc.MetricCSAT, "v=1&mode=ratings&r=0-0-0-0-2", pick("mode-paste", "paste"), text("responses", "5\n5"))
	// A radio that is not chosen, and a choice that is not on offer, are none.
	check(calc.MetricCSAT, "v=1", text("mode-ratings", "ratings"), text("level-90", "90"), text("scale", "6"),
		text("from", "9"), text("industry", noIndustry), text("theme", "dark"))
}

// TestTakeOverExample: figures typed early are no example.
func TestTakeOverExample(t *testing.T) {
	c := &calculator{Metric: calc.MetricCSAT, form: entry.Example(calc.MetricCSAT)}
	c.takeOver(earlyField{id: "satisfied", value: "1"})
	c.takeOver(earlyField{id: "all", value: "2"})
	if c.form.Example || c.form.Now.Totals != [3]string{"1", "2"} {
		t.Errorf("the form holds %q, example %v", c.form.Now.Totals, c.form.Example)
	}
}
