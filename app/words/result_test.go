package words

import (
	"testing"

	"trimetric/calc"
)

func TestIntervalOf(t *testing.T) {
	check := func(r calc.Result, want string) {
		t.Helper()
		if got := IntervalOf(r); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	check(nps(t, 388, 230, 112, calc.Level95), "95% interval +32 to +43")
	check(nps(t, 15, 6, 19, calc.Level99), "99% interval −45 to +26")
	check(cesTotals(t, 3200, 584), "")
}

func TestEasyShare(t *testing.T) {
	check := func(r calc.Result, want string) {
		t.Helper()
		if got := EasyShare(r.Sample); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	d := calc.Define(calc.MetricCES)
	check(rated(t, d, calc.Level95, 1, 0, 0, 1, 1, 0, 1), "50.0%")
	check(rated(t, d.WithScale(calc.Scale5), calc.Level95, 1, 1, 1, 1, 0), "25.0%")
	d.LowIsEasy = true
	check(rated(t, d, calc.Level95, 1, 0, 1, 1, 1, 0, 4), "25.0%")
	check(cesTotals(t, 50, 10), "")
	check(csat(t, 4, 5, calc.Level95), "")
}
