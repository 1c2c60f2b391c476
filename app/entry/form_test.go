package entry

import (
	"slices"
	"testing"

	"trimetric/calc"
)

// TestExamples: an example is a score, and says that it is not the reader's.
func TestExamples(t *testing.T) {
	check := func(m calc.Metric, want, industry string) {
		t.Helper()
		f := Example(m)
		if got := says(f.ReadNow()); got != want || f.Industry != industry || !f.Example {
			t.Errorf("%s reads %q for %q, example %v; want %q for %q", m, got, f.Industry, f.Example, want, industry)
		}
		if New(m).Example {
			t.Errorf("%s: an empty form is no example", m)
		}
	}
	check(calc.MetricCSAT, "1148: 942 0 206 sum 0", "retail")
	check(calc.MetricNPS, "730: 388 230 112 sum 0", "retail")
	check(calc.MetricCES, "584: 0 0 0 sum 3200", "")
}

// TestExampleAgrees: the totals of the CES example are those of its ratings.
func TestExampleAgrees(t *testing.T) {
	f := Example(calc.MetricCES)
	f.Now.Mode = PerRating
	// 472 of 584 above the middle, 58 on it.
	if got, want := says(f.ReadNow()), "584: 472 58 54 sum 3200"; got != want {
		t.Errorf("the ratings read %q, want %q", got, want)
	}
}

// TestTypedOver: an example stays one while a figure of ours is left.
func TestTypedOver(t *testing.T) {
	check := func(m calc.Metric, want bool, ids ...ID) {
		t.Helper()
		f := Example(m)
		for _, id := range ids {
			f.TypedOver(id)
		}
		if f.Example != want {
			t.Errorf("%s after %q: example is %v, want %v", m, ids, f.Example, want)
		}
	}
	check(calc.MetricCSAT, true, "satisfied")
	check(calc.MetricCSAT, false, "satisfied", "all")
	check(calc.MetricCSAT, false, "all", "all", "satisfied")
	check(calc.MetricCSAT, true, "satisfied", "satisfied")
	check(calc.MetricNPS, true, "promoters", "detractors")
	check(calc.MetricNPS, false, "promoters", "detractors", "passives")
	check(calc.MetricCES, false, "sum", "all")
	// Other fields, and the earlier group's, say nothing about ours.
	check(calc.MetricCSAT, true, "target", "name", "b-satisfied", "b-all", "all")
}

func TestBlank(t *testing.T) {
	check := func(want bool, set func(*Form)) {
		t.Helper()
		f := New(calc.MetricNPS)
		set(f)
		if got := f.Blank(); got != want {
			t.Errorf("Blank is %v of %q, want %v", got, f.Link(), want)
		}
	}
	check(true, func(f *Form) {})
	// A choice is not lost by clearing, so it does not count.
	check(true, func(f *Form) { f.Level, f.Industry, f.Now.Mode = calc.Level99, "retail", Paste })
	check(false, func(f *Form) { f.Now.Totals[2] = "1" })
	check(false, func(f *Form) { f.Earlier.Totals[0] = "x" })
	check(false, func(f *Form) { f.Now.Ratings[0] = "0" })
	check(false, func(f *Form) { f.Now.SetPasted("9") })
	check(false, func(f *Form) { f.Now.Name = "Support" })
	check(false, func(f *Form) { f.Earlier.Period = "Q1" })
	for _, id := range []ID{"target", "margin", "expect", "population", "rate"} {
		check(false, func(f *Form) { *f.Text(id) = "5" })
	}
}

// TestIDs: every field of the page has one place of its own.
func TestIDs(t *testing.T) {
	check := func(m calc.Metric, want int, first ...ID) {
		t.Helper()
		f := New(m)
		ids := f.IDs()
		if len(ids) != want || !slices.Equal(ids[:len(first)], first) {
			t.Errorf("%s has %d fields %q, want %d that start with %q", m, len(ids), ids, want, first)
		}
		for _, id := range ids {
			if p := f.Text(id); p == nil || *p != "" {
				t.Errorf("%s: %s is nowhere, or in the place of another", m, id)
				continue
			}
			*f.Text(id) = string(id)
			if field, earlier := id.Split(); field.In(earlier) != id {
				t.Errorf("%s comes apart as %s, %v", id, field, earlier)
			}
		}
	}
	// Two groups of totals, ratings, name and period, and five of planners.
	check(calc.MetricCSAT, 2*(2+5+2)+5, "satisfied", "all", "r5", "r4", "r3", "r2", "r1", "name", "period", "b-satisfied")
	check(calc.MetricNPS, 2*(3+11+2)+5, "promoters", "passives", "detractors", "r10")
	check(calc.MetricCES, 2*(2+7+2)+5, "sum", "all", "r7")
	for _, id := range []ID{"", "b-", "r6", "r0", "promoters", "responses", "b-target-x"} {
		if New(calc.MetricCSAT).Text(id) != nil {
			t.Errorf("CSAT on 1–5 has no field %q", id)
		}
	}
}

func TestSetScale(t *testing.T) {
	f := New(calc.MetricCSAT)
	f.Def.From = 3
	f.SetScale(calc.Scale10)
	if f.Def.From != 9 || f.Def.Scale != calc.Scale10 {
		t.Errorf("on 1–10 satisfied starts at %d, want 9", f.Def.From)
	}
	f.SetScale(calc.Scale0to10)
	if f.Def.Scale != calc.Scale10 {
		t.Errorf("CSAT is now on %v", f.Def.Scale)
	}
}
