package importer

import (
	"strings"
	"testing"

	"trimetric/app/dates"
	"trimetric/app/saved"
)

// savedBy reads back what would be saved.
func savedBy(t *testing.T, d *desk) []saved.Score {
	t.Helper()
	text, ok := strings.CutPrefix(d.Act("save", "", "1750000000000"), "S")
	if !ok {
		t.Fatal("no records")
	}
	if text == "" {
		return nil
	}
	var list []saved.Score
	for line := range strings.SplitSeq(text, "\n") {
		s, err := saved.ReadScore(saved.Version, strings.Split(line, "\t"))
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		if _, err := s.Sample(); err != nil || s.Saved != 1750000000000 {
			t.Errorf("%q: %v", line, err)
		}
		list = append(list, s)
	}
	return list
}

// TestSaved: all metrics are saved, as the tracker reads them, for all rows and
// each channel, or for each month.
func TestSaved(t *testing.T) {
	list := responses(3000)
	d := newDesk(t)
	d.open("q2\tüber.csv", export(list))
	got := savedBy(t, d)
	if len(got) != 15 {
		t.Fatalf("%d scores, want 3 metrics of 5 names", len(got))
	}
	counts := map[string]int64{}
	for _, r := range list {
		counts[r.channel]++
		counts[""]++
	}
	for _, s := range got {
		sample, _ := s.Sample()
		if sample.N != counts[s.Name] || s.Period.Label != "Q2 2025" || s.Period.To.String() != "2025-06-30" || s.Note != "From q2 über.csv" {
			t.Errorf("%q has %d, want %d; %+v %q", s.Name, sample.N, counts[s.Name], s.Period, s.Note)
		}
	}
	d.act("input", "period", "Q3 2025")
	if got := savedBy(t, d); got[0].Period.From.String() != "2025-07-01" || got[0].Period.To.String() != "2025-09-30" {
		t.Errorf("%+v", got[0].Period)
	}
	d.act("change", "saving", "whole")
	if got := savedBy(t, d); len(got) != 3 {
		t.Errorf("%d scores of all rows", len(got))
	}
	d.act("change", "saving", "trend")
	got = savedBy(t, d)
	if len(got) != 9 || got[0].Period.Label != "Apr 2025" || got[0].Period.Unit() != saved.Month || got[8].Period.Label != "Jun 2025" {
		t.Errorf("%d scores of months: %+v", len(got), got)
	}
	for id, unit := range map[string]saved.Unit{"by-0": saved.OneDay, "by-1": saved.Week, "by-3": saved.Quarter} {
		d.act("change", id, "")
		for _, s := range savedBy(t, d) {
			if s.Period.Unit() != unit {
				t.Errorf("%s: %+v", id, s.Period)
			}
		}
	}
}

// TestWholly: days that begin and end a month, a quarter or a year are called so.
func TestWholly(t *testing.T) {
	check := func(from, to, want string) {
		t.Helper()
		a, _ := dates.ISO.Day([]byte(from))
		b, _ := dates.ISO.Day([]byte(to))
		got := wholly(a, b)
		if got != want {
			t.Errorf("%s to %s is %q, want %q", from, to, got, want)
		}
		if p, ok := saved.ReadPeriod(got); want != "" && (!ok || int32(p.From) > a || int32(p.To) < b) {
			t.Errorf("%q is read as %+v", got, p)
		}
	}
	check("2025-04-01", "2025-06-30", "Q2 2025")
	check("2025-04-04", "2025-06-27", "Q2 2025")
	check("2025-04-05", "2025-06-30", "")
	check("2025-04-01", "2025-06-26", "")
	check("2025-04-01", "2025-07-01", "")
	check("2025-03-31", "2025-06-30", "")
	check("2025-12-01", "2025-12-31", "Dec 2025")
	check("2024-02-02", "2024-02-27", "Feb 2024")
	check("2024-10-01", "2024-12-31", "Q4 2024")
	check("2024-01-01", "2024-12-31", "2024")
	check("2024-01-03", "2024-12-29", "2024")
	check("2024-01-01", "2025-12-31", "")
	check("2025-04-01", "2025-05-31", "")
	check("2025-04-01", "2025-04-02", "")
}

// TestPeriod: without dates a period has to be typed before anything is saved.
func TestPeriod(t *testing.T) {
	d := newDesk(t)
	doc := parse(t, d.open("a.csv", rows("team,csat", 60, func(n int) string { return string('A'+byte(n%2)) + "," + itoa(1+n%5) })))
	if !doc.First("[data-save][disabled]").Exists() || savedBy(t, d) != nil {
		t.Error("it is saved without a period")
	}
	if doc = parse(t, d.act("input", "period", "some day")); !doc.First("[data-save][disabled]").Exists() {
		t.Error("some day is no period")
	}
	if doc = parse(t, d.act("input", "period", " May  2025 ")); doc.First("[data-save][disabled]").Exists() || len(savedBy(t, d)) != 3 {
		t.Error("it cannot be saved")
	}
}
