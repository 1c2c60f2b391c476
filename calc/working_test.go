package calc

import (
	"math"
	"testing"
)

// TestWorking takes its steps from elsewhere: z and t from tables, the standard
// errors from the answers listed one by one, with those that adjusted Wald adds
// to an NPS.
func TestWorking(t *testing.T) {
	check := func(r Result, want Working) {
		t.Helper()
		w := r.Working()
		for _, pair := range [][2]float64{
			{w.Factor, want.Factor}, {w.Square, want.Square}, {w.Quarter, want.Quarter},
			{w.Error, want.Error}, {w.Half, want.Half}, {w.Deviation, want.Deviation},
		} {
			if !near(pair[0], pair[1]) {
				t.Errorf("got  %+v,\nwant %+v", w, want)
			}
		}
		if w.Rest != want.Rest || w.Freedom != want.Freedom || w.Clipped != want.Clipped {
			t.Errorf("got  %+v,\nwant %+v", w, want)
		}
	}
	check(must(t)(FromCSAT(Define(MetricCSAT), 942, 1148)).Score(Level95),
		Working{Factor: 1.9599639845, Square: 3.8414588207, Quarter: 0.9603647052, Rest: 206})
	// A tally has neutral answers, and they are not satisfied either.
	check(tallyOf(t, Define(MetricCSAT), 1, 2, 3, 4, 5).Score(Level95),
		Working{Factor: 1.9599639845, Square: 3.8414588207, Quarter: 0.9603647052, Rest: 6})
	check(must(t)(FromNPS(388, 230, 112)).Score(Level99),
		Working{Factor: 2.5758293035, Error: 2.7202343658, Half: 7.0068593919})
	// -70 ± 37.2 reaches below -100.
	check(must(t)(FromNPS(0, 0, 7)).Score(Level95),
		Working{Factor: 1.9599639845, Error: 18.973665961, Half: 37.1877019383, Clipped: true})
	// Ratings 1 and 5, two of each: s² = 4·4/3, and 3 - 2.7 is below 1.
	check(tallyOf(t, Define(MetricCES), 2, 0, 0, 0, 2, 0, 0).Score(Level90),
		Working{Factor: 2.3533634348, Error: 1.1547005384, Half: 2.7174300252, Clipped: true, Deviation: 2.3094010768, Freedom: 3})
	// Half the width of the third CES of the known answers.
	check(tallyOf(t, Define(MetricCES), 62, 82, 69, 83, 62, 14, 128).Score(Level90),
		Working{Factor: 1.6479129840, Error: 0.0943058173, Half: 0.1554077808, Deviation: 2.1087421813, Freedom: 499})
	check(tallyOf(t, Define(MetricCES), 0, 0, 0, 0, 30, 0, 0).Score(Level95), Working{Factor: 2.0452296421, Freedom: 29})
	if w := must(t)(FromCES(Define(MetricCES), 5, 1)).Score(Level95).Working(); w != (Working{}) {
		t.Errorf("no interval, but %+v", w)
	}
}

// TestWorkingRepeats repeats Wilson's margin from the steps, as the page shows
// it. The width is that between the roots of the score equation, found by
// halving.
func TestWorkingRepeats(t *testing.T) {
	r := must(t)(FromCSAT(Define(MetricCSAT), 942, 1148)).Score(Level95)
	w := r.Working()
	got := 100 * w.Factor / (1148 + w.Square) * math.Sqrt(942*float64(w.Rest)/1148+w.Quarter)
	if want := 2.2185730047; !near(got, want) || !near(r.Margin(), want) {
		t.Errorf("the steps give %v, the result has %v, want %v", got, r.Margin(), want)
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
