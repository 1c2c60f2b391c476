package survey

import (
	"strconv"
	"testing"
	"unsafe"

	"trimetric/app/dates"
)

// TestTexts gives numbers to all texts of a and b up to 10 letters, and to some
// that differ in the middle alone, and finds each again.
func TestTexts(t *testing.T) {
	var all []string
	for n := 1; n <= 10; n++ {
		for bits := range 1 << n {
			text := make([]byte, n)
			for i := range text {
				text[i] = byte('a' + bits>>i&1)
			}
			all = append(all, string(text))
		}
	}
	for i := range 100 {
		all = append(all, "Returns and refunds "+strconv.Itoa(i)+" in the north")
	}
	var known texts
	for i, text := range all {
		if n, ok := known.find([]byte(text)); ok {
			t.Fatalf("%q is taken for %q", text, all[n])
		}
		if n := known.add([]byte(text)); n != i {
			t.Fatalf("%q is %d, want %d", text, n, i)
		}
	}
	for range 2 {
		for i, text := range all {
			if n, ok := known.find([]byte(text)); !ok || n != i {
				t.Fatalf("%q is %d, want %d", text, n, i)
			}
		}
	}
}

// TestMemoGivesUp: what never comes again is not kept, and what does is.
func TestMemoGivesUp(t *testing.T) {
	check := func(different int, off bool, kept int) {
		t.Helper()
		var m memo
		for i := range 20_000 {
			text := []byte("text " + strconv.Itoa(i%different))
			if code, ok := m.find(text); !ok {
				m.keep(text, int32(i%different))
			} else if int(code) != i%different {
				t.Fatalf("%q is %d", text, code)
			}
		}
		if m.off != off || len(m.codes) != kept {
			t.Errorf("%d different: off %v, %d kept", different, m.off, len(m.codes))
		}
	}
	check(20_000, true, 0)
	check(4096, false, 4096)
	check(10, false, 10)
	// Over-long texts are read again each time.
	var m memo
	m.keep(make([]byte, longestKnown+1), 1)
	if _, ok := m.find(make([]byte, longestKnown+1)); ok {
		t.Error("an over-long text is kept")
	}
}

// TestLastDay: every day that is read has a place.
func TestLastDay(t *testing.T) {
	c := count([]Choice{{Use: Date, Layout: dates.ISO}}, "2100-12-31", "1990-01-01", "2101-01-01", "1989-12-31")
	if d := c.Dates; len(d.Days) != 2 || d.Days[1].Day != mostDays-1 || d.Rejected != 2 {
		t.Errorf("%+v", d)
	}
}

// TestRejectedText: at most 40 runes are kept of a text of any length.
func TestRejectedText(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		var r rejects
		r.add(7, 1, NotNumber, []byte(text))
		if got := r.lists[NotNumber][0]; got != (Reject{7, 1, NotNumber, want}) {
			t.Errorf("got %+v, want %q", got, want)
		}
	}
	forty := ""
	for range 40 {
		forty += "ü"
	}
	check("none", "none")
	check(forty, forty)
	check(forty+"üüüü", forty+"…")
	check("a\xff", "a\ufffd")
	big := make([]byte, 1<<20)
	for i := range big {
		big[i] = 'x'
	}
	var r rejects
	r.add(1, 0, NotNumber, big)
	if got := r.lists[NotNumber][0].Text; len(got) != 43 || unsafe.StringData(got) == &big[0] {
		t.Errorf("%d bytes kept", len(got))
	}
}
