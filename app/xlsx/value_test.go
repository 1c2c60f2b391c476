package xlsx

import (
	"strconv"
	"testing"
	"time"
)

func TestNumbers(t *testing.T) {
	check := func(raw, want string) {
		t.Helper()
		if got := string(appendNumber([]byte("x"), []byte(raw))); got != "x"+want {
			t.Errorf("%q is %q, want %q", raw, got[1:], want)
		}
	}
	check("5", "5")
	check("-12", "-12")
	check("0", "0")
	check("007", "007")
	check("12345678901234567", "12345678901234567")
	check(" 5 ", "5")
	// As Excel writes and shows them.
	check("8.6999999999999993", "8.7")
	check("0.30000000000000004", "0.3")
	check("1.1000000000000001", "1.1")
	check("0.85", "0.85")
	check("3.3333333333333335", "3.33333333333333")
	// As Java writes them.
	check("5.0", "5")
	check("1.744553133E9", "1744553133")
	check("1.744553133123E12", "1744553133123")
	check("1E-3", "0.001")
	check("-0.0", "0")
	check("1.5E300", "1.5e+300")
	check("1E-12", "1e-12")
	// The ends of what is kept as it is written.
	check("1.23456789012345", "1.23456789012345")
	check("1.234567890123454", "1.23456789012345")
	check("2.50", "2.5")
	check("-2.5", "-2.5")
	check(".5", "0.5")
	check("5.", "5")
	// No numbers.
	check(".", ".")
	check("-", "-")
	check("1.2.3", "1.2.3")
	check("", "")
	check("abc", "abc")
	check("1E999", "1E999")
	check("NaN", "NaN")
}

func TestDates(t *testing.T) {
	check := func(raw string, f format, date1904 bool, want string) {
		t.Helper()
		got, ok := appendDate(nil, []byte(raw), f, date1904)
		if !ok {
			got = nil
		}
		if string(got) != want {
			t.Errorf("%q is %q, want %q", raw, got, want)
		}
	}
	check("45760", date, false, "2025-04-13")
	check("45760.5", date, false, "2025-04-13T12:00:00")
	check("45760.587187500002", date, false, "2025-04-13T14:05:33")
	check("45760.999999", date, false, "2025-04-14") // 23:59:59.9
	check("4.5760E4", date, false, "2025-04-13")
	check("0.5", timeOfDay, false, "12:00:00")
	check("0.5", date, false, "12:00:00")
	check("0", timeOfDay, false, "00:00:00")
	check("0", date, false, "")
	check("45760.25", timeOfDay, false, "2025-04-13T06:00:00")
	// The day that never was, and those round it, as Excel shows them.
	check("1", date, false, "1900-01-01")
	check("59", date, false, "1900-02-28")
	check("60", date, false, "")
	check("61", date, false, "1900-03-01")
	check("2958465", date, false, "9999-12-31")
	check("2958466", date, false, "")
	check("-1", date, false, "")
	check("NaN", date, false, "")
	check("x", date, false, "")

	check("44298", date, true, "2025-04-13")
	check("0", date, true, "1904-01-01")
	check("0.5", timeOfDay, true, "12:00:00")
}

// TestSeconds compares every 1,009th second of two years, kept as a spreadsheet
// keeps it, with the standard library.
func TestSeconds(t *testing.T) {
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	from := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	for at := from; at.Year() < 2026; at = at.Add(1009 * time.Second) {
		serial := at.Sub(epoch).Hours() / 24
		raw := strconv.FormatFloat(serial, 'g', 17, 64)
		want := at.Format("2006-01-02T15:04:05")
		if at.Hour() == 0 && at.Minute() == 0 && at.Second() == 0 {
			want = at.Format(time.DateOnly)
		}
		if got, ok := appendDate(nil, []byte(raw), date, false); !ok || string(got) != want {
			t.Fatalf("%s is %q, want %q", raw, got, want)
		}
	}
}

func TestCodes(t *testing.T) {
	check := func(code string, want format) {
		t.Helper()
		if got := codeFormat(code); got != want {
			t.Errorf("%q is %d, want %d", code, got, want)
		}
	}
	check("yyyy-mm-dd", date)
	check("d/m/yy h:mm", date)
	check("[$-409]mmm d, yyyy;@", date)
	check(`[$-F800]dddd\,\ mmmm\ dd\,\ yyyy`, date)
	check("mmmm", date)
	check("YYYY\\-MM\\-DD\"T\"HH:MM:SS", date)
	check("[Red]yyyy", date)
	check("h:mm AM/PM", timeOfDay)
	check("hh:mm:ss", timeOfDay)
	check("mm:ss", timeOfDay)
	check("[h]:mm:ss", plain)
	check("[mm]:ss", plain)
	check("[SS]", plain)
	check("[HH]", plain)
	check("General", plain)
	check("0.00E+00", plain)
	check(`0 "days"`, plain)
	check(`0\d`, plain)
	check("0_d;yyyy", plain)
	check("[Magenta]0", plain)
	check("[$-809]#,##0", plain)
	check("0*d", plain)
	check(`"unclosed yyyy`, plain)
	check("[unclosed yyyy", plain)
	check("@", plain)
	check("", plain)
}

func TestText(t *testing.T) {
	check := func(raw, want string) {
		t.Helper()
		if got := string(appendText(nil, []byte(raw))); got != want {
			t.Errorf("%q is %q, want %q", raw, got, want)
		}
	}
	check("plain", "plain")
	check("a &lt;b&gt; &amp;amp; &quot;c&quot; &apos;", `a <b> &amp; "c" '`)
	check("caf&#233; &#x1F600;&#X41;", "café 😀A")
	check("a&#10;b", "a\nb")
	check("a\r\nb\rc\nd", "a\nb\nc\nd")
	check("a_x000D_b_x000a_", "a\rb\n")
	check("_x005F_x000D_", "_x000D_")
	check("under_score_x12_ _x00G0_ _", "under_score_x12_ _x00G0_ _")
	check("AT&T &nbsp; &; &#; &#x; &#xZ; &", "AT&T &nbsp; &; &#; &#x; &#xZ; &")
	check("&#xFFFFFFFFF;&#xD800;", "\uFFFD\uFFFD")
}

func TestColumn(t *testing.T) {
	check := func(ref string, want int, ok bool) {
		t.Helper()
		if got, is := column([]byte(ref)); is != ok || ok && got != want {
			t.Errorf("%q is column %d, %t, want %d, %t", ref, got, is, want, ok)
		}
	}
	check("A1", 0, true)
	check("Z9", 25, true)
	check("AA1", 26, true)
	check("c5", 2, true)
	check("BXX1", 1999, true)
	check("BXY1", 2000, true)
	check("XFD1048576", 2000, true) // the last of Excel, and of any: too many
	check("ZZZZZZZZZZZZZZZZZZZZ1", 2000, true)
	check("5", 0, false)
	check("", 0, false)
}
