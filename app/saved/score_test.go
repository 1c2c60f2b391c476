package saved

import (
	"errors"
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// id returns an id made of one digit.
func id(digit string) string { return strings.Repeat(digit, 32) }

// score returns a saved score; the label has to tell its dates.
func score(t testing.TB, digit, label string, m calc.Metric, counts string) Score {
	t.Helper()
	p, ok := ReadPeriod(label)
	if !ok {
		t.Fatalf("the label %q tells no dates", label)
	}
	s := Score{ID: id(digit), Metric: m, Counts: counts, Period: p, Saved: 1000, Changed: 2000}
	if _, err := s.Sample(); err != nil {
		t.Fatalf("%s: %v", counts, err)
	}
	return s
}

// typed fills a form's totals.
func typed(m calc.Metric, totals ...string) *entry.Form {
	f := entry.New(m)
	copy(f.Now.Totals[:], totals)
	return f
}

func TestNewID(t *testing.T) {
	got := NewID([16]byte{0, 1, 0x2a, 0xff, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0xe0})
	if got != "00012aff0405060708090a0b0c0d0ee0" || checkID(got) != nil {
		t.Errorf("got %s", got)
	}
	for _, s := range []string{"", id("g"), id("A"), id("1") + "1", id("1")[1:], id("1")[1:] + " "} {
		if checkID(s) != ErrID {
			t.Errorf("%q passes for an id", s)
		}
	}
}

// TestCounts: responses and definition go in, and nothing else of the form.
func TestCounts(t *testing.T) {
	check := func(f *entry.Form, want string) {
		t.Helper()
		got, ok := Counts(f)
		if got != want || ok != (want != "") {
			t.Errorf("got %q, %v, want %q", got, ok, want)
		}
	}
	full := typed(calc.MetricNPS, "388", "230", "112")
	full.Level, full.Industry, full.Target, full.Rate = calc.Level99, "retail", "50", "20"
	full.Now.Name, full.Now.Period, full.Earlier.Totals = "Desk", "Q2", [3]string{"1", "2", "3"}
	check(full, "v=1&p=388&pa=230&d=112")
	ces := entry.New(calc.MetricCES)
	ces.SetScale(calc.Scale5)
	ces.Def.LowIsEasy = true
	ces.Now.Mode = entry.Paste
	ces.Now.SetPasted("1 1 2 5 9")
	check(ces, "v=1&mode=ratings&r=2-1-0-0-1&scale=5&dir=down")
	csat := typed(calc.MetricCSAT, "9.420", "11 480")
	csat.SetScale(calc.Scale10)
	csat.Def.From = 7
	check(csat, "v=1&s=9420&n=11480&scale=10&from=7")
	check(entry.New(calc.MetricCSAT), "")
	check(typed(calc.MetricCSAT, "9", "8"), "")
}

// TestCountsOf: a sample comes back as itself.
func TestCountsOf(t *testing.T) {
	for _, m := range []struct {
		metric calc.Metric
		counts string
	}{
		{calc.MetricCSAT, "v=1&s=0&n=11480&scale=10&from=7"}, {calc.MetricNPS, "v=1&p=388&pa=0&d=112"},
		{calc.MetricCES, "v=1&sum=3200&n=1000&scale=5&dir=down"}, {calc.MetricCES, "v=1&mode=ratings&r=9-14-31-58-131-204-137"},
		{calc.MetricNPS, "v=1&mode=ratings&r=1-0-0-0-0-0-0-0-0-1-2"},
	} {
		sample, err := (Score{Metric: m.metric, Counts: m.counts}).Sample()
		if got := CountsOf(sample); err != nil || got != m.counts {
			t.Errorf("%s comes back as %s, %v", m.counts, got, err)
		}
	}
}

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

// FuzzScore types anything: what is whole is stored, backed up and opened as
// itself.
func FuzzScore(f *testing.F) {
	f.Add("Desk", "Q2 2025", "", "", "85", "note", "942", "1,148", uint8(0))
	f.Add(" a\u2028\x00b", "Wave 3", "March 2025", "2025-06-30", "\u22125,50 %", "\"\\\n😀\xff", "3", "7", uint8(1))
	f.Add("\u0085", "Wave", "2025", "2024", "5.75", "\x7f", "30", "10", uint8(2))
	f.Fuzz(func(t *testing.T, name, period, from, to, target, note, a, b string, choice uint8) {
		m := calc.Metrics[choice%3]
		form := typed(m, a, b, a)
		scales := calc.Scales(m)
		form.SetScale(scales[int(choice/3)%len(scales)])
		s, problems := Score{ID: id("f")}.With(form, Details{name, period, from, to, target, note}, 5)
		if len(problems) > 0 {
			return
		}
		back, err := ReadScore(Version, s.Fields())
		if err != nil || back != s || s.verify() != nil {
			t.Fatalf("%+v is stored as %+v, %v", s, back, err)
		}
		set, _, err := Restore(Backup(Set{Scores: []Score{s}}, 7))
		if err != nil || len(set.Scores) != 1 || set.Scores[0] != s {
			t.Fatalf("%+v is restored as %+v, %v", s, set, err)
		}
		again, problems := s.With(s.Form(), s.Details(), 5)
		if len(problems) > 0 || again != s {
			t.Fatalf("%+v is changed to %+v, %v", s, again, problems)
		}
		opened := entry.FromLink(m, s.Form().Link())
		sample, err := s.Sample()
		if r := opened.ReadNow(); err != nil || !r.OK || r.Sample != sample || opened.Now.Name != s.Name || len(opened.Unread) > 0 {
			t.Fatalf("%+v opens as %+v", s, r)
		}
	})
}

// TestOpen: counts are read as they are written and in no other way.
func TestOpen(t *testing.T) {
	check := func(m calc.Metric, counts string, want error) {
		t.Helper()
		s := Score{Metric: m, Counts: counts}
		if _, err := s.Sample(); err != want {
			t.Errorf("%s %q: %v, want %v", m, counts, err, want)
		}
	}
	check(calc.MetricCSAT, "v=1&s=942&n=1148", nil)
	check(calc.MetricCES, "v=1&mode=ratings&r=0-0-1-0-0-0-7", nil)
	check("csi", "v=1&s=942&n=1148", ErrMetric)
	for _, counts := range []string{
		"", "v=1", "#v=1&s=942&n=1148", "s=942&n=1148", "v=1&n=1148&s=942", "v=1&s=942&n=1148&level=99", "v=1&s=942&n=1148&name=x",
		"v=1&s=942&n=1148&target=80", "v=1&s=942&n=1148&scale=9", "v=1&s=942&n=1148&scale=5", "v=1&s=942&n=1,148", "v=1&s=9420&n=1148",
		"v=1&s=942&n=1148&b.s=1", "v=1&s=942", "v=1&p=1&pa=2&d=3", "v=1&s=942&n=1148 ", "v=1&s=942&n=1148&later=1", "v=1&s=0&n=0",
	} {
		check(calc.MetricCSAT, counts, ErrCounts)
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

// twinOf looks for a copy of a score under s's id and times.
func (s Score) twinOf(of Score) (Score, bool) {
	twin := of
	twin.ID, twin.Saved, twin.Changed = s.ID, s.Saved, s.Changed
	other := of
	other.Note += " too"
	return twin.Twin([]Score{other, of})
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

func TestTidy(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		if got := Tidy(text); got != want || Tidy(got) != got {
			t.Errorf("%q is kept as %q, want %q", text, got, want)
		}
	}
	check("", "")
	check(" a\u00a0\r\n b ", "a b")
	check("a \x00 b\x7f\u0085\u009f", "a b")
	check("a\xffb 😀 é", "ab 😀 é")
	for _, s := range []string{" a", "a  b", "a\tb", "a\x7fb", "\xff"} {
		if checkText(s, 10) != ErrText {
			t.Errorf("%q passes for tidy", s)
		}
	}
}

func TestFieldErrorUnwraps(t *testing.T) {
	if !errors.Is(&FieldError{"from", ErrDay}, ErrDay) {
		t.Error("what is wrong with a field is hidden")
	}
}

// TestRival: of the same metric, name and period, the newest, and never itself.
func TestRival(t *testing.T) {
	s := score(t, "1", "Jul 2025", calc.MetricCSAT, "v=1&s=5&n=9")
	other := func(digit string, change func(*Score)) Score {
		o := s
		o.ID = id(digit)
		change(&o)
		return o
	}
	none := []Score{
		s,
		other("2", func(o *Score) { o.Metric = calc.MetricNPS }),
		other("3", func(o *Score) { o.Name = "Desk" }),
		other("4", func(o *Score) { o.Period.To++ }),
		other("5", func(o *Score) { o.Period.From++ }),
	}
	if got, ok := s.Rival(none); ok {
		t.Errorf("the rival is %+v", got)
	}
	some := append(none, other("6", func(o *Score) { o.Saved = 9000 }), other("7", func(o *Score) { o.Period.Label = "July" }))
	if got, ok := s.Rival(some); !ok || got.ID != id("6") {
		t.Errorf("the rival is %+v", got)
	}
}
