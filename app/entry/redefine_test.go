package entry

import (
	"testing"

	"trimetric/calc"
)

// TestRedefine changes what ratings mean after they were carried over: the
// carried figures were counted by the old meaning, the reader's own were not.
func TestRedefine(t *testing.T) {
	from := func(f *Form, rating int) {
		d := f.Def
		d.From = rating
		f.Redefine(d)
	}
	check := func(f *Form, want [3]string) {
		t.Helper()
		if f.Now.Totals != want || f.Now.Mode != Totals {
			t.Errorf("totals are %q in mode %s, want %q", f.Now.Totals, f.Now.Mode, want)
		}
	}
	// 9 of 15 answered 4 or 5, and 12 of 15 answered 3 to 5.
	f := perRating(calc.MetricCSAT, "1", "2", "3", "4", "5")
	f.Carry(false, Totals)
	check(f, [3]string{"9", "15"})
	from(f, 3)
	check(f, [3]string{"12", "15"})

	// Edited once, they are the reader's.
	f.Now.Totals[0] = "11"
	f.Now.Typed(Satisfied)
	from(f, 4)
	check(f, [3]string{"11", "15"})

	// A rating that the new scale does not have cannot be carried, and the old
	// totals do not stay as if they were true.
	f = pasted(calc.MetricCSAT, "5\n4\n1")
	f.SetScale(calc.Scale7)
	f.Now.SetPasted("7\n6\n1")
	f.Carry(false, Totals)
	check(f, [3]string{"2", "3"})
	f.SetScale(calc.Scale5)
	check(f, [3]string{})
}
