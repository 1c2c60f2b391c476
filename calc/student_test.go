package calc

import (
	"math"
	"testing"
)

// TestStudentAgainstArea checks the tail against the area under the density,
// by Simpson's rule, with the density's constant from the same rule.
func TestStudentAgainstArea(t *testing.T) {
	// With t = √df·tan θ the density is cos^(df-1) θ on a finite range.
	area := func(from, to, df float64) float64 {
		const steps = 2000
		sum := 0.0
		for i := 0; i <= steps; i++ {
			weight := 2.0 + 2*float64(i%2)
			if i == 0 || i == steps {
				weight = 1
			}
			theta := from + (to-from)*float64(i)/steps
			sum += weight * math.Pow(math.Cos(theta), df-1)
		}
		return sum * (to - from) / steps / 3
	}
	for _, df := range []float64{1, 2, 3, 4, 7.5, 12, 29.3, 60, 99, 100, 101, 400} {
		for _, x := range []float64{0.01, 0.3, 1, 1.7, 1.9, 2.6, 4, 6} {
			theta := math.Atan(x / math.Sqrt(df))
			want := area(theta, math.Pi/2, df) / area(0, math.Pi/2, df)
			if got := studentP(x, df); math.Abs(got-want) > 1e-9 {
				t.Errorf("beyond %v with %v degrees: got %v, want %v", x, df, got, want)
			}
			if studentP(-x, df) != studentP(x, df) {
				t.Errorf("%v: the two sides differ", x)
			}
		}
	}
	if studentP(0, 10) != 1 {
		t.Error("the tail beyond 0 is not everything")
	}
}

// TestStudentQuantile puts the quantile back into the tail, over the borders
// between the ways in which either is worked out.
func TestStudentQuantile(t *testing.T) {
	for _, l := range Levels {
		last := math.Inf(1)
		for _, df := range []float64{1, 1.2, 2, 2.5, 3, 4, 5, 8, 9.9, 20, 100, 101, 500, 999, 1000, 1001, 5000, 99999, 100001, 1e6, 1e9, 5e9, 1e11} {
			q := studentQuantile(l, df)
			if p := studentP(q, df); math.Abs(p-l.alpha()) > 5e-9*l.alpha() {
				t.Errorf("%d%%, %v degrees: beyond %v lies %v", l, df, q, p)
			}
			if q > last || q < l.Z() {
				t.Errorf("%d%%, %v degrees: %v after %v", l, df, q, last)
			}
			last = q
		}
		if studentQuantile(l, 1e12) != l.Z() {
			t.Error("t does not go over to the normal quantile")
		}
	}
	// The first line of every printed table of t, 95%.
	for df, want := range map[float64]float64{1: 12.7062047364, 2: 4.30265272975, 3: 3.18244630528, 10: 2.22813885196, 30: 2.04227245630} {
		if got := studentQuantile(Level95, df); !near(got, want) {
			t.Errorf("%v degrees: got %v, want %v", df, got, want)
		}
	}
}

// TestGammaHalf uses Γ(a+1) = a·Γ(a) in two half steps, on both sides of where
// the series begins.
func TestGammaHalf(t *testing.T) {
	for _, a := range []float64{0.5, 1, 7.25, 49, 49.6, 50, 51, 80, 1e3, 5e4} {
		if got := gammaHalf(a) * gammaHalf(a+0.5); math.Abs(got/a-1) > 1e-13 {
			t.Errorf("%v: two half steps make %v", a, got)
		}
	}
	if got := gammaHalf(0.5); math.Abs(got*math.Sqrt(math.Pi)-1) > 1e-14 {
		t.Errorf("Γ(1)/Γ(1/2) is %v", got)
	}
}

// TestWallaceMeetsFraction checks the two ways to a p-value where one takes
// over from the other.
func TestWallaceMeetsFraction(t *testing.T) {
	for _, x := range []float64{0.1, 1, 1.73, 1.74, 2, 3, 5, 8} {
		fraction, wallace := studentP(x, 99_999.999), studentP(x, 100_000.001)
		if math.Abs(fraction-wallace) > 1e-8*wallace {
			t.Errorf("beyond %v: %v and %v", x, fraction, wallace)
		}
	}
}
