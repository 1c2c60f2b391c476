package calc

import (
	"math"
	"testing"
)

// TestZ checks the quantile against the tail it was asked for, by the error
// function, and against the tables in every textbook.
func TestZ(t *testing.T) {
	for _, l := range Levels {
		if p := math.Erfc(l.Z() / math.Sqrt2); math.Abs(p-float64(100-l)/100) > 1e-15 {
			t.Errorf("%d: tail is %v", l, p)
		}
	}
	if !near(Level90.Z(), 1.6448536270) || !near(Level95.Z(), 1.9599639845) || !near(Level99.Z(), 2.5758293035) {
		t.Error(Level90.Z(), Level95.Z(), Level99.Z())
	}
}

// TestWilsonAgainstDefinition checks the closed form against the definition it
// was derived from: the interval's ends are where the score test just reaches
// z.
func TestWilsonAgainstDefinition(t *testing.T) {
	for _, l := range Levels {
		for n := int64(1); n <= 60; n++ {
			for k := int64(0); k <= n; k++ {
				low, high := wilson(k, n, l.Z())
				for _, p := range []float64{low, high} {
					if math.Abs(p-float64(k)/float64(n)) < 1e-15 {
						continue // nobody or everybody: the end is the share
					}
					z := math.Abs(float64(k)/float64(n)-p) / math.Sqrt(p*(1-p)/float64(n))
					if math.Abs(z-l.Z()) > 1e-9 {
						t.Errorf("%d of %d: at %v the test gives %v", k, n, p, z)
					}
				}
			}
		}
	}
}

// TestAdjustedWaldAgainstSums works the centre and the error out answer by
// answer: +1, 0 and -1 with their weights, the added ones included.
func TestAdjustedWaldAgainstSums(t *testing.T) {
	for p := range int64(9) {
		for pa := range int64(9) {
			for d := range int64(9) {
				if p+pa+d == 0 {
					continue
				}
				n := float64(p+pa+d) + 3
				weights := map[float64]float64{1: float64(p) + 0.75, 0: float64(pa) + 1.5, -1: float64(d) + 0.75}
				var mean, variance float64
				for x, w := range weights {
					mean += x * w / n
				}
				for x, w := range weights {
					variance += (x - mean) * (x - mean) * w / n
				}
				centre, err := adjustedWald(must(t)(FromNPS(p, pa, d)))
				if !near(centre, 100*mean) || !near(err, 100*math.Sqrt(variance/n)) {
					t.Errorf("%d, %d, %d: got %v ± %v", p, pa, d, centre, err)
				}
			}
		}
	}
}

// TestExtremes holds what rounding would spoil: where everybody agrees, one
// end of the interval is the score.
func TestExtremes(t *testing.T) {
	for _, l := range Levels {
		for n := int64(1); n < 3000; n += 7 {
			none := must(t)(FromCSAT(Define(MetricCSAT), 0, n)).Score(l)
			all := must(t)(FromCSAT(Define(MetricCSAT), n, n)).Score(l)
			if none.Low != 0 || none.High <= 0 || all.High != 100 || all.Low >= 100 {
				t.Errorf("%d at %d%%: %v to %v, %v to %v", n, l, none.Low, none.High, all.Low, all.High)
			}
		}
	}
}

// TestVarianceOfBigCounts holds a variance that floats would lose: one rating
// in 3 * 10^12 differs. By the textbook it is (n-1)/n² * n/(n-1) = 1/n.
func TestVarianceOfBigCounts(t *testing.T) {
	s := tallyOf(t, Define(MetricCES), 0, 0, 0, 1, 1e12-1, 0, 0)
	if got := s.variance(); !near(got, 1e-12) {
		t.Errorf("got %v, want 1e-12", got)
	}
	// Nor does the error of an NPS vanish: 9 of 12 in 4n of each, v = 18/4n.
	_, err := adjustedWald(must(t)(FromNPS(1e12, 0, 0)))
	if want := 100 * math.Sqrt(4.5e-12/1e12); !near(err, want) {
		t.Errorf("got %v, want %v", err, want)
	}
}
