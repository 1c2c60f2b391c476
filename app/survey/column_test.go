package survey

import (
	"strconv"
	"strings"
	"testing"

	"trimetric/app/dates"
)

// column returns the profile of a column of values.
func column(name string, values ...string) Column {
	rows := [][]string{{name}}
	for _, v := range values {
		rows = append(rows, []string{v})
	}
	return Profile(rows, HeadOf(rows, OneRow))[0]
}

func TestProfile(t *testing.T) {
	c := column("csat", "5", " 4,0 ", "", "4.5", "12", "5 - Very satisfied", "n/a", "5")
	want := Column{
		Name: "csat", Rows: 8, Blank: 1, Distinct: 6, Wholes: 4, Fractions: 1, Low: 4, High: 12,
		Longest: 18, Words: 4,
	}
	want.Ratings[4], want.Ratings[5] = 1, 3
	if strings.Join(c.First, "|") != "5|4,0|4.5" {
		t.Errorf("first values are %q", c.First)
	}
	c.First, c.values = nil, nil
	if got, want := shown(c), shown(want); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// shown writes out what can be compared.
func shown(c Column) string {
	s := c.Name
	for _, n := range []int{c.Rows, c.Blank, c.Distinct, c.Wholes, c.Fractions, c.Low, c.High, c.Longest, c.Words, c.Dates} {
		s += " " + strconv.Itoa(n)
	}
	for _, n := range c.Ratings {
		s += " " + strconv.Itoa(n)
	}
	return s
}

func TestDates(t *testing.T) {
	check := func(c Column, layout dates.Layout, ambiguous, are bool) {
		t.Helper()
		if c.Layout != layout || c.Ambiguous != ambiguous || c.AreDates() != are {
			t.Errorf("%s: got %q, %v, %v", c.Name, c.Layout, c.Ambiguous, c.AreDates())
		}
	}
	check(column("closed", "2025-04-02", "2025-04-02", "2025-04-03"), dates.ISO, false, true)
	check(column("closed", "13.04.2025", "02.04.2025"), dates.European, false, true)
	check(column("closed", "03/04/2025", "05/04/2025"), dates.European, true, true)
	check(column("closed_at", "45760", "45761"), dates.Serial1900, false, true)
	// Numbers are dates only by name, and ratings never.
	check(column("ticket_id", "45760", "45761"), 0, false, false)
	check(column("date", "5", "4"), 0, false, false)
	// Too many are no dates: the layout is there if the reader wants it.
	check(column("closed", "2025-04-02", "2025-04-03", "2025-04-04", "open"), dates.ISO, false, false)
	check(column("closed", "", ""), 0, false, false)
}

func TestKindsOfColumn(t *testing.T) {
	check := func(c Column, differs, text bool) {
		t.Helper()
		if c.EachDiffers() != differs || c.FreeText() != text {
			t.Errorf("%q: differs %v, text %v", c.First, c.EachDiffers(), c.FreeText())
		}
	}
	check(column("id", "1", "2", "3"), true, false)
	check(column("id", "1", "2", "2"), false, false)
	check(column("id", "1"), false, false)
	check(column("comment", "Sorted in one call", "ok", ""), true, true)
	check(column("team", "Returns and refunds North", "Returns and refunds North", "Sales"), false, true)
	check(column("team", "Returns and refunds North", "Returns and refunds North", "Sales", "Sales"), false, false)
	check(column("csat", "5 - I am very satisfied", "4 - I am satisfied"), true, true)
}

func TestClip(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		if got := clip(text); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	forty := strings.Repeat("ü", 40)
	check(forty, forty)
	check(forty+"b", forty+"…")
	check("a\xffb", "a\ufffdb")
}
