package saved

import (
	"testing"

	"trimetric/calc"
)

// BenchmarkDraw draws 5,000 saved scores, all of one name and all of the time.
func BenchmarkDraw(b *testing.B) {
	scores := many(b, 5000)
	for b.Loop() {
		Draw(scores, Query{Level: calc.Level95, Adjust: func(p []float64) []float64 { return p }})
	}
}

// BenchmarkDrawYear draws the last twelve months of them.
func BenchmarkDrawYear(b *testing.B) {
	scores := many(b, 5000)
	for b.Loop() {
		Draw(scores, Query{Level: calc.Level95, Window: TwelveMonths})
	}
}

// BenchmarkRead reads them from the store.
func BenchmarkRead(b *testing.B) {
	var stored [][]string
	for _, s := range many(b, 5000) {
		stored = append(stored, s.Fields())
	}
	for b.Loop() {
		for _, fields := range stored {
			if _, err := ReadScore(Version, fields); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// many returns n scores of the three metrics, a day after another.
func many(t testing.TB, n int) []Score {
	t.Helper()
	counts := [...]string{"v=1&s=942&n=1148", "v=1&p=388&pa=230&d=112", "v=1&mode=ratings&r=9-14-31-58-131-204-137"}
	var out []Score
	for i := range n {
		d := NewDay(2020, 1, 1+i/3)
		out = append(out, Score{
			ID: NewID([16]byte{byte(i), byte(i >> 8)}), Metric: calc.Metrics[i%3], Counts: counts[i%3],
			Period: Period{d.String(), d, d}, Saved: 1, Changed: int64(i),
		})
	}
	return out
}
