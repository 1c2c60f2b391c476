package industry

import (
	"math/big"
	"strings"
	"testing"

	"trimetric/calc"
)

// nps is the mark of an NPS from counts.
func nps(t *testing.T, p, pa, d int64) Mark {
	t.Helper()
	s, err := calc.FromNPS(p, pa, d)
	if err != nil {
		t.Fatal(err)
	}
	return Of(s.Score(calc.Level95))
}

func csat(t *testing.T, satisfied, n int64) Mark {
	t.Helper()
	s, err := calc.FromCSAT(calc.Define(calc.MetricCSAT), satisfied, n)
	if err != nil {
		t.Fatal(err)
	}
	return Of(s.Score(calc.Level95))
}

// TestAlone sets a score without counts against rows: it is never "just" out,
// and about the same only as a figure that it equals.
func TestAlone(t *testing.T) {
	d := calc.Define(calc.MetricNPS)
	check := func(figure, low, high calc.Hundredths, want Place) {
		t.Helper()
		if got := Alone(d, figure).Place(Row{Low: low, High: high}); got != want {
			t.Errorf("%v against %v to %v: got %v, want %v", figure, low, high, got, want)
		}
	}
	check(3800, 2900, 2900, Above)
	check(2900, 2900, 2900, Same)
	check(2899, 2900, 2900, Below)
	check(3000, 2000, 3000, Inside)
	check(3001, 2000, 3000, Above)
	check(0, 0, 0, Same) // 0 is a score
	if got := (Mark{}).Place(Row{High: 100}); got != 0 {
		t.Errorf("no score stands at %v", got)
	}
	check2 := func(m Mark, want string) {
		t.Helper()
		if got := m.Text(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	check2(Alone(d, 3800), "+38")
	check2(Alone(d, -1250), "−12.5")
	check2(Alone(calc.Define(calc.MetricCSAT), 8206), "82.06%")
	check2(csat(t, 942, 1148), "82.1%")
}

func TestGap(t *testing.T) {
	check := func(m Mark, low, high calc.Hundredths, want Gap) {
		t.Helper()
		if got := m.Gap(Row{Low: low, High: high}); got != want {
			t.Errorf("%s against %v to %v: got %v, want %v", m.Text(), low, high, got, want)
		}
	}
	// 942 of 1,148 is 82.0557…%.
	m := csat(t, 942, 1148)
	check(m, 8200, 8800, Gap{Bottom, 1, "0.1"})
	check(m, 8000, 8500, Gap{Bottom, 1, "2.1"})
	check(m, 7800, 8400, Gap{Top, -1, "1.9"})
	check(m, 7700, 8200, Gap{Top, 1, "0.1"})
	check(m, 7200, 7800, Gap{Top, 1, "4.1"})
	check(m, 9000, 9500, Gap{Bottom, -1, "7.9"})
	// A difference that is there never reads as none.
	check(csat(t, 8201, 10000), 7700, 8200, Gap{Top, 1, "0.01"})
	check(csat(t, 820000001, 1000000000), 7700, 8200, Gap{Top, 1, "0.0000001"})
	// On an end, and as near to both.
	check(csat(t, 82, 100), 7700, 8200, Gap{Top, 0, "0"})
	check(csat(t, 82, 100), 8200, 8500, Gap{Bottom, 0, "0"})
	check(csat(t, 80, 100), 7500, 8500, Gap{Bottom, 1, "5.0"})
	// One figure.
	check(nps(t, 388, 230, 112), 2900, 2900, Gap{Figure, 1, "8.8"})
	check(nps(t, 10, 0, 11), -610, -610, Gap{Figure, 1, "1.3"})
	check(nps(t, 0, 0, 5), 3010, 3010, Gap{Figure, -1, "130.1"})
	check(nps(t, 129, 0, 71), 2900, 2900, Gap{Figure, 0, "0"})
	// A score alone is as exact as it was typed.
	d := calc.Define(calc.MetricNPS)
	check(Alone(d, 3800), 2900, 2900, Gap{Figure, 1, "9"})
	check(Alone(d, 3800), 3010, 3010, Gap{Figure, 1, "7.9"})
	check(Alone(d, 2895), 2900, 2900, Gap{Figure, -1, "0.05"})
	check(Alone(d, 2900), 2900, 2900, Gap{Figure, 0, "0"})
	check(Mark{}, 2900, 2900, Gap{})
}

// TestGapAgrees walks many scores past a range: the gap is on the side that the
// place says, is nothing only where the fractions are equal, and is their
// difference to within its rounding.
func TestGapAgrees(t *testing.T) {
	row := Row{Low: 3333, High: 6667}
	for n := int64(1); n <= 60; n++ {
		for s := int64(0); s <= n; s++ {
			m := csat(t, s, n)
			g, p := m.Gap(row), m.Place(row)
			at := row.Low
			if g.From == Top {
				at = row.High
			}
			exact := new(big.Rat).Sub(big.NewRat(100*s, n), big.NewRat(int64(at), 100))
			if exact.Sign() != g.Side || (g.Points == "0") != (g.Side == 0) || strings.Trim(g.Points, "0.") == "" && g.Side != 0 {
				t.Errorf("%d of %d: side %d, points %s, but %s", s, n, g.Side, g.Points, exact.FloatString(6))
			}
			above, below := p == Above || p == JustAbove, p == Below || p == JustBelow
			if above != (g.From == Top && g.Side == 1) || below != (g.From == Bottom && g.Side == -1) {
				t.Errorf("%d of %d is in place %d, its gap %v", s, n, p, g)
			}
			if got, ok := new(big.Rat).SetString(g.Points); !ok || off(got, exact) > 0.0500001 {
				t.Errorf("%d of %d: %s for %s", s, n, g.Points, exact.FloatString(6))
			}
		}
	}
}

// off is how far a rounded size is from a difference.
func off(size, exact *big.Rat) float64 {
	x, _ := new(big.Rat).Sub(size, new(big.Rat).Abs(exact)).Float64()
	return max(x, -x)
}
