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

// Excel shows 45760 as 2025-04-13, and 44298 in the system of 1904; the ends
// are from its help: 1904 is 1,462 days behind.
func TestSerials(t *testing.T) {
	check := checker(t, Serial1900)
	check("45760", "2025-04-13")
	check("45760.5", "2025-04-13")
	check("45760,99999", "2025-04-13")
	check(" 45748 ", "2025-04-01")
	check("32874", "1990-01-01")
	check("32873", "")
	check("73415", "2100-12-31")
	check("73416", "")
	check("10", "")
	check("-45760", "")
	check("45760.", "")
	check("45760x", "")
	check("45760.5.1", "")
	check("9999999999999999999999", "")
	check("", "")
	check("2025-04-13", "")

	check = checker(t, Serial1904)
	check("44298", "2025-04-13")
	check("45760", "2029-04-14")
}

func TestUnix(t *testing.T) {
	check := checker(t, Unix)
	check("1744553133", "2025-04-13")
	check("1744553133.25", "2025-04-13")
	check("1744502400", "2025-04-13") // midnight, and the second before it
	check("1744502399", "2025-04-12")
	check("631152000", "1990-01-01")
	check("631151999", "")
	check("1744553133000", "")

	check = checker(t, UnixMilli)
	check("1744553133000", "2025-04-13")
	check("1744502399999", "2025-04-12")
	check("1744553133", "")
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

// TestEveryDay writes all days of the range as the standard library does.
func TestEveryDay(t *testing.T) {
	forms := []struct {
		l      Layout
		format string
	}{
		{ISO, time.RFC3339Nano}, {ISO, "2006-01-02 15:04:05"}, {ISO, "20060102"},
		{Named, time.RFC1123}, {Named, time.RFC1123Z}, {Named, "January 2, 2006 3:04 PM"}, {Named, "2-Jan-2006"},
		{European, "02/01/2006"}, {European, "2.1.2006"}, {European, "02-01-2006 15:04"},
		{US, "1/2/2006"}, {US, "01/02/2006 3:04:05 PM"},
	}
	zone := time.FixedZone("PET", -5*60*60)
	for day := int32(firstDay); day <= lastDay; day++ {
		at := midnight(day)
		at = time.Date(at.Year(), at.Month(), at.Day(), 23, 30, 15, 250e6, zone)
		for _, f := range forms {
			text := at.Format(f.format)
			if got, ok := f.l.Day([]byte(text)); !ok || got != day {
				t.Fatalf("%s: %q is day %d (%t), want %d", f.l, text, got, ok, day)
			}
		}
	}
}

func TestDayAllocatesNothing(t *testing.T) {
	texts := [][]byte{
		[]byte("2025-04-13T14:05:33Z"), []byte("13/04/2025"), []byte("45760.5"),
		[]byte("Sun Apr 13 2025 14:05:33 GMT+0100 (British Summer Time)"), []byte("no date"),
	}
	n := testing.AllocsPerRun(100, func() {
		for _, text := range texts {
			for l := ISO; l <= UnixMilli; l++ {
				l.Day(text)
			}
		}
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkDay(b *testing.B) {
	run := func(l Layout, text string) {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				l.Day([]byte(text))
			}
		})
	}
	run(ISO, "2025-04-13 14:05:33")
	run(ISO, "2025-04-13T14:05:33+02:00")
	run(US, "4/13/2025 2:05 PM")
	run(Named, "Apr 13, 2025")
	run(Serial1900, "45760.5")
}

// TestPlain holds the short way to what the long way says, with each byte of a
// plain date made into others.
func TestPlain(t *testing.T) {
	for _, text := range []string{"2025-04-13", "2025-04-30 14:05:33", "2024-02-29T23:59:59Z"} {
		for i := range text {
			for _, b := range []byte("0123456789-:/. TZx\x00") {
				changed := []byte(text)
				changed[i] = b
				got, ok := ISO.Day(changed)
				d, is := parse(changed)
				want := int32(0)
				if is {
					want, is = ISO.day(d)
				}
				if !is {
					want = 0
				}
				if ok != is || ok && got != want {
					t.Errorf("%q is %d, %t, and the long way %d, %t", changed, got, ok, want, is)
				}
			}
		}
	}
}
