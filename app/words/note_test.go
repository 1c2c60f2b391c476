package words

import (
	"slices"
	"testing"

	"trimetric/calc"
)

func TestNotes(t *testing.T) {
	check := func(r calc.Result, blanks int64, want ...string) {
		t.Helper()
		if got := Notes(r, blanks); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	const (
		small = "Fewer than 30 responses: a few more could move this score a lot."
		alike = "Everybody gave the same kind of answer. Check that the survey reached those who would answer otherwise."
		same  = "Everybody gave the same rating. The interval is that one point and says little."
	)
	check(csat(t, 20, 30, calc.Level95), 0)
	check(csat(t, 20, 29, calc.Level95), 0, small)
	check(csat(t, 30, 30, calc.Level95), 0, alike)
	check(nps(t, 0, 0, 7, calc.Level95), 1, small, alike, "1 blank answer is not counted.")
	check(csat(t, 20, 30, calc.Level95), 1200, "1,200 blank answers are not counted.")
	check(rated(t, calc.Define(calc.MetricCES), calc.Level95, 0, 0, 0, 30), 0, same)
}
