package calc

import (
	"slices"
	"testing"
)

func lowEasy(s Scale) Definition { return Definition{Metric: MetricCES, Scale: s, LowIsEasy: true} }

func TestDefinitions(t *testing.T) {
	groups := func(d Definition, want ...Group) {
		t.Helper()
		for i, g := range want {
			if got := d.Group(d.Scale.Min + i); got != g {
				t.Errorf("%v: rating %d counts as %d, want %d", d, d.Scale.Min+i, got, g)
			}
		}
		if len(want) != d.Scale.Size() {
			t.Errorf("%v: %d ratings", d, d.Scale.Size())
		}
	}
	const a, n, f = Against, Neutral, For
	csat := Define(MetricCSAT)
	groups(csat, a, a, n, f, f)
	groups(csat.WithScale(Scale7), a, a, a, n, n, f, f)
	groups(csat.WithScale(Scale10), a, a, a, a, a, n, n, n, f, f)
	csat.From = 2
	groups(csat, a, f, f, f, f)
	csat.From = 5
	groups(csat, a, a, n, n, f)
	groups(Define(MetricNPS), a, a, a, a, a, a, a, n, n, f, f)
	groups(Define(MetricCES), a, a, a, n, f, f, f)
	groups(ces(5), a, a, n, f, f)
	groups(lowEasy(Scale7), f, f, f, n, a, a, a)
	groups(lowEasy(Scale5), f, f, n, a, a)

	from := func(d Definition, want int, thresholds ...int) {
		t.Helper()
		if d.From != want || !slices.Equal(d.Thresholds(), thresholds) {
			t.Errorf("%v: thresholds %v", d, d.Thresholds())
		}
	}
	from(Define(MetricCSAT), 4, 2, 3, 4, 5)
	from(csat.WithScale(Scale7), 6, 2, 3, 4, 5, 6, 7)
	from(csat.WithScale(Scale10), 9, 2, 3, 4, 5, 6, 7, 8, 9, 10)
	from(Define(MetricNPS), 0)
	// The direction is kept, and a scale that is not offered is not taken.
	if d := lowEasy(Scale7).WithScale(Scale5); d != lowEasy(Scale5) {
		t.Errorf("got %v", d)
	}
	if d := Define(MetricCES).WithScale(Scale10); d != Define(MetricCES) {
		t.Errorf("got %v", d)
	}
	for _, m := range Metrics {
		if Define(m).Scale != Scales(m)[0] || !Define(m).offered() {
			t.Errorf("%s: the default is not the first on offer", m)
		}
	}
}

func TestTally(t *testing.T) {
	tally := Tally{Scale: Scale0to10}
	tally.Add(0, 2)
	tally.Add(10, 3)
	tally.Add(10, 1)
	tally.Add(11, 7)
	tally.Add(-1, 7)
	if tally.At(0) != 2 || tally.At(10) != 4 || tally.At(5) != 0 || tally.At(11) != 0 || tally.At(-1) != 0 || total(tally) != 6 {
		t.Errorf("got %+v", tally)
	}
}

// TestMeasure keeps the scale and the direction of a CES, and nothing else that
// a reader chooses.
func TestMeasure(t *testing.T) {
	check := func(d, want Definition) {
		t.Helper()
		if got := d.Measure(); got != want {
			t.Errorf("the measure of %v is %v, want %v", d, got, want)
		}
	}
	csat := Definition{Metric: MetricCSAT, Scale: Scale5, From: 4}
	check(csat, csat)
	check(Definition{Metric: MetricCSAT, Scale: Scale10, From: 7}, csat)
	check(Define(MetricNPS), Define(MetricNPS))
	check(ces(5), ces(5))
	check(lowEasy(Scale7), lowEasy(Scale7))
}
