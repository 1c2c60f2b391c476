package entry

import (
	"testing"

	"trimetric/calc"
)

// perRating returns a form with counts per rating, from the lowest up.
func perRating(m calc.Metric, counts ...string) *Form {
	f := New(m)
	f.Now.Mode = PerRating
	for i, c := range counts {
		f.Now.Ratings[f.Def.Scale.Min+i] = c
	}
	return f
}

func pasted(m calc.Metric, text string) *Form {
	f := New(m)
	f.Now.Mode = Paste
	f.Now.SetPasted(text)
	return f
}

func TestCarryToTotals(t *testing.T) {
	check := func(f *Form, want ...string) {
		t.Helper()
		f.Carry(false, Totals)
		var totals [3]string
		copy(totals[:], want)
		if f.Now.Mode != Totals || f.Now.Totals != totals {
			t.Errorf("%s carries %q in mode %s, want %q", f.Def.Metric, f.Now.Totals, f.Now.Mode, want)
		}
	}
	check(perRating(calc.MetricCSAT, "1", "2", "3", "4", "5"), "9", "15")
	check(perRating(calc.MetricNPS, "1", "", "", "", "", "", "", "2", "3", "4", "1,000"), "1004", "5", "1")
	check(perRating(calc.MetricCES, "", "", "", "", "", "1", "2"), "20", "3")
	check(pasted(calc.MetricNPS, "10\n9\n8\n0"), "2", "1", "1")
	check(pasted(calc.MetricCSAT, "5\n\n1"), "1", "2") // a blank is no response
	// What cannot be read, or not wholly, is not carried.
	check(perRating(calc.MetricCSAT, "1", "x"))
	check(perRating(calc.MetricCSAT, "0", "0"))
	check(perRating(calc.MetricCSAT))
	check(pasted(calc.MetricCSAT, "5\n4\n11"))
	check(pasted(calc.MetricCSAT, ""))
}

func TestCarryToRatings(t *testing.T) {
	check := func(f *Form, want ...string) {
		t.Helper()
		f.Carry(false, PerRating)
		w := perRating(f.Def.Metric, want...).Now.Ratings
		if f.Now.Mode != PerRating || f.Now.Ratings != w {
			t.Errorf("%s carries %q in mode %s, want %q", f.Def.Metric, f.Now.Ratings, f.Now.Mode, w)
		}
	}
	check(pasted(calc.MetricCSAT, "5\n5\n1"), "1", "0", "0", "0", "2")
	check(pasted(calc.MetricNPS, "10 10 0"), "1", "0", "0", "0", "0", "0", "0", "0", "0", "0", "2")
	check(pasted(calc.MetricCES, "7,1"), "1", "0", "0", "0", "0", "0", "1")
	check(pasted(calc.MetricCES, "7,8"))
	// Totals do not say how often each rating was given.
	f := New(calc.MetricCSAT)
	f.Now.Totals = [3]string{"9", "15"}
	check(f)
}

// TestCarryLeavesTheReadersOwn: figures typed in the other way stay, until it
// is we who put them there.
func TestCarryLeavesTheReadersOwn(t *testing.T) {
	f := perRating(calc.MetricCSAT, "1", "2", "3", "4", "5")
	f.Now.Totals = [3]string{"7", "8"}
	f.Carry(false, Totals)
	if f.Now.Totals != [3]string{"7", "8"} {
		t.Errorf("typed totals became %q", f.Now.Totals)
	}

	// Carried totals follow the ratings they came from.
	f = perRating(calc.MetricCSAT, "1", "2", "3", "4", "5")
	f.Carry(false, Totals)
	f.Carry(false, PerRating)
	f.Now.Ratings[5] = "6"
	f.Now.Typed(RatingField(5))
	f.Carry(false, Totals)
	if f.Now.Totals != [3]string{"10", "16"} {
		t.Errorf("carried totals are %q after an edit of the ratings, want 10 of 16", f.Now.Totals)
	}

	// Edited once, they are the reader's.
	f.Now.Totals[0] = "11"
	f.Now.Typed(Satisfied)
	f.Carry(false, PerRating)
	f.Now.Ratings[5] = "60"
	f.Carry(false, Totals)
	if f.Now.Totals != [3]string{"11", "16"} {
		t.Errorf("edited totals became %q", f.Now.Totals)
	}
	if f.Now.Ratings[5] != "60" {
		t.Errorf("ratings became %q on the way", f.Now.Ratings)
	}

	// The same for counts per rating that came from a paste.
	f = pasted(calc.MetricCSAT, "5\n5")
	f.Carry(false, PerRating)
	f.Carry(false, Paste)
	f.Now.SetPasted("5\n5\n1")
	f.Carry(false, PerRating)
	if f.Now.Ratings[1] != "1" {
		t.Errorf("carried ratings are %q after another paste", f.Now.Ratings)
	}
	f.Now.Ratings[5] = "9"
	f.Now.Typed(RatingField(5))
	f.Carry(false, Paste)
	f.Carry(false, PerRating)
	if f.Now.Ratings[5] != "9" || f.Now.PastedText() != "5\n5\n1" {
		t.Errorf("edited ratings became %q, the paste %q", f.Now.Ratings, f.Now.PastedText())
	}
}

// TestCarryEarlier: each group carries its own.
func TestCarryEarlier(t *testing.T) {
	f := New(calc.MetricNPS)
	f.Earlier.Mode = Paste
	f.Earlier.SetPasted("10 10 7 0")
	f.Carry(true, Totals)
	if f.Earlier.Totals != [3]string{"2", "1", "1"} || f.Earlier.Mode != Totals {
		t.Errorf("earlier totals are %q in mode %s", f.Earlier.Totals, f.Earlier.Mode)
	}
	if f.Now.Totals != [3]string{} || f.Now.Mode != Totals {
		t.Errorf("the current group became %q in mode %s", f.Now.Totals, f.Now.Mode)
	}
}
