package entry

import (
	"testing"

	"trimetric/calc"
)

func TestReadTotals(t *testing.T) {
	check := func(m calc.Metric, want string, typed ...string) {
		t.Helper()
		f := New(m)
		copy(f.Now.Totals[:], typed)
		f.Earlier.Mode = Totals
		copy(f.Earlier.Totals[:], typed)
		if got := says(f.ReadNow()); got != want {
			t.Errorf("%s %q reads %q, want %q", m, typed, got, want)
		}
		if got := says(f.ReadEarlier()); got != want {
			t.Errorf("earlier %s %q reads %q, want %q", m, typed, got, want)
		}
	}
	check(calc.MetricCSAT, "1148: 942 0 206 sum 0", "942", "1,148")
	check(calc.MetricNPS, "730: 388 230 112 sum 0", " 388", "230 ", "112")
	check(calc.MetricCES, "584: 0 0 0 sum 3200", "3.200", "584")
	check(calc.MetricCSAT, "5: 0 0 5 sum 0", "0", "5") // nobody satisfied is a score
	check(calc.MetricNPS, "3: 0 3 0 sum 0", "0", "3", "0")

	// White space is nothing; one filled field makes the empty ones problems.
	check(calc.MetricCSAT, "blank", "", "")
	check(calc.MetricNPS, "blank", " ", "\t", "\u00a0")
	check(calc.MetricCSAT, "all empty()", "942", "")
	check(calc.MetricCSAT, "satisfied empty()", " ", "942")
	check(calc.MetricNPS, "passives empty(), detractors empty()", "5", "", "")

	// One problem a field, in the form's order, however many there are.
	check(calc.MetricNPS, "promoters letters(23O), passives negative(-4), detractors fraction(2.5)", "23O", "-4", "2.5")
	check(calc.MetricCES, "sum no number(1,2,3)", "1,2,3", "5")
	check(calc.MetricCSAT, "all large(1000000000001)", "1", "1000000000001")

	// What the fields say together stands beside the part, no responses at all
	// beside the last.
	check(calc.MetricCSAT, "satisfied part 1148 of 942", "1148", "942")
	check(calc.MetricCSAT, "satisfied part 1 of 0", "1", "0")
	check(calc.MetricCSAT, "all none", "0", "0")
	check(calc.MetricNPS, "detractors none", "0", "0", "0")
	check(calc.MetricCES, "sum sum 71 of 10 not 10 to 70", "71", "10")
	check(calc.MetricCES, "sum sum 9 of 10 not 10 to 70", "9", "10")
	check(calc.MetricCES, "all none", "0", "0")
}

// TestReadOtherDefinition: the same totals, on another scale.
func TestReadOtherDefinition(t *testing.T) {
	f := New(calc.MetricCES)
	f.Now.Totals = [3]string{"60", "10"}
	f.SetScale(calc.Scale5)
	if got, want := says(f.ReadNow()), "sum sum 60 of 10 not 10 to 50"; got != want {
		t.Errorf("a mean of 6 on 1–5 reads %q, want %q", got, want)
	}
}

func TestReadRatings(t *testing.T) {
	// Counts from the lowest rating of the scale up.
	check := func(f *Form, want string, counts ...string) {
		t.Helper()
		f.Now.Mode = PerRating
		f.Now.Ratings = [11]string{}
		for i, c := range counts {
			f.Now.Ratings[f.Def.Scale.Min+i] = c
		}
		if got := says(f.ReadNow()); got != want {
			t.Errorf("%s %q reads %q, want %q", f.Def.Metric, counts, got, want)
		}
	}
	csat, nps, ces := New(calc.MetricCSAT), New(calc.MetricNPS), New(calc.MetricCES)
	// 1 + 2·2 + 3·3 + 4·4 + 5·5 = 55.
	check(csat, "15: 9 3 3 sum 55", "1", "2", "3", "4", "5")
	// An empty rating was given by nobody.
	check(csat, "1000: 1000 0 0 sum 5000", "", "", "", "", "1,000")
	check(nps, "11: 2 2 7 sum 55", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1")
	check(ces, "7: 3 1 3 sum 28", "1", "1", "1", "1", "1", "1", "1")
	check(csat, "blank")
	check(csat, "blank", " ", "", "\t")
	check(csat, "r2 letters(two), r4 negative(-1)", "1", "two", "3", "-1", "5")
	check(csat, "r5 none", "0", "0", "", "", "0")
	check(nps, "r10 none", "0")
	check(nps, "r0 fraction(0.5)", "0.5")

	// The threshold and the direction say what the ratings count as.
	csat.Def.From = 5
	check(csat, "15: 5 7 3 sum 55", "1", "2", "3", "4", "5")
	ces.Def.LowIsEasy = true
	check(ces, "10: 9 0 1 sum 16", "9", "", "", "", "", "", "1")
	// A rating that the scale no longer has is not read.
	csat.SetScale(calc.Scale7)
	check(csat, "2: 2 0 0 sum 13", "", "", "", "", "", "1", "1")
	csat.SetScale(calc.Scale5)
	csat.Now.Ratings[7] = "oops"
	if got := says(csat.ReadNow()); got != "blank" {
		t.Errorf("ratings off the scale read %q, want blank", got)
	}
}

func TestReadPasted(t *testing.T) {
	check := func(m calc.Metric, text, want string, rejected, blanks int64) {
		t.Helper()
		f := New(m)
		f.Now.Mode = Paste
		f.Now.SetPasted(text)
		r := f.ReadNow()
		if got := says(r); got != want || r.Pasted.Rejected != rejected || r.Pasted.Blanks != blanks {
			t.Errorf("%s %q reads %q (%d rejected, %d blank), want %q (%d, %d)",
				m, text, got, r.Pasted.Rejected, r.Pasted.Blanks, want, rejected, blanks)
		}
	}
	check(calc.MetricCSAT, "5\n4\n3\n", "3: 2 1 0 sum 12", 0, 0)
	check(calc.MetricNPS, "10, 9; 8\t0", "4: 2 1 1 sum 27", 0, 0)
	check(calc.MetricCES, "7 - Very easy\n5.0\n\n1", "3: 2 0 1 sum 13", 0, 1)
	// The score stands on the rest.
	check(calc.MetricCSAT, "5\n11\nnone\n2.5", "1: 1 0 0 sum 5", 3, 0)
	check(calc.MetricCSAT, "11\n0", "responses none", 2, 0)
	check(calc.MetricCSAT, " \n\n", "blank", 0, 0)
	check(calc.MetricCSAT, "", "blank", 0, 0)
}

// TestPastedFollowsScale: the text is kept, and read anew for another scale.
func TestPastedFollowsScale(t *testing.T) {
	f := New(calc.MetricCSAT)
	f.Now.Mode = Paste
	f.Now.SetPasted("7\n6\n5")
	if got, want := says(f.ReadNow()), "1: 1 0 0 sum 5"; got != want {
		t.Errorf("on 1–5 it reads %q, want %q", got, want)
	}
	f.SetScale(calc.Scale7)
	if got, want := says(f.ReadNow()), "3: 2 1 0 sum 18"; got != want {
		t.Errorf("on 1–7 it reads %q, want %q", got, want)
	}
	f.Now.SetPasted("1")
	if got, want := says(f.ReadNow()), "1: 0 0 1 sum 1"; got != want {
		t.Errorf("the next paste reads %q, want %q", got, want)
	}
	if got := f.Now.PastedText(); got != "1" {
		t.Errorf("the text kept is %q, want %q", got, "1")
	}
}

// TestOffScale: counts of ratings that the scale does not have stay in the form
// and out of the sample, and are told.
func TestOffScale(t *testing.T) {
	f := perRating(calc.MetricCES, "3", "5", "8", "14", "30", "60", "50")
	f.SetScale(calc.Scale5)
	r := f.ReadNow()
	if r.OffScale != 110 || r.Sample.N != 60 {
		t.Errorf("%d answers are off the scale and %d on it, want 110 and 60", r.OffScale, r.Sample.N)
	}
	f.SetScale(calc.Scale7)
	if r := f.ReadNow(); r.OffScale != 0 || r.Sample.N != 170 {
		t.Errorf("back on the old scale %d are off and %d on, want 0 and 170", r.OffScale, r.Sample.N)
	}
}

// TestUnreadRating: a rating that a link could not tell is not nobody's.
func TestUnreadRating(t *testing.T) {
	f := FromLink(calc.MetricCSAT, "mode=ratings&r=1-x-3-4-5")
	if r := f.ReadNow(); r.OK || len(r.Problems) != 1 || r.Problems[0].Field != RatingField(2) {
		t.Errorf("got %+v, want a problem of r2", r)
	}
	f.Now.Ratings[2] = "2"
	if r := f.ReadNow(); !r.OK || r.Sample.N != 15 {
		t.Errorf("got %+v, want 15 answers", r)
	}
}
