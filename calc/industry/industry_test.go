package industry

import (
	"testing"

	"trimetric/calc"
)

func TestCompare(t *testing.T) {
	csat := func(satisfied, n int64) calc.Result {
		s, err := calc.FromCSAT(calc.Define(calc.MetricCSAT), satisfied, n)
		if err != nil {
			t.Fatal(err)
		}
		return s.Score(calc.Level95)
	}
	check := func(r calc.Result, low, high calc.Hundredths, want Place) {
		t.Helper()
		row := Row{Metric: r.Sample.Def.Metric, Low: low, High: high}
		if got := row.Compare(r); got != want {
			t.Errorf("%v (%v to %v) against %v to %v: got %v, want %v",
				r.Score, r.Low, r.High, low, high, got, want)
		}
	}
	// 160 of 200 is 80%, and its interval 73.9 to 85.0.
	r := csat(160, 200)
	check(r, 7000, 9000, Inside)
	check(r, 8000, 8000, Same)
	check(r, 8000, 8500, Inside) // the end of a range is in it
	check(r, 8001, 8500, JustBelow)
	check(r, 7500, 7999, JustAbove)
	check(r, 7000, 7300, Above)
	check(r, 8600, 9000, Below)
	// A single figure that the interval does not hold is never "just".
	check(r, 7300, 7300, Above)
	check(r, 8600, 8600, Below)
	check(r, 7400, 7400, Same)
	// The interval's own end still touches.
	check(csat(10, 10), 10000, 10000, Same)
	// Nothing stands nowhere.
	check(calc.Result{}, 0, 100, 0)
}

func TestCompareWithoutInterval(t *testing.T) {
	s, err := calc.FromCES(calc.Define(calc.MetricCES), 50, 10)
	if err != nil {
		t.Fatal(err)
	}
	check := func(low, high calc.Hundredths, want Place) {
		t.Helper()
		if got := (Row{Low: low, High: high}).Compare(s.Score(calc.Level95)); got != want {
			t.Errorf("5 against %v to %v: got %v, want %v", low, high, got, want)
		}
	}
	check(450, 550, Inside)
	check(500, 500, Same)
	check(501, 600, Below)
	check(400, 499, Above)
	check(499, 499, Above)
}
