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
	)
	check(csat(t, 20, 30, calc.Level95), 0)
	check(csat(t, 20, 29, calc.Level95), 0, small)
	check(csat(t, 30, 30, calc.Level95), 0, alike)
	check(nps(t, 0, 0, 7, calc.Level95), 1, small, alike, "1 blank answer is not counted.")
	check(csat(t, 20, 30, calc.Level95), 1200, "1,200 blank answers are not counted.")
	check(rated(t, calc.Define(calc.MetricCES), calc.Level95, 0, 0, 0, 30), 0) // the verdict says it
}

// TestNoSpread: an interval of one point is not clear of anything.
func TestNoSpread(t *testing.T) {
	v := Judge(rated(t, calc.Define(calc.MetricCES), calc.Level95, 0, 0, 0, 0, 0, 35))
	if v.Headline != "Excellent" || v.Strong != "Excellent by the score alone." ||
		v.Rest != "Everybody gave the same rating, so the interval is that one point and says little." {
		t.Errorf("got %q", v)
	}
}

// TestOffScale: answers that the scale does not have are told, one or many.
func TestOffScale(t *testing.T) {
	if got, want := OffScale(110, calc.Scale5), "110 answers lie outside the scale 1–5 and are not counted. Change the scale back to count them."; got != want {
		t.Errorf("got  %q,\nwant %q", got, want)
	}
	if got, want := OffScale(1, calc.Scale7), "1 answer lies outside the scale 1–7 and is not counted. Change the scale back to count it."; got != want {
		t.Errorf("got  %q,\nwant %q", got, want)
	}
}
