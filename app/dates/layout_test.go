package dates

import (
	"testing"
	"time"
)

// checker returns a closure that compares what a layout reads with a date, or
// with "" for a refusal.
func checker(t *testing.T, l Layout) func(text, want string) {
	return func(text, want string) {
		t.Helper()
		got := ""
		if day, ok := l.Day([]byte(text)); ok {
			got = midnight(day).Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%s: %q is %q, want %q", l, text, got, want)
		}
	}
}

func TestISO(t *testing.T) {
	check := checker(t, ISO)
	check("2025-04-13", "2025-04-13")
	check(" 2025-04-13 ", "2025-04-13")
	check("2025-4-3", "2025-04-03")
	check("2025/04/13", "2025-04-13")
	check("2025.04.13", "2025-04-13")
	check("2025. 4. 13.", "2025-04-13") // Korea, Hungary
	check("20250413", "2025-04-13")
	check("Sunday, 2025-04-13", "2025-04-13")

	// Times and zones are cut off: the day is the one written.
	check("2025-04-13T23:59:59Z", "2025-04-13")
	check("2025-04-13T14:05", "2025-04-13")
	check("2025-04-13t14:05:33.123456789Z", "2025-04-13")
	check("2025-04-13T14:05:33,5+02:00", "2025-04-13")
	check("2025-04-13 14:05:33 +0200", "2025-04-13")
	check("2025-04-13 14:05:33 UTC", "2025-04-13")
	check("2025-04-13T14:05:33-05", "2025-04-13")
	check("20250413T140533Z", "2025-04-13")
	check("2025-04-13Z", "2025-04-13")
	check("2025-04-13+02:00", "2025-04-13")
	check("2025/04/13 2:05:33 PM GMT+2", "2025-04-13") // Google Forms
	check("2025/04/13 2:05:33 p.m. GMT+5:30", "2025-04-13")
	check("2025-04-13 14:05 America/New_York", "2025-04-13")
	check("2025-04-13 2:05\u202fPM", "2025-04-13")

	// The calendar and the range.
	check("2024-02-29", "2024-02-29")
	check("2025-02-29", "")
	check("2100-02-29", "")
	check("2025-02-31", "")
	check("2025-04-31", "")
	check("2025-13-01", "")
	check("2025-00-10", "")
	check("2025-01-00", "")
	check("1990-01-01", "1990-01-01")
	check("1989-12-31", "")
	check("2100-12-31", "2100-12-31")
	check("2101-01-01", "")
	check("0000-00-00", "")

	// No dates, or more than one.
	check("", "")
	check("2025-04", "")
	check("2025", "")
	check("2025-04-13 to 2025-04-20", "")
	check("2025-04-13 14:05 to 15:00", "")
	check("2025-04-13 25:00", "")
	check("2025-04-13 14:60", "")
	check("2025-04-13 14", "")
	check("2025-04-13x", "")
	check("2025-04-13T", "")
	check("2025-04/13", "")
	check("2025-04-133", "")
	check("x2025-04-13", "")
	check("2025-04-13 14:05 (half", "")
	check("13/04/2025", "")
	check("13 Apr 2025", "")
	check("45760", "")
}

func TestNamed(t *testing.T) {
	check := checker(t, Named)
	check("13 Apr 2025", "2025-04-13")
	check("Apr 13, 2025", "2025-04-13")
	check("April 13, 2025 2:05 pm", "2025-04-13")
	check("APRIL 13 2025", "2025-04-13")
	check("13-Apr-25", "2025-04-13")
	check("13-APR-2025 14:05:33", "2025-04-13")
	check("13APR2025", "2025-04-13")
	check("13/Apr/2025", "2025-04-13")
	check("13. April 2025", "2025-04-13")
	check("13 April, 2025", "2025-04-13")
	check("Sept. 3, 2025", "2025-09-03")
	check("1st of May 2025", "2025-05-01")
	check("May 22nd, 2025", "2025-05-22")
	check("Sun, 13 Apr 2025 14:05:33 GMT", "2025-04-13")
	check("Sunday, April 13, 2025 at 2:05 PM", "2025-04-13")
	check("Sun Apr 13 2025 14:05:33 GMT+0100 (British Summer Time)", "2025-04-13")
	check("Apr 13, 2025, 2:05:33\u202fPM", "2025-04-13")
	check("2025-Apr-13", "2025-04-13")
	check("2025 Apr 13", "2025-04-13")
	check("2025-04-13", "2025-04-13")
	check("Apr 13, '25", "2025-04-13")

	check("30 Feb 2025", "")
	check("Apr 2025", "")
	check("Apr-25", "")
	check("Ap 13, 2025", "")
	check("Aprilx 13, 2025", "")
	check("13 Avril 2025", "")
	check("13/04/2025", "")
	check("Apr 132025", "")
	check("Maybe 5, 2025", "")
}

func TestEuropean(t *testing.T) {
	check := checker(t, European)
	check("13/04/2025", "2025-04-13")
	check("13.4.2025", "2025-04-13")
	check("13.04.2025 14.05", "2025-04-13")
	check("13. 4. 2025.", "2025-04-13")
	check("13-04-2025", "2025-04-13")
	check("3/4/25 14:05", "2025-04-03")
	check("03/04/2025", "2025-04-03")
	check("13.04.25, 14:05:33", "2025-04-13")
	check("31/12/89", "2089-12-31")
	check("01/01/90", "1990-01-01")

	check("4/13/2025", "")
	check("31/02/2025", "")
	check("13/04-2025", "")
	check("13 04 2025", "")
	check("13/04/225", "")
	check("13/04", "")
	check("9.5", "")
	check("192.168.1.25", "")
	check("1,148", "")

	// What cannot be mistaken is read as well.
	check("2025-04-03", "2025-04-03")
	check("Apr 3, 2025", "2025-04-03")
}

func TestUS(t *testing.T) {
	check := checker(t, US)
	check("4/13/2025", "2025-04-13")
	check("4/13/25 2:05 PM", "2025-04-13")
	check("04/13/2025 02:05:33 AM", "2025-04-13")
	check("4/13/2025 14:05:33", "2025-04-13")
	check("04-13-2025", "2025-04-13")
	check("03/04/2025", "2025-03-04")
	check("4/13/2025 2 PM", "2025-04-13")

	check("13/04/2025", "")
	check("2/30/2025", "")
	check("2025-04-03", "2025-04-03")
	check("3 Apr 2025", "2025-04-03")
}

// The zero Layout and one that was never made read nothing.
func TestNoLayout(t *testing.T) {
	for _, l := range []Layout{0, UnixMilli + 1} {
		check := checker(t, l)
		check("2025-04-13", "")
		check("45760", "")
		if l.String() != "" {
			t.Errorf("layout %d is called %q", l, l)
		}
	}
}

// Saved state depends on the names: a change here breaks what readers kept.
func TestNames(t *testing.T) {
	check := func(l Layout, want string) {
		t.Helper()
		if l.String() != want || ByName(want) != l {
			t.Errorf("%d is %q and %q is %d, want %q", l, l, want, ByName(want), want)
		}
	}
	check(ISO, "iso")
	check(Named, "named")
	check(European, "eu")
	check(US, "us")
	check(Serial1900, "serial")
	check(Serial1904, "serial1904")
	check(Unix, "unix")
	check(UnixMilli, "unixms")
	if ByName("") != 0 || ByName("julian") != 0 {
		t.Error("an unknown name has a layout")
	}
	if len(Layouts()) != int(UnixMilli) {
		t.Errorf("%d of %d layouts can be chosen", len(Layouts()), UnixMilli)
	}
}
