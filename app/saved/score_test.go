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

// twinOf looks for a copy of a score under s's id and times.
func (s Score) twinOf(of Score) (Score, bool) {
	twin := of
	twin.ID, twin.Saved, twin.Changed = s.ID, s.Saved, s.Changed
	other := of
	other.Note += " too"
	return twin.Twin([]Score{other, of})
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
