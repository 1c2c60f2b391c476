package survey

import (
	"math/rand/v2"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"trimetric/app/dates"
	"trimetric/calc"
)

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
