package survey

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"trimetric/app/dates"
	"trimetric/calc"
)

// benchRows returns responses with an id, a date, two segments, three ratings
// and a comment.
func benchRows(n int, at func(*rand.Rand) string) [][][]byte {
	random := rand.New(rand.NewPCG(7, 6))
	channels := []string{"phone", "chat", "email", "self-service", "social"}
	rows := make([][][]byte, n)
	for i := range rows {
		nps := strconv.Itoa(random.IntN(11))
		if random.IntN(200) == 0 {
			nps = "n/a"
		}
		csat := strconv.Itoa(1 + random.IntN(5))
		if random.IntN(40) == 0 {
			csat = ""
		}
		for _, text := range []string{
			strconv.Itoa(88120 + i), at(random), channels[random.IntN(5)], "Returns " + strconv.Itoa(random.IntN(14)),
			csat, nps, strconv.Itoa(1 + random.IntN(7)), "Sorted in one call",
		} {
			rows[i] = append(rows[i], []byte(text))
		}
	}
	return rows
}

func dayText(random *rand.Rand) string {
	return "2025-0" + strconv.Itoa(1+random.IntN(9)) + "-" + strconv.Itoa(10+random.IntN(19))
}

func timeText(random *rand.Rand) string {
	return dayText(random) + "T" + strconv.Itoa(10+random.IntN(14)) + ":" + strconv.Itoa(10+random.IntN(50)) +
		":" + strconv.Itoa(10+random.IntN(50)) + "Z"
}

func benchChoices() []Choice {
	rated := func(m calc.Metric) Choice { return Choice{Use: Rating, Def: calc.Define(m)} }
	return []Choice{
		{}, {Use: Date, Layout: dates.ISO}, {Use: Segment}, {Use: Segment},
		rated(calc.MetricCSAT), rated(calc.MetricNPS), rated(calc.MetricCES), {},
	}
}

// BenchmarkRow counts rows of three ratings, two segments and a date.
func BenchmarkRow(b *testing.B) {
	bench := func(name string, rows [][][]byte) {
		b.Run(name, func(b *testing.B) {
			c := NewCounter(0, benchChoices())
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				c.Row(int64(i), rows[i])
				if i++; i == len(rows) {
					i = 0
				}
			}
		})
	}
	bench("days", benchRows(50_000, dayText))
	bench("times", benchRows(50_000, timeText))
}

// TestRowDoesNotAllocate: what was seen before costs no memory.
func TestRowDoesNotAllocate(t *testing.T) {
	rows := benchRows(20_000, timeText)
	c := NewCounter(0, benchChoices())
	for round := range 20 {
		for i, row := range rows {
			c.Row(int64(round*len(rows)+i), row)
		}
	}
	i := 0
	allocs := testing.AllocsPerRun(10_000, func() {
		c.Row(int64(i), rows[i])
		i++
	})
	if allocs != 0 || c.Rows < 400_000 {
		t.Errorf("%v allocations a row after %d rows", allocs, c.Rows)
	}
}

// BenchmarkPropose looks at the first rows and proposes, as for each file.
func BenchmarkPropose(b *testing.B) {
	var s Sample
	for i, row := range benchRows(1003, timeText) {
		s.Row(int64(i), row)
	}
	b.ReportAllocs()
	for b.Loop() {
		if list := Propose(Profile(s.Rows, ReadHead(s.Rows))); list[4].Choice.Use != Rating {
			b.Fatal("no rating")
		}
	}
}

// BenchmarkCounts takes the counts of 200,000 rows, as a page does for a look
// at the result so far.
func BenchmarkCounts(b *testing.B) {
	c := NewCounter(0, benchChoices())
	for i, row := range benchRows(200_000, dayText) {
		c.Row(int64(i), row)
	}
	b.ReportAllocs()
	for b.Loop() {
		if c.Counts().Rows != 200_000 {
			b.Fatal("rows are missing")
		}
	}
}
