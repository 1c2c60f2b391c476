package survey

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

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
	c := NewCounter(1, choices)
	feed(c.Row, rowsOfText("date|team|csat", "2025-04-02|North|5", "2025-04-01| North |4", "|South|", "soon|North|1",
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
			{Line: 8, Column: 2, Why: NotNumber, Text: "x"},
			{Line: 5, Column: 0, Why: NotDate, Text: "soon"},
			{Line: 8, Column: 0, Why: NotDate, Text: "1869-04-02"},
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
	for i := range 1500 {
		c.Row(int64(i+1), [][]byte{[]byte("agent " + strconv.Itoa(i)), []byte("none " + strconv.Itoa(i))})
	}
	c.Row(1501, [][]byte{[]byte(strings.Repeat("x", 201)), []byte("5")})
	c.Row(1502, [][]byte{[]byte("agent 7"), []byte("5")})
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

// TestCounterAgainstMaps counts random tables again, value by value in plain
// maps and with the readers of the standard library.
func TestCounterAgainstMaps(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(texts ...string) string { return texts[random.IntN(len(texts))] }
	choices := []Choice{{Use: Segment}, rated(calc.MetricNPS), {Use: Date, Layout: dates.ISO}, rated(calc.MetricCES), {Use: Segment}}
	c := NewCounter(0, choices)
	type key struct {
		what   string
		rating int
		column int
	}
	want := map[key]int64{}
	for i := range 20_000 {
		row := []string{
			pick("a", "b", "team 1", "team 2", "team 10", "mate 1", "", " a"),
			pick("0", "1", "6", "7", "9", "10", "11", "", "-1", "x", "10.0"),
			time.Unix(0, 0).AddDate(55, 0, random.IntN(700)).UTC().Format("2006-01-02 15:04:05")[:10+9*random.IntN(2)],
			pick("1", "4", "7", "8", "", "4,0"),
			"agent " + strconv.Itoa(random.IntN(400)),
		}
		fields := [][]byte{}
		for _, text := range row {
			fields = append(fields, []byte(text))
		}
		c.Row(int64(i), fields)
		for _, column := range []int{1, 3} {
			f, err := strconv.ParseFloat(strings.Replace(row[column], ",", ".", 1), 64)
			if s := choices[column].Def.Scale; err != nil || int(f) < s.Min || int(f) > s.Max {
				continue
			}
			for _, what := range []string{"all", "0 " + strings.TrimSpace(row[0]), "4 " + row[4], row[2][:10]} {
				want[key{what, int(f), column}]++
			}
		}
	}
	got := map[key]int64{}
	counts := c.Counts()
	add := func(what string, ratings [][11]int64) {
		for i, r := range counts.Ratings {
			for at, n := range ratings[i] {
				if n > 0 {
					got[key{what, r.Choice.Def.Scale.Min + at, r.Column}] += n
				}
			}
		}
	}
	add("all", [][11]int64{counts.Ratings[0].Total, counts.Ratings[1].Total})
	for _, s := range counts.Segments {
		for _, v := range s.Values {
			add(strconv.Itoa(s.Column)+" "+v.Name, v.Ratings)
		}
	}
	for _, d := range counts.Dates.Days {
		add(time.Unix(int64(d.Day)*86400, 0).UTC().Format(time.DateOnly), d.Ratings)
	}
	if !reflect.DeepEqual(got, want) || len(want) < 1000 {
		t.Errorf("%d counts differ from %d counted by hand", len(got), len(want))
	}
}
