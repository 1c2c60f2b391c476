package saved

import (
	"testing"
	"time"
)

// TestDay walks 400 years and more beside the standard library's calendar,
// which the program itself is spared.
func TestDay(t *testing.T) {
	at := time.Date(1899, 12, 1, 0, 0, 0, 0, time.UTC)
	for d := DayOf(at.UnixMilli()); at.Year() < 2301; at, d = at.AddDate(0, 0, 1), d+1 {
		year, month, day := d.Date()
		if year != at.Year() || month != int(at.Month()) || day != at.Day() || d != NewDay(year, month, day) {
			t.Fatalf("%d is %d-%d-%d, want %v", d, year, month, day, at)
		}
		if got := d.String(); got != at.Format("2006-01-02") {
			t.Fatalf("%d is written %s, want %v", d, got, at)
		}
		back, ok := ParseDay(d.String())
		if ok != (year >= 1900 && year <= 2199) || ok && back != d {
			t.Fatalf("%s is read as %d, %v", d, back, ok)
		}
		if DayOf(at.UnixMilli()+msPerDay-1) != d || DayOf(at.UnixMilli()) != d {
			t.Fatalf("%s does not hold its first and last moment", d)
		}
	}
}

// TestNewDay carries months and days over.
func TestNewDay(t *testing.T) {
	check := func(year, month, day int, want string) {
		t.Helper()
		if got := NewDay(year, month, day).String(); got != want {
			t.Errorf("%d-%d-%d is %s, want %s", year, month, day, got, want)
		}
	}
	check(1970, 1, 1, "1970-01-01")
	check(2025, 13, 1, "2026-01-01")
	check(2025, 0, 1, "2024-12-01")
	check(2025, -11, 1, "2024-01-01")
	check(2025, -12, 31, "2023-12-31")
	check(2024, 3, 0, "2024-02-29")
	check(2100, 3, 0, "2100-02-28")
}

func TestParseDay(t *testing.T) {
	for _, s := range []string{"", "2025-6-14", "2025-06-31", "2025-02-29", "1900-02-29", "2025-00-10", "2025-13-01", "2025/06/14",
		"20250614", "2025-06-14 ", "2025-06-+4", "0000-01-01", "1899-12-31", "2200-01-01", "２025-06-14"} {
		if d, ok := ParseDay(s); ok {
			t.Errorf("%q is read as %s", s, d)
		}
	}
}
