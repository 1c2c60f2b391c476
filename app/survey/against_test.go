package survey

import (
	"math"
	"testing"

	"trimetric/calc"
)

// TestMoves weighs three moves together. By Holm's method the smallest p is
// multiplied by three, the next by two, and none falls below the one before it.
func TestMoves(t *testing.T) {
	var points []Point
	for _, good := range []int64{600, 650, 651, 730, 9} {
		n := int64(1000)
		if good == 9 {
			n = 10
		}
		s, err := calc.FromCSAT(calc.Define(calc.MetricCSAT), good, n)
		if err != nil {
			t.Fatal(err)
		}
		points = append(points, Point{Result: s.Score(calc.Level95)})
	}
	moves, tests := Moves(points, calc.Level95)
	if tests != 3 || len(moves) != 5 {
		t.Fatalf("%d tests, %d moves", tests, len(moves))
	}
	// The N - 1 test of two proportions, by hand: z² = (N-1)(ad-bc)²/(mnrs).
	p := func(a, b float64) float64 {
		d := a*(1000-b) - b*(1000-a)
		return math.Erfc(math.Sqrt(1999 * d * d / (1e6 * (a + b) * (2000 - a - b)) / 2))
	}
	first, second, third := p(600, 650), p(650, 651), p(651, 730)
	want := []float64{0, max(2*first, 3*third), max(second, 2*first, 3*third), 3 * third, 0}
	if third > first {
		want[1], want[3] = 3*first, max(2*third, 3*first)
	}
	stand := []Standing{NotCompared, Higher, CannotTell, Higher, TooFew}
	for n, m := range moves {
		if m.Standing != stand[n] || math.Abs(m.P-want[n]) > 1e-9 {
			t.Errorf("move %d: standing %d, p %v; want %d, %v", n, m.Standing, m.P, stand[n], want[n])
		}
	}
}
