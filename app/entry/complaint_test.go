package entry

import (
	"testing"

	"trimetric/calc"
)

// TestAt: a problem between two fields is told when both were left, all others
// at once.
func TestAt(t *testing.T) {
	check := func(satisfied, all string, at ID, left Left, want, swapped bool) {
		t.Helper()
		f := New(calc.MetricCSAT)
		f.Now.Totals = [3]string{satisfied, all}
		r := f.ReadNow()
		if _, got := r.At(at, left); got != want {
			t.Errorf("%s of %s, left %v: a problem at %s: %v, want %v", satisfied, all, left, at, got, want)
		}
		if got := r.Swapped(false, left); got != swapped {
			t.Errorf("%s of %s, left %v: swapped is %v, want %v", satisfied, all, left, got, swapped)
		}
	}
	s, n := Satisfied.In(false), All.In(false)
	check("9", "8", s, Left{}, false, false)
	check("9", "8", s, Left{s: true}, false, false)
	check("9", "8", s, Left{n: true}, true, false)
	check("9", "8", s, Left{s: true, n: true}, true, true)
	check("9", "8", n, Left{s: true, n: true}, false, true)
	check("8", "9", s, Left{s: true, n: true}, false, false)
	check("x", "9", s, Left{}, true, false)
	check("x", "9", n, Left{}, false, false)
}
