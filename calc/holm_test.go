package calc

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestHolm(t *testing.T) {
	check := func(p, want []float64) {
		t.Helper()
		got := Holm(p)
		if !slices.EqualFunc(got, want, near) {
			t.Errorf("%v: got %v, want %v", p, got, want)
		}
	}
	// Worked by hand. 5 × .01, 4 × .02 and 3 × .03 rise; 2 × .04 and 1 × .05
	// would fall below .09.
	check([]float64{.01, .02, .03, .04, .05}, []float64{.05, .08, .09, .09, .09})
	// The order is that of the input: .001 × 5, .007 × 4, .014 × 3, .031 × 2,
	// .042 would fall.
	check([]float64{.042, .001, .031, .014, .007}, []float64{.062, .005, .062, .042, .028})
	// Never over 1, equal values stay equal, and one test is left alone.
	check([]float64{.6, .5, .5}, []float64{1, 1, 1})
	check([]float64{.02, .02}, []float64{.04, .04})
	check([]float64{.04}, []float64{.04})
	check([]float64{0, 1}, []float64{0, 1})
	check(nil, nil)
}

// TestHolmAgainstClosure compares the steps with what they are a short cut of
// (Marcus, Peritz & Gabriel 1976): a test holds when every set of tests that it
// belongs to holds by Bonferroni, so its adjusted p is the largest of size
// times smallest over those sets.
func TestHolmAgainstClosure(t *testing.T) {
	random := rand.New(rand.NewPCG(1979, 6))
	for range 200 {
		p := make([]float64, 1+random.IntN(7))
		for i := range p {
			p[i] = random.Float64() * random.Float64() * random.Float64()
		}
		got := Holm(p)
		for i := range p {
			want := 0.0
			for set := 1; set < 1<<len(p); set++ {
				size, least := 0.0, 1.0
				for j := range p {
					if set>>j&1 == 1 {
						size++
						least = min(least, p[j])
					}
				}
				if set>>i&1 == 1 {
					want = max(want, min(1, size*least))
				}
			}
			if !near(got[i], want) {
				t.Fatalf("%v at %d: got %v, want %v", p, i, got[i], want)
			}
		}
	}
}

func TestUnlikely(t *testing.T) {
	check := func(l Level, p float64, want bool) {
		t.Helper()
		if got := l.Unlikely(p); got != want {
			t.Errorf("%v at %d: got %v", p, l, got)
		}
	}
	check(Level95, .049, true)
	check(Level95, .05, false)
	check(Level90, .099, true)
	check(Level99, .0101, false)
}
