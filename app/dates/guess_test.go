package dates

import "testing"

func TestGuess(t *testing.T) {
	check := func(want Layout, ambiguous bool, values ...string) {
		t.Helper()
		if l, a := Guess(values); l != want || a != ambiguous {
			t.Errorf("%q: %s, %t, want %s, %t", values, l, a, want, ambiguous)
		}
	}
	check(ISO, false, "2025-04-03", "", "2025-04-05T14:05:33Z")
	check(ISO, false, "20250413", "20250414")
	check(Named, false, "3 Apr 2025", "Apr 5, 2025")
	check(Named, false, "2025-04-03", "Apr 5, 2025")

	// One value over 12 decides the order for all.
	check(US, false, "03/04/2025", "04/13/2025")
	check(European, false, "03/04/2025", "13/04/2025")
	check(European, false, "13.4.2025", "3.4.2025")
	check(US, false, "4/13/25 2:05 PM", "2025-04-14")
	// Day and month are the same: both orders mean the same days.
	check(European, false, "05/05/2025", "06/06/2025")

	// Nothing decides: the hints, and the reader.
	check(European, true, "03/04/2025", "05/04/2025")
	check(European, true, "03/04/2025")
	check(European, true, "03.04.2025", "05.04.2025 2:05 PM")
	check(US, true, "03/04/2025 2:05 PM", "05/04/2025 3:05 PM")
	// Rising in US order alone: 4 March, 3 April, 8 May.
	check(US, true, "03/04/2025", "04/03/2025", "05/08/2025")
	check(European, true, "04/03/2025", "03/04/2025", "08/05/2025")
	// The newest first, in US order: 8 May, 3 April, 4 March.
	check(US, true, "05/08/2025", "04/03/2025", "03/04/2025")
	// The values disagree: the order that reads more, and the reader.
	check(US, true, "04/13/2025", "04/14/2025", "13/04/2025")
	check(European, true, "04/13/2025", "14/04/2025", "13/04/2025")

	check(Serial1900, false, "45760", "45761.5")
	check(Serial1904, false, "32000", "31500")
	check(Unix, false, "1744553133", "1744553134.5")
	check(UnixMilli, false, "1744553133000")

	// Most of them must be dates.
	check(ISO, false, "2025-04-03", "2025-04-05", "soon")
	check(0, false, "2025-04-03", "soon")
	check(0, false, "9", "10", "7")
	check(0, false, "Email", "Chat")
	check(0, false, "", " ", "\u00a0")
	check(0, false)
}

func FuzzDay(f *testing.F) {
	for _, s := range []string{
		"2025-04-13T14:05:33.5+02:00", "13. 4. 2025.", "4/13/25 2:05 p.m.", "1744553133000",
		"Sun Apr 13 2025 14:05:33 GMT+0100 (x)", "1st of May '25", "\u202f", "45760,5",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, l := range Layouts() {
			day, ok := l.Day([]byte(s))
			if !ok {
				continue
			}
			if day < firstDay || day > lastDay {
				t.Errorf("%s: %q is day %d, out of range", l, s, day)
			}
			// What is read as it stands is read inside blanks.
			if again, ok := l.Day([]byte(" " + s + "\u00a0")); !ok || again != day {
				t.Errorf("%s: %q with blanks is day %d, %t", l, s, again, ok)
			}
		}
		Guess([]string{s, s + "1"})
	})
}
