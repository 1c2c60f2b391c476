package survey

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"trimetric/app/dates"
	"trimetric/app/table"
	"trimetric/calc"
)

// written returns rows of a table as text, with all that makes a field or a row
// another than most.
func written(random *rand.Rand, rows int) string {
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	end := pick("\n", "\r\n")
	var b strings.Builder
	for range rows {
		fields := []string{
			pick("2025-03-04", "2025-03-05", "2025-04-30", "2025-03-04", "", "soon"),
			pick("North", "South", "West", `"West"`, `"No ""rth"`, `"a""b"`, `"a""""b"`, `""`, " North ", "a very long name of a team", "northernA-and-sou", "northernB-and-sou", `"two`+"\n"+`lines"`),
			pick("1", "2", "3", "4", "5", "5", `"4"`, "", `""`, "6", "x", "10", "n/a"),
			pick("10", "9", "0", `"10"`, "7", "1 0", "11", "-1"),
			pick("Very satisfied", "Satisfied", "Neutral", "dissatisfied", `"Very satisfied"`, "Not asked", "what"),
			pick("plain", "", `"with, comma"`, `"and ""more"""`, `5" screen`),
		}
		if random.IntN(9) == 0 {
			fields = fields[:1+random.IntN(6)]
		}
		b.WriteString(strings.Join(fields, ",") + pick(end, end, end, end, end, "\n", "\r", "\n\n"))
	}
	return b.String()
}

// TestBatch counts the same rows together and one by one.
func TestBatch(t *testing.T) {
	rated := func(d calc.Definition, w WordSet) Choice { return Choice{Use: Rating, Def: d, Words: w} }
	choices := []Choice{
		{Use: Date, Layout: dates.ISO}, {Use: Segment},
		rated(calc.Define(calc.MetricCSAT), NoWords), rated(calc.Define(calc.MetricNPS), NoWords),
		rated(calc.Define(calc.MetricCSAT), 1), {},
	}
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 1))
		if random.IntN(2) == 0 { // the other columns come last, too
			choices[1], choices[5] = choices[5], choices[1]
		}
		text := written(random, 1+random.IntN(1500))
		count := func(together bool) (Counts, int) {
			c, batches := NewCounter(2, choices), 0
			s := table.NewScanner(table.Shape{Encoding: table.UTF8, Separator: ','}, c.Row)
			if together {
				s.Batch = func(b table.Batch) { batches += b.Rows; c.Batch(b) }
			}
			s.Feed([]byte(text))
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			return c.Counts(), batches
		}
		got, batches := count(true)
		want, _ := count(false)
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d: together\n%+v\none by one\n%+v", seed, got, want)
		}
		if want.Rows > 100 && batches == 0 {
			t.Errorf("seed %d: no batch", seed)
		}
	}
}
