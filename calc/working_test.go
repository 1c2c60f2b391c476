package calc

import "testing"

// TestWorking repeats each interval from its steps, as a reader would.
func TestWorking(t *testing.T) {
	check := func(r Result, half, deviation float64) {
		t.Helper()
		w := r.Working()
		if !near(w.Centre-half, r.Low) || !near(w.Centre+half, r.High) || !near(w.Deviation, deviation) {
			t.Errorf("%v to %v from %+v", r.Low, r.High, w)
		}
	}
	csat := must(t)(FromCSAT(Define(MetricCSAT), 942, 1148)).Score(Level95)
	check(csat, csat.Margin(), 0)
	// (942 + 1.92)/(1148 + 3.84), and z from the tables.
	if w := csat.Working(); !near(w.Centre, 81.9488) || !near(w.Factor, 1.9599640) || w.Error != 0 {
		t.Errorf("got %+v", w)
	}
	nps := must(t)(FromNPS(388, 230, 112)).Score(Level99)
	check(nps, nps.Working().Factor*nps.Working().Error, 0)
	// Ratings 1 and 5, two of each: s² = 4·4/3, and t with 3 degrees is 3.18.
	ces := tallyOf(t, Define(MetricCES), 2, 0, 0, 0, 2, 0, 0).Score(Level90)
	if w := ces.Working(); !near(w.Deviation, 2.3094010768) || !near(w.Error, 1.1547005384) || !near(w.Factor, 2.3533634348) || w.Centre != 3 {
		t.Errorf("got %+v", w)
	}
	if w := must(t)(FromCES(Define(MetricCES), 5, 1)).Score(Level95).Working(); w != (Working{}) {
		t.Errorf("no interval, but %+v", w)
	}
}

func TestShare(t *testing.T) {
	check := func(part, whole int64, want float64) {
		t.Helper()
		if got := Share(part, whole); got != want {
			t.Errorf("%d of %d: got %v", part, whole, got)
		}
	}
	check(1, 4, 25)
	check(0, 4, 0)
	check(4, 4, 100)
	check(0, 0, 0)
}
