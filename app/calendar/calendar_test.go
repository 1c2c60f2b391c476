package calendar

import (
	"testing"
	"time"
)

// TestDay walks every day from 1600 to 2400, which has all the leap rules,
// beside the standard library's calendar.
func TestDay(t *testing.T) {
	at := time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC)
	for day := int(at.Unix() / 86400); at.Year() <= 2400; at, day = at.AddDate(0, 0, 1), day+1 {
		y, m, d := Date(day)
		if y != at.Year() || m != int(at.Month()) || d != at.Day() {
			t.Fatalf("Date(%d) = %d-%d-%d, want %s", day, y, m, d, at.Format(time.DateOnly))
		}
		if got := Day(y, m, d); got != day {
			t.Fatalf("Day(%d, %d, %d) = %d, want %d", y, m, d, got, day)
		}
		if got := string(AppendISO(nil, day)); got != at.Format(time.DateOnly) {
			t.Fatalf("AppendISO(%d) = %s", day, got)
		}
		if got, want := Weekday(day), (int(at.Weekday())+6)%7; got != want {
			t.Fatalf("%s is weekday %d, want %d", at.Format(time.DateOnly), got, want)
		}
	}
}

// TestDayCounts counts on into the next month or year, and back.
func TestDayCounts(t *testing.T) {
	check := func(year, month, dom int, want string) {
		t.Helper()
		if got := string(AppendISO(nil, Day(year, month, dom))); got != want {
			t.Errorf("%d-%d-%d is %s, want %s", year, month, dom, got, want)
		}
	}
	check(2025, 2, 29, "2025-03-01")
	check(2025, 12, 32, "2026-01-01")
	check(2025, 13, 1, "2026-01-01")
	check(2025, 25, 1, "2027-01-01")
	check(2025, 0, 1, "2024-12-01")
	check(2025, -11, 1, "2024-01-01")
	check(2025, -23, 1, "2023-01-01")
	check(2025, -12, 31, "2023-12-31")
	check(2024, 3, 0, "2024-02-29")
	check(2100, 3, 0, "2100-02-28")
}

// TestMonths compares with the names that the standard library has.
func TestMonths(t *testing.T) {
	for m := time.January; m <= time.December; m++ {
		if got := Months[m-1]; got != m.String() {
			t.Errorf("month %d is %s, want %s", m, got, m)
		}
		at := time.Date(2025, m, 1, 0, 0, 0, 0, time.UTC)
		if got, want := Short(int(m)), at.Format("Jan"); got != want {
			t.Errorf("month %d is %s for short, want %s", m, got, want)
		}
	}
}

func TestMonth(t *testing.T) {
	check := func(word string, want int) {
		t.Helper()
		if got := Month(word); got != want {
			t.Errorf("%q is month %d, want %d", word, got, want)
		}
	}
	check("january", 1)
	check("jan", 1)
	check("may", 5)
	check("june", 6)
	check("july", 7)
	check("sep", 9)
	check("sept", 9)
	check("december", 12)
	// Neither these nor a part that is no short name.
	for _, word := range []string{"", "j", "ja", "janu", "sepp", "septe", "mayor", "january ", "Jan", "dez", "1"} {
		check(word, 0)
	}
}
