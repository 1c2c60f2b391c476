package dates

import (
	"testing"
	"time"
)

// midnight is the oracle: the same day in the standard library's calendar.
func midnight(day int32) time.Time { return time.Unix(int64(day)*86400, 0).UTC() }

func TestRange(t *testing.T) {
	check := func(day int32, want string) {
		t.Helper()
		if got := midnight(day).Format(time.DateOnly); got != want {
			t.Errorf("day %d is %s, want %s", day, got, want)
		}
	}
	check(firstDay, "1990-01-01")
	check(lastDay, "2100-12-31")
}

// TestPeriods compares with the standard library's weekdays and ISO weeks.
func TestPeriods(t *testing.T) {
	for day := int32(firstDay); day <= lastDay; day++ {
		at := midnight(day)
		monday := midnight(StartOfWeek(day))
		if ago := day - StartOfWeek(day); monday.Weekday() != time.Monday || ago < 0 || ago > 6 {
			t.Fatalf("StartOfWeek(%s) = %s", at, monday)
		}
		if got, want := midnight(StartOfMonth(day)), time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC); got != want {
			t.Fatalf("StartOfMonth(%s) = %s", at, got)
		}
		first := time.Month([]int{0, 1, 1, 1, 4, 4, 4, 7, 7, 7, 10, 10, 10}[at.Month()])
		if got, want := midnight(StartOfQuarter(day)), time.Date(at.Year(), first, 1, 0, 0, 0, 0, time.UTC); got != want {
			t.Fatalf("StartOfQuarter(%s) = %s", at, got)
		}
		if got, want := Quarter(day), map[time.Month]int{1: 1, 4: 2, 7: 3, 10: 4}[first]; got != want {
			t.Fatalf("Quarter(%s) = %d", at, got)
		}
		y, w := Week(day)
		if wy, ww := at.ISOWeek(); y != wy || w != ww {
			t.Fatalf("Week(%s) = %d, %d, want %d, %d", at, y, w, wy, ww)
		}
	}
}
