package survey

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"trimetric/app/dates"
	"trimetric/calc"
)

func rated(m calc.Metric) Choice { return Choice{Use: Rating, Def: calc.Define(m)} }

// count counts rows of fields parted by bars, without a header.
func count(choices []Choice, lines ...string) Counts {
	c := NewCounter(0, choices)
	feed(c.Row, rowsOfText(lines...))
	return c.Counts()
}

func TestReadings(t *testing.T) {
	check := func(choice Choice, text string, rating int, blank int64, why Reason) {
		t.Helper()
		got := count([]Choice{choice}, text).Ratings[0]
		want := RatingCounts{Choice: choice, Blank: blank}
		if why > 0 {
			want.Rejected[why] = 1
		}
		if why == 0 && blank == 0 {
			want.Total[rating-choice.Def.Scale.Min] = 1
		}
		if got != want {
			t.Errorf("%q: got %+v, want %+v", text, got, want)
		}
	}
	csat, nps := rated(calc.MetricCSAT), rated(calc.MetricNPS)
	check(csat, "5", 5, 0, 0)
	check(csat, " 5 ", 5, 0, 0)
	check(csat, "5.0", 5, 0, 0)
	check(csat, "4,0", 4, 0, 0)
	check(csat, "1", 1, 0, 0)
	check(csat, "5 - Very satisfied", 5, 0, 0)
	check(csat, "", 0, 1, 0)
	check(csat, "  ", 0, 1, 0)
	check(csat, "\u00a0", 0, 1, 0)
	check(csat, "0", 0, 0, BelowScale)
	check(csat, "-1", 0, 0, BelowScale)
	check(csat, "6", 0, 0, AboveScale)
	check(csat, "10", 0, 0, AboveScale)
	check(csat, "4.5", 0, 0, Fraction)
	check(csat, "n/a", 0, 0, NotNumber)
	check(csat, "x", 0, 0, NotNumber)
	check(csat, "\xff", 0, 0, NotNumber)
	check(nps, "0", 0, 0, 0)
	check(nps, "10", 10, 0, 0)
	check(nps, "10.0", 10, 0, 0)
	check(nps, "11", 0, 0, AboveScale)
	check(nps, "Not at all likely - 0", 0, 0, 0)
	words := column("satisfaction", "Good", "Bad", "Offered")
	zendesk := words.Rate(csat.Def)
	check(zendesk, "good", 5, 0, 0)
	check(zendesk, "Bad", 1, 0, 0)
	check(zendesk, "Unoffered", 0, 1, 0)
	check(zendesk, "4", 4, 0, 0)
	check(zendesk, "Fine", 0, 0, NotNumber)
}

// TestRows: header rows, short rows, blanks and what the bounds leave out.
func TestRows(t *testing.T) {
	choices := []Choice{{Use: Date, Layout: dates.ISO}, {Use: Segment}, rated(calc.MetricCSAT)}
	c := NewCounter(2, choices)
	feed(c.Row, rowsOfText("date|team|csat", "|North|5", "2025-04-02|North|5", "2025-04-01| North |4", "|South|", "soon|North|1",
		"2025-04-02||2", "2025-04-02", "1869-04-02|South|x"))
	got := c.Counts()
	want := Counts{
		Rows: 7,
		Ratings: []RatingCounts{{
			Column: 2, Choice: choices[2], Total: [11]int64{1, 1, 0, 1, 1}, Blank: 2,
			Rejected: [reasons]int64{NotNumber: 1},
		}},
		Segments: []SegmentCounts{{Column: 1, Values: []ValueCounts{
			{Kind: NoName, Rows: 2, Ratings: [][11]int64{{0, 1}}},
			{Name: "North", Rows: 3, Ratings: [][11]int64{{1, 0, 0, 1, 1}}},
			{Name: "South", Rows: 2, Ratings: [][11]int64{{}}},
		}}},
		// 2025-04-01 is day 20179.
		Dates: &DateCounts{Layout: dates.ISO, Blank: 1, Rejected: 2, Days: []DayCounts{
			{Day: 20179, Rows: 1, Ratings: [][11]int64{{0, 0, 0, 1}}},
			{Day: 20180, Rows: 3, Ratings: [][11]int64{{0, 1, 0, 0, 1}}},
		}},
		Rejects: []Reject{
			{Line: 9, Column: 2, Why: NotNumber, Text: "x"},
			{Line: 6, Column: 0, Why: NotDate, Text: "soon"},
			{Line: 9, Column: 0, Why: NotDate, Text: "1869-04-02"},
		},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	// A copy: more rows do not change what was given away.
	feed(c.Row, rowsOfText("2025-04-02|North|5"))
	if !reflect.DeepEqual(got, want) {
		t.Error("counts change after they were given")
	}
}

// TestBounds: 1,000 values and 1,000 rejects are kept, and all are counted.
func TestBounds(t *testing.T) {
	c := NewCounter(0, []Choice{{Use: Segment}, rated(calc.MetricCSAT)})
	c.Row(0, [][]byte{[]byte(strings.Repeat("x", 201)), []byte("5")})
	for i := range 1500 {
		c.Row(int64(i+1), [][]byte{[]byte("agent " + strconv.Itoa(i)), []byte("none " + strconv.Itoa(i))})
	}
	c.Row(1501, [][]byte{[]byte("agent 7"), []byte("5")})
	got := c.Counts()
	values := got.Segments[0].Values
	others := slices.IndexFunc(values, func(v ValueCounts) bool { return v.Kind == Others })
	if len(values) != 1001 || values[others].Rows != 501 || values[others].Ratings[0][4] != 1 {
		t.Errorf("%d values, others %+v", len(values), values[others])
	}
	if len(got.Rejects) != 1000 || got.Rejects[999].Line != 1000 || got.Ratings[0].Rejected[NotNumber] != 1500 {
		t.Errorf("%d rejects kept of %d", len(got.Rejects), got.Ratings[0].Rejected[NotNumber])
	}
	if check := got.Segments[0].Check(); check.Fact != TooManyValues || check.N != 1000 {
		t.Errorf("check %+v", check)
	}
}
