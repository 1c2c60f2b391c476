package saved

import (
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// TestDetails fills the fields from a calculator, each in its place.
func TestDetails(t *testing.T) {
	f := typed(calc.MetricCSAT, "1", "2")
	f.Now.Name, f.Now.Period, f.Target = "Desk", "Q2 2025", "85"
	d := DetailsOf(f)
	if d != (Details{Name: "Desk", Period: "Q2 2025", Target: "85"}) || d.Asks() {
		t.Errorf("got %+v", d)
	}
	for _, field := range []entry.Field{entry.Name, entry.Period, FromDay, ToDay, entry.Target, Remark} {
		*d.Text(field) = string(field)
	}
	if d != (Details{"name", "period", "from-day", "to-day", "target", "remark"}) || d.Text(entry.Rate) != nil || !d.Asks() {
		t.Errorf("got %+v", d)
	}
	if (&Details{Period: " "}).Asks() {
		t.Error("asks for dates before there is a label")
	}
}

// TestWith makes a score of what is typed, changes it, and opens it again.
func TestWith(t *testing.T) {
	f := typed(calc.MetricCSAT, "942", "1,148")
	f.Level = calc.Level99
	s, problems := Score{ID: id("1")}.With(f, Details{Name: " All\tchannels ", Period: "Jun  2025", Target: "85 %", Remark: "New call\nmenu"}, 5000)
	june, _ := ReadPeriod("Jun 2025")
	want := Score{
		ID: id("1"), Metric: calc.MetricCSAT, Counts: "v=1&s=942&n=1148", Name: "All channels", Period: june,
		Target: 8500, Aimed: true, Note: "New call menu", Saved: 5000, Changed: 5000,
	}
	if s != want || len(problems) > 0 {
		t.Errorf("got %+v, %v", s, problems)
	}
	if got := s.Form().Link(); got != "v=1&s=942&n=1148&target=85&name=All%20channels&period=Jun%202025" {
		t.Errorf("opens the calculator with %s", got)
	}
	r := s.Result(calc.Level95)
	if calc.FormatScore(r) != "82.1%" || calc.FormatMargin(r) != "±2.2" {
		t.Errorf("the score is %s %s", calc.FormatScore(r), calc.FormatMargin(r))
	}
	d := s.Details()
	if d != (Details{Name: "All channels", Period: "Jun 2025", Target: "85", Remark: "New call menu"}) {
		t.Errorf("typed again it is %+v", d)
	}
	d.Target, d.Period, d.FromDay, d.ToDay = "", "Spring wave", "3 Mar 2025", "2025-05-30"
	again, problems := s.With(s.Form(), d, 9000)
	if len(problems) > 0 || again.Saved != 5000 || again.Changed != 9000 || again.Aimed || again.ID != s.ID ||
		again.Period.From.String() != "2025-03-03" || again.Period.To.String() != "2025-05-30" {
		t.Errorf("changed it is %+v, %v", again, problems)
	}
	if d := again.Details(); d.FromDay != "2025-03-03" || d.ToDay != "2025-05-30" || !d.Asks() {
		t.Errorf("typed again it is %+v", d)
	}
	if twin, ok := (Score{ID: id("2"), Saved: 1}).twinOf(again); !ok || twin.ID != id("1") {
		t.Errorf("its twin is %+v, %v", twin, ok)
	}
}

func TestWithProblems(t *testing.T) {
	check := func(f *entry.Form, d Details, want ...entry.Problem) {
		t.Helper()
		_, got := Score{}.With(f, d, 1)
		if len(got) != len(want) {
			t.Errorf("%+v: got %v", d, got)
			return
		}
		for i := range got {
			if got[i].Field != want[i].Field || got[i].Err.Error() != want[i].Err.Error() {
				t.Errorf("%+v: got %v, want %v", d, got[i], want[i])
			}
		}
	}
	problem := func(f entry.Field, err error) entry.Problem { return entry.Problem{Field: f, Err: err} }
	empty := &calc.TypedError{Kind: calc.Empty}
	nps := typed(calc.MetricNPS, "1", "2", "3")
	check(entry.New(calc.MetricNPS), Details{}, problem(entry.Promoters, empty), problem(entry.Period, ErrEmpty))
	check(typed(calc.MetricCSAT, "9", "x"), Details{Period: "2025"}, problem(entry.All, &calc.TypedError{Text: "x"}))
	rated := entry.New(calc.MetricCES)
	rated.Now.Mode = entry.PerRating
	check(rated, Details{Period: "2025"}, problem("r7", empty))
	rated.Now.Mode = entry.Paste
	check(rated, Details{Period: "2025"}, problem(entry.Responses, empty))
	check(nps, Details{Name: strings.Repeat("ü", 101), Period: strings.Repeat("x", 101), Remark: strings.Repeat("x", 301)},
		problem(entry.Name, ErrLong), problem(entry.Period, ErrLong), problem(Remark, ErrLong))
	check(nps, Details{Name: strings.Repeat("ü", 100), Period: "2025", Remark: strings.Repeat("x", 300)})
	check(nps, Details{Period: "Wave 3"}, problem(FromDay, ErrNoDay))
	check(nps, Details{Period: "Wave 3", FromDay: "soon", ToDay: "later"}, problem(FromDay, ErrDay), problem(ToDay, ErrDay))
	check(nps, Details{Period: "Wave 3", FromDay: "2025-06-14", ToDay: "2025-06-13"}, problem(ToDay, ErrOrder))
	check(nps, Details{Period: "Wave 3", FromDay: "June 2025"})
	check(nps, Details{Period: "2025", FromDay: "soon"}) // the label tells
	check(nps, Details{Period: "2025", Target: "101"}, problem(entry.Target, &calc.RangeError{Value: 10100, Min: -10000, Max: 10000}))
}
