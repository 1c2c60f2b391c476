package words

import (
	"testing"

	"trimetric/calc"
)

// TestUnderstood: only what could be doubted is said.
func TestUnderstood(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		if got := Understood(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	check("", "")
	check("1148", "")
	check(" 1148 ", "")
	check("1,148", "")
	check("1.148", "Read as 1,148.")
	check("1 148", "Read as 1,148.")
	check("x", "")
}

// TestCapital: all 26 letters, and nothing else.
func TestCapital(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		if got := Capital(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	check("ab", "Ab")
	check("zb", "Zb")
	check("{b", "{b")
	check("`b", "`b")
	check("Ab", "Ab")
	if got := small("AZ[@é"); got != "az[@é" {
		t.Errorf("small is %q", got)
	}
}

// TestBestRating: the words beside the counts per rating.
func TestBestRating(t *testing.T) {
	check := func(d calc.Definition, want string) {
		t.Helper()
		if got := BestRating(d); got != want {
			t.Errorf("%+v: %q, want %q", d, got, want)
		}
	}
	ces := calc.Define(calc.MetricCES)
	check(ces, "7 is easiest")
	ces.LowIsEasy = true
	check(ces, "1 is easiest")
	check(calc.Define(calc.MetricNPS), "10 is most likely")
	check(calc.Define(calc.MetricCSAT), "5 is most satisfied")
}
