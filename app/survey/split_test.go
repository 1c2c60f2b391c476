package survey

import (
	"errors"
	"math"
	"slices"
	"testing"

	"trimetric/calc"
)

// csatCounts returns the counts of segments, each a name with how many are
// satisfied of how many: "Chat 45 50".
func csatCounts(segments ...any) Counts {
	c := NewCounter(0, []Choice{{Use: Segment}, rated(calc.MetricCSAT)})
	for i := 0; i < len(segments); i += 3 {
		for n := range segments[i+2].(int) {
			rating := "2"
			if n < segments[i+1].(int) {
				rating = "5"
			}
			c.Row(1, [][]byte{[]byte(segments[i].(string)), []byte(rating)})
		}
	}
	return c.Counts()
}

var csatQuestion = Question{Def: calc.Define(calc.MetricCSAT), Level: calc.Level95}

func split(t *testing.T, c Counts, q Question) Split {
	t.Helper()
	s, err := c.Split(0, q)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestSplit: four channels of 400. Of all, 1,180 of 1,600 are satisfied.
func TestSplit(t *testing.T) {
	s := split(t, csatCounts("Chat", 330, 400, "Mail", 300, 400, "Phone", 290, 400, "Web", 260, 400,
		"Fax", 29, 29, "", 1, 1), csatQuestion)
	if s.All.Sample.N != 1630 || s.All.Sample.For != 1210 || s.Tests != 4 {
		t.Errorf("all %d of %d, %d tests", s.All.Sample.For, s.All.Sample.N, s.Tests)
	}
	check := func(i int, name string, n int64, score float64, small bool, standing Standing) {
		t.Helper()
		r := s.Rows[i]
		if r.Name != name || r.Result.Sample.N != n || r.Result.Score != score || r.Small != small || r.Standing != standing {
			t.Errorf("row %d: %s, %v of %d, small %v, standing %d, p %v",
				i, r.Name, r.Result.Score, r.Result.Sample.N, r.Small, r.Standing, r.P)
		}
	}
	s.Sort(BySegment, false)
	check(0, "Chat", 400, 82.5, false, Higher)
	check(1, "Fax", 29, 100, true, TooFew)
	check(2, "Mail", 400, 75, false, CannotTell)
	check(3, "Phone", 400, 72.5, false, CannotTell)
	check(4, "Web", 400, 65, false, Lower)
	check(5, "", 1, 100, true, NotCompared)
	// The rest of Chat is 880 of 1,230. By the N - 1 test, worked with Python,
	// z is 4.3506 for Chat and -4.8591 for Web, whose p is the smallest of four.
	if c := s.Rows[0].Change; c.Before.Sample.For != 880 || c.Before.Sample.N != 1230 {
		t.Errorf("the rest of Chat is %d of %d", c.Before.Sample.For, c.Before.Sample.N)
	}
	if chat, web := s.Rows[0].P, s.Rows[4].P; math.Abs(chat/(3*1.3576385e-05)-1) > 1e-5 || math.Abs(web/(4*1.1791181e-06)-1) > 1e-5 {
		t.Errorf("p of Chat is %v, of Web %v", chat, web)
	}
}

// TestSplitAgainstClosure adjusts p-values by what Holm's steps are a short cut
// of: the largest of size times smallest over all sets that hold the test. The
// rest is added up and not taken away.
func TestSplitAgainstClosure(t *testing.T) {
	c := csatCounts("a", 60, 80, "b", 50, 80, "c", 71, 80, "d", 40, 50, "e", 100, 120)
	s := split(t, c, csatQuestion)
	values := c.Segments[0].Values
	p := make([]float64, len(values))
	for i := range values {
		rest := calc.Tally{Scale: calc.Scale5}
		for j, v := range values {
			for r, n := range v.Ratings[0] {
				if j != i {
					rest.Counts[r] += n
				}
			}
		}
		others, err := calc.FromTally(csatQuestion.Def, rest)
		if err != nil {
			t.Fatal(err)
		}
		change, err := calc.Compare(others, s.Rows[i].Result.Sample, calc.Level95)
		if err != nil {
			t.Fatal(err)
		}
		p[i] = change.P
	}
	for i, r := range s.Rows {
		want := 0.0
		for set := range 1 << len(p) {
			size, least := 0.0, 1.0
			for j := range p {
				if set>>j&1 == 1 {
					size, least = size+1, min(least, p[j])
				}
			}
			if set>>i&1 == 1 {
				want = max(want, min(1, size*least))
			}
		}
		if math.Abs(r.P-want) > 1e-12 {
			t.Errorf("%s: p is %v, want %v", r.Name, r.P, want)
		}
	}
	if s.Rows[0].P <= p[0] {
		t.Error("nothing was adjusted")
	}
}

// TestManyComparisons: what one test would call real, twenty do not.
func TestManyComparisons(t *testing.T) {
	segments := []any{"odd", 90, 100}
	for i := range 19 {
		segments = append(segments, "even "+string(rune('a'+i)), 80, 100)
	}
	s := split(t, csatCounts(segments...), csatQuestion)
	odd := s.Rows[0]
	if odd.Change.Verdict != calc.RealRise || odd.Standing != CannotTell || s.Tests != 20 || odd.P != 20*odd.Change.P {
		t.Errorf("alone %d, together %d, p %v and %v in %d tests", odd.Change.Verdict, odd.Standing, odd.Change.P, odd.P, s.Tests)
	}
}

func TestStandings(t *testing.T) {
	check := func(c Counts, want ...Standing) {
		t.Helper()
		var got []Standing
		for _, r := range split(t, c, csatQuestion).Rows {
			got = append(got, r.Standing)
		}
		if !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// Two segments that are each the other's rest are one test: p is 0.041.
	check(csatCounts("a", 80, 100, "b", 68, 100), CannotTell, CannotTell)
	check(csatCounts("a", 80, 100, "b", 67, 100), Higher, Lower)
	check(csatCounts("a", 80, 100), NotCompared)
	check(csatCounts("a", 29, 29, "b", 67, 100), TooFew, TooFew)
	check(csatCounts("a", 30, 30, "b", 70, 70), NoTest, NoTest)
	// The test alone says yes, with p 0.040, and the interval no.
	check(csatCounts("a", 4, 30, "b", 0, 30), CannotTell, CannotTell)
	check(csatCounts("", 80, 100, "b", 60, 100), NotCompared, Lower)
}

// TestTwoSegments: one test is not adjusted.
func TestTwoSegments(t *testing.T) {
	s := split(t, csatCounts("a", 80, 100, "b", 67, 100), csatQuestion)
	if s.Tests != 1 || s.Rows[0].P != s.Rows[0].Change.P {
		t.Errorf("%d tests, p %v for %v", s.Tests, s.Rows[0].P, s.Rows[0].Change.P)
	}
	s = split(t, csatCounts("a", 80, 100, "b", 67, 100, "", 3, 5), csatQuestion)
	if s.Tests != 2 || s.Rows[1].P <= s.Rows[1].Change.P {
		t.Errorf("with blanks: %d tests, p %v for %v", s.Tests, s.Rows[1].P, s.Rows[1].Change.P)
	}
}

func TestNoResponses(t *testing.T) {
	c := csatCounts()
	if _, err := c.Split(0, csatQuestion); !errors.Is(err, calc.ErrNoResponses) {
		t.Errorf("got %v", err)
	}
	wrong := csatQuestion
	wrong.Def = wrong.Def.WithScale(calc.Scale7)
	c = csatCounts("a", 1, 1)
	if _, err := c.Result(wrong); !errors.Is(err, calc.ErrScale) {
		t.Errorf("on another scale: got %v", err)
	}
}
