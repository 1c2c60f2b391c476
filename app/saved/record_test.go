package saved

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

var stored = []string{
	id("a"), "ces", "v=1&mode=ratings&r=9-14-31-58-131-204-137&dir=down", "Rückgaben 😀 \"50 %\"", "Jun 2025",
	"2025-06-01", "2025-06-30", "2.5", "New call menu", "1750000000000", "1750000000001",
}

// TestFields holds on to the stored shape: it is on people's devices.
func TestFields(t *testing.T) {
	june, _ := ReadPeriod("Jun 2025")
	s := Score{
		ID: id("a"), Metric: calc.MetricCES, Counts: stored[2], Name: stored[3], Period: june,
		Target: 250, Aimed: true, Note: "New call menu", Saved: 1750000000000, Changed: 1750000000001,
	}
	if got := s.Fields(); !slices.Equal(got, stored) {
		t.Errorf("stored as %q", got)
	}
	if got, err := ReadScore(2, stored); err != nil || got != s {
		t.Errorf("read as %+v, %v", got, err)
	}
	zero := slices.Clone(stored)
	zero[1], zero[2], zero[7] = "nps", "v=1&p=1&pa=0&d=1", "0"
	if got, err := ReadScore(2, zero); err != nil || !got.Aimed || !slices.Equal(got.Fields(), zero) {
		t.Errorf("a target of 0 is %+v, %v", got, err)
	}
}

// readWhole reads a score as a backup's is read.
func readWhole(fields []string) (Score, error) {
	var s Set
	if _, err := s.add(KindScores, Version, fields); err != nil {
		return Score{}, err
	}
	return s.Scores[0], nil
}

func TestReadScoreRefuses(t *testing.T) {
	check := func(name, text string, want error) {
		t.Helper()
		fields := slices.Clone(stored)
		fields[slices.Index(scoreFields[2], name)] = text
		_, err := readWhole(fields)
		var field *FieldError
		if !errors.As(err, &field) || field.Field != name || field.Err != want {
			t.Errorf("%s %q: %v", name, text, err)
		}
	}
	check("id", "1", ErrID)
	check("metric", "csi", ErrMetric)
	check("counts", "v=1&p=1&pa=2&d=3", ErrCounts)
	check("counts", stored[2]+"&level=90", ErrCounts)
	check("name", " x", ErrText)
	check("name", strings.Repeat("x", 201), ErrLong)
	check("period", "", ErrEmpty)
	check("from", "2025-06-31", ErrDay)
	check("from", "", ErrDay)
	check("to", "2025-05-31", ErrOrder)
	check("target", "7.5", ErrTarget)
	check("target", "2.50", ErrTarget)
	check("target", " ", ErrTarget)
	check("note", "a\nb", ErrText)
	check("saved", "-1", ErrStamp)
	check("saved", "01", ErrStamp)
	check("changed", "", ErrStamp)
	check("changed", "253402300800000", ErrStamp)

	if _, err := ReadScore(2, stored[1:]); !errors.Is(err, ErrFields) {
		t.Errorf("a field too few: %v", err)
	}
	for _, version := range []int{3, 1 << 40, 0, -1} {
		var other *VersionError
		if _, err := ReadScore(version, stored); !errors.As(err, &other) || other.Version != version {
			t.Errorf("version %d: %v", version, err)
		}
	}
}

// TestMigrate reads what version 1 stored.
func TestMigrate(t *testing.T) {
	check := func(label, saved, from, to string) {
		t.Helper()
		one := []string{id("b"), "csat", "v=1&s=942&n=1148", "Desk", label, "a note", saved, "1750000000001"}
		want := []string{id("b"), "csat", "v=1&s=942&n=1148", "Desk", label, from, to, "", "a note", saved, "1750000000001"}
		keep := slices.Clone(one)
		got, err := Migrate(1, one)
		if err != nil || !slices.Equal(got, want) || !slices.Equal(one, keep) {
			t.Errorf("%q becomes %q, %v", label, got, err)
		}
		s, err := ReadScore(1, one)
		if err != nil || !slices.Equal(s.Fields(), want) || s.Aimed {
			t.Errorf("%q is read as %+v, %v", label, s, err)
		}
	}
	check("Q2 2025", "1750000000000", "2025-04-01", "2025-06-30")
	// 1750000000 s is 15 June 2025, 15:06:40 UTC (date -u -d @1750000000).
	check("Spring wave", "1750000000000", "2025-06-15", "2025-06-15")
	check("Spring wave", "0", "1970-01-01", "1970-01-01")

	if got, err := Migrate(2, stored); err != nil || !slices.Equal(got, stored) {
		t.Errorf("version 2 becomes %q, %v", got, err)
	}
	bad := []string{id("b"), "csat", "v=1&s=942&n=1148", "", "Wave", "", "x", "1"}
	if _, err := Migrate(1, bad); !errors.Is(err, ErrStamp) {
		t.Errorf("without a time of saving: %v", err)
	}
	if _, err := Migrate(1, stored); !errors.Is(err, ErrFields) {
		t.Errorf("version 2 as version 1: %v", err)
	}
}

func TestNote(t *testing.T) {
	n, day, text := Note{ID: id("c")}.With(NoteForm{" 1 Feb 2025", " New  call menu"}, 7)
	want := []string{id("c"), "2025-02-01", "New call menu", "7"}
	if day != nil || text != nil || !slices.Equal(n.Fields(), want) {
		t.Errorf("got %q, %v, %v", n.Fields(), day, text)
	}
	if got, err := ReadNote(2, want); err != nil || got != n {
		t.Errorf("read as %+v, %v", got, err)
	}
	check := func(f NoteForm, wantDay, wantText error) {
		t.Helper()
		if _, day, text := (Note{}).With(f, 1); day != wantDay || text != wantText {
			t.Errorf("%+v: %v, %v", f, day, text)
		}
	}
	check(NoteForm{}, ErrEmpty, ErrEmpty)
	check(NoteForm{"soon", strings.Repeat("x", 301)}, ErrDay, ErrLong)
	check(NoteForm{"Feb 2025", strings.Repeat("x", 300)}, nil, nil)

	refuse := func(at int, text string, want error) {
		t.Helper()
		fields := slices.Clone(storedNote)
		fields[at] = text
		if _, err := ReadNote(2, fields); !errors.Is(err, want) {
			t.Errorf("%q: %v", fields, err)
		}
	}
	refuse(0, "c", ErrID)
	refuse(1, "1 Feb 2025", ErrDay)
	refuse(2, "", ErrEmpty)
	refuse(3, "", ErrStamp)
	if _, err := ReadNote(2, storedNote[1:]); !errors.Is(err, ErrFields) {
		t.Errorf("a field too few: %v", err)
	}
	var other *VersionError
	if _, err := ReadNote(1, storedNote); !errors.As(err, &other) {
		t.Errorf("version 1 had no notes: %v", err)
	}
}

var storedNote = []string{id("c"), "2025-02-01", "New call menu", "7"}

func TestTarget(t *testing.T) {
	check := func(f *entry.Form, text string, fields ...string) {
		t.Helper()
		f.Target = text
		got, err := NewTarget(f, 7)
		if err != nil || !slices.Equal(got.Fields(), fields) {
			t.Errorf("%s: %q, %v", text, got.Fields(), err)
		}
		if back, err := ReadTarget(2, fields); err != nil || back != got {
			t.Errorf("%s: read as %+v, %v", text, back, err)
		}
	}
	csat := entry.New(calc.MetricCSAT)
	csat.SetScale(calc.Scale10)
	check(csat, "85,00 %", "csat", "v=1&target=85", "7")
	check(entry.New(calc.MetricNPS), "0", "nps", "v=1&target=0", "7")
	ces := entry.New(calc.MetricCES)
	ces.SetScale(calc.Scale5)
	ces.Def.LowIsEasy = true
	check(ces, "2.25", "ces", "v=1&scale=5&dir=down&target=2.25", "7")

	low, _ := NewTarget(ces, 1)
	if share, _ := NewTarget(csat, 1); !share.Fits(calc.Define(calc.MetricCSAT)) || share.Fits(ces.Def) ||
		!low.Fits(ces.Def) || low.Fits(calc.Define(calc.MetricCES)) {
		t.Error("a target fits what it is not of, or does not fit what it is of")
	}
	refuse := func(version int, want error, fields ...string) {
		t.Helper()
		if got, err := ReadTarget(version, fields); !errors.Is(err, want) || got != (Target{}) {
			t.Errorf("%q: %+v, %v", fields, got, err)
		}
	}
	refuse(2, ErrTarget, "csat", "v=1", "7")
	refuse(2, ErrTarget, "csat", "v=1&target=101", "7")
	refuse(2, ErrTarget, "csat", "v=1&s=1&n=2&target=80", "7")
	refuse(2, ErrTarget, "csat", "v=1&scale=7&target=80", "7")
	refuse(2, ErrTarget, "ces", "v=1&scale=9&target=4", "7")
	refuse(2, ErrMetric, "csi", "v=1&target=80", "7")
	refuse(2, ErrStamp, "csat", "v=1&target=80", "")
	refuse(2, ErrFields, "csat", "v=1&target=80")
	for _, text := range []string{"", "x", "101"} {
		csat.Target = text
		if got, err := NewTarget(csat, 1); err == nil {
			t.Errorf("%q is a target: %+v", text, got)
		}
	}
}
