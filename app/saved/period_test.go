package saved

import "testing"

func TestReadPeriod(t *testing.T) {
	check := func(label, want string, unit Unit) {
		t.Helper()
		p, ok := ReadPeriod(label)
		if !ok || p.Label != label || p.Unit() != unit || p.From.String()+" "+p.To.String() != want {
			t.Errorf("%q is %s to %s (%v), unit %d, want %s, unit %d", label, p.From, p.To, ok, p.Unit(), want, unit)
		}
	}
	check("Q2 2025", "2025-04-01 2025-06-30", Quarter)
	check(" q1 2024 ", "2024-01-01 2024-03-31", Quarter)
	check("2025 Q4", "2025-10-01 2025-12-31", Quarter)
	check("Q3/2025", "2025-07-01 2025-09-30", Quarter)
	check("Quarter 3, 2025", "2025-07-01 2025-09-30", Quarter)
	check("H2 2025", "2025-07-01 2025-12-31", Half)
	check("Jun 2025", "2025-06-01 2025-06-30", Month)
	check("June 2025", "2025-06-01 2025-06-30", Month)
	check("Sept. 2025", "2025-09-01 2025-09-30", Month)
	check("FEBRUARY 2024", "2024-02-01 2024-02-29", Month)
	check("2025 Dec", "2025-12-01 2025-12-31", Month)
	check("2025-06", "2025-06-01 2025-06-30", Month)
	check("2025-06-14", "2025-06-14 2025-06-14", OneDay)
	check("14 Jun 2025", "2025-06-14 2025-06-14", OneDay)
	check("June 14, 2025", "2025-06-14 2025-06-14", OneDay)
	check("29 Feb 2024", "2024-02-29 2024-02-29", OneDay)
	check("2025", "2025-01-01 2025-12-31", Year)
	// Weeks by ISO 8601, as its own examples and calendars have them.
	check("Week 23 2025", "2025-06-02 2025-06-08", Week)
	check("2025-W23", "2025-06-02 2025-06-08", Week)
	check("W1 2025", "2024-12-30 2025-01-05", Week)
	check("2020-W53", "2020-12-28 2021-01-03", Week)
	check("2009-W01", "2008-12-29 2009-01-04", Week)

	for _, label := range []string{"", " ", "June", "Q2", "Q5 2025", "Q0 2025", "H3 2025", "Wave 5 2025", "5 2025", "5/6/2025", "14.06.2025",
		"Jan-Mar 2025", "2024-2025", "2025-26", "2025-13", "2025-06-31", "31 Jun 2025", "29 Feb 2025", "June '25", "Jun 25", "Q2 2025 (web)",
		"2025-W53", "2025-W00", "Week 2025", "Q2 Q3 2025", "FY 2025", "1899", "2200", "02025", "Q2 2025 2", "Q2 2025 vs 2024", "Week x 2025",
		"14 14 2025", "Jun Jun 2025", "Q 2025", "June x 2025", "Ende 2025", "2025-06-14-15", "－2025", "2025\n"} {
		if p, ok := ReadPeriod(label); ok {
			t.Errorf("%q is read as %s to %s", label, p.From, p.To)
		}
	}
}

func TestPeriodUnit(t *testing.T) {
	check := func(from, to string, want Unit) {
		t.Helper()
		a, _ := ParseDay(from)
		b, _ := ParseDay(to)
		if got := (Period{From: a, To: b}).Unit(); got != want {
			t.Errorf("%s to %s is unit %d, want %d", from, to, got, want)
		}
	}
	check("2025-06-03", "2025-06-09", Span) // Tuesday to Monday
	check("2025-06-01", "2025-06-29", Span)
	check("2025-02-01", "2025-04-30", Span) // three months, no quarter
	check("2025-04-01", "2026-03-31", Span) // twelve months, no year
	check("2025-06-02", "2025-07-01", Span)
	check("2024-02-01", "2024-02-29", Month)
}

func TestMiddle(t *testing.T) {
	check := func(label string, want float64) {
		t.Helper()
		if p, _ := ReadPeriod(label); p.Middle() != want {
			t.Errorf("%s: %v, want %v", label, p.Middle(), want)
		}
	}
	check("1970-01-01", 0.5)
	check("Jan 1970", 15.5)
	check("1970", 182.5)
}

// FuzzPeriod: what is read is a stretch of whole days in the right order, and
// one that has the label's year in it.
func FuzzPeriod(f *testing.F) {
	for _, s := range []string{"Q2 2025", "2025-W01", "June 14, 2025", "2025-06-14", "wk 53 2020", "h1/2199", "1900", "١٢ 2025", "\xff2025"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, label string) {
		p, ok := ReadPeriod(label)
		if !ok {
			return
		}
		if p.To < p.From || p.To-p.From > 365 || p.Unit() == Span {
			t.Errorf("%q is %s to %s", label, p.From, p.To)
		}
		if again, ok := ReadPeriod(p.From.String()); !ok || again.From != p.From {
			t.Errorf("%q begins on %s, which is no day", label, p.From)
		}
	})
}

func TestOverlaps(t *testing.T) {
	check := func(a, b string, want bool) {
		t.Helper()
		p, _ := ReadPeriod(a)
		q, _ := ReadPeriod(b)
		if p.overlaps(q) != want || q.overlaps(p) != want {
			t.Errorf("%s and %s: want %v", a, b, want)
		}
	}
	check("Q2 2025", "2025-06-30", true)
	check("Q2 2025", "2025-04-01", true)
	check("Q2 2025", "May 2025", true)
	check("Q2 2025", "2025-07-01", false)
	check("Q2 2025", "Mar 2025", false)
}
