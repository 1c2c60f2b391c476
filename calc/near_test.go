package calc

import (
	"math"
	"testing"
)

// near reports whether two figures agree to 1e-6 of want, or to 1e-9 where
// want is 0.
func near(got, want float64) bool {
	if want == 0 {
		return math.Abs(got) <= 1e-9
	}
	return math.Abs(got-want) <= 1e-6*math.Abs(want)
}

func TestNear(t *testing.T) {
	if near(1, 1.00001) || near(1e-8, 0) || near(-1, 1) || near(math.NaN(), 1) || near(math.Inf(1), 1) {
		t.Error("near says yes to what is far, so no other test here means anything")
	}
	if !near(1, 1.0000001) || !near(1e-10, 0) || !near(-3, -3) {
		t.Error("near says no to what is near")
	}
}

// must returns the sample, which the test has taken care can be made.
func must(t testing.TB) func(Sample, error) Sample {
	return func(s Sample, err error) Sample {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
}

// tallyOf returns the sample of counts from the lowest rating up.
func tallyOf(t testing.TB, d Definition, counts ...int64) Sample {
	t.Helper()
	if len(counts) != d.Scale.Size() {
		t.Fatalf("%d counts for a scale of %d", len(counts), d.Scale.Size())
	}
	tally := Tally{Scale: d.Scale}
	for i, n := range counts {
		tally.Add(d.Scale.Min+i, n)
	}
	return must(t)(FromTally(d, tally))
}

// total returns how many responses a tally holds.
func total(t Tally) int64 {
	var n int64
	for _, c := range t.Counts {
		n += c
	}
	return n
}
