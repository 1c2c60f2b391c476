package intake

import (
	"testing"

	"trimetric/app/survey"
	"trimetric/calc"
)

func TestStanding(t *testing.T) {
	check := func(r survey.SplitRow, n int64, want string) {
		t.Helper()
		r.Result.Sample.N = n
		if got := Standing(r); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	against := func(s survey.Standing) survey.SplitRow { return survey.SplitRow{Against: survey.Against{Standing: s}} }
	check(survey.SplitRow{}, 0, "No ratings")
	check(survey.SplitRow{Small: true}, 29, "Under 30 responses: not ranked")
	check(against(survey.Higher), 30, "Higher than the rest")
	check(against(survey.Lower), 30, "Lower than the rest")
	check(against(survey.CannotTell), 30, "Too close to call")
	check(against(survey.TooFew), 30, "Under 30 responses in the rest")
	check(against(survey.NoTest), 30, "All alike: nothing to compare")
	check(survey.SplitRow{}, 30, "Not compared")
}

func TestMoved(t *testing.T) {
	check := func(before, after int64, s survey.Standing, want string) {
		t.Helper()
		sample := func(satisfied int64) calc.Sample {
			s, err := calc.FromCSAT(calc.Define(calc.MetricCSAT), satisfied, 100)
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
		c, err := calc.Compare(sample(before), sample(after), calc.Level95)
		if err != nil {
			t.Fatal(err)
		}
		if got := Moved(survey.Against{Change: c, Standing: s}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	check(60, 80, survey.Higher, "+20.0, probably a real rise")
	check(60, 62, survey.CannotTell, "+2.0, too close to call")
	check(60, 62, survey.TooFew, "Under 30 responses in one or both")
	check(60, 62, survey.NoTest, "All alike: nothing to compare")
	check(60, 62, 0, "–")
}

func TestMovesCaution(t *testing.T) {
	check := func(s survey.Standing, tests int, want string) {
		t.Helper()
		if got := MovesCaution([]survey.Against{{Standing: s}}, tests); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	check(0, 0, "")
	check(survey.TooFew, 0, "No point can be compared with the one before: that takes 30 responses or more in both.")
	check(survey.TooFew, 1, "A move is called real only where chance alone would hardly make such a difference.")
	check(survey.CannotTell, 2, "2 moves are looked at together, so each has to be larger than it would alone to be called real (Holm’s method).")
}

func TestRejected(t *testing.T) {
	check := func(r survey.Reason, want string) {
		t.Helper()
		if got := Rejected(r, calc.Scale5); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	check(survey.NotNumber, "Not a number")
	check(survey.Fraction, "Not a whole number")
	check(survey.BelowScale, "Below 1")
	check(survey.AboveScale, "Above 5")
	check(survey.NotDate, "No date in this reading")
}
