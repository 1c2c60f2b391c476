package calc

import (
	"strings"
	"testing"
)

// benchSamples are the ways in that differ in work. CES needs a quantile of
// t, which costs most where the degrees of freedom are few.
func benchSamples(t testing.TB) map[string]Sample {
	return map[string]Sample{
		"csat":      tallyOf(t, Define(MetricCSAT), 61, 45, 100, 400, 542),
		"nps":       tallyOf(t, Define(MetricNPS), 9, 2, 5, 8, 11, 30, 47, 110, 120, 150, 238),
		"ces":       tallyOf(t, Define(MetricCES), 10, 20, 30, 80, 200, 300, 160),
		"ces-small": tallyOf(t, Define(MetricCES), 0, 0, 1, 0, 1, 2, 1),
		"ces-1e12":  tallyOf(t, Define(MetricCES), 1e12, 1e12, 0, 1, 1e12, 5, 1e12),
	}
}

func BenchmarkScore(b *testing.B) {
	for name, s := range benchSamples(b) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			var r Result
			for b.Loop() {
				tallied, _ := FromTally(s.Def, s.Tally)
				r = tallied.Score(Level95)
			}
			if !r.Bounded {
				b.Error("no interval")
			}
		})
	}
}

func BenchmarkParseRatings(b *testing.B) {
	text := strings.Repeat("9\n10\n7\n6\n0\n", 20_000)
	b.ReportAllocs()
	for b.Loop() {
		if p := ParseRatings(text, Scale0to10); total(p.Tally) != 100_000 {
			b.Fatal(total(p.Tally))
		}
	}
}

// TestScoreDoesNotAllocate holds the promise that lets a page work out a score
// at every key press.
func TestScoreDoesNotAllocate(t *testing.T) {
	for name, s := range benchSamples(t) {
		var r Result
		score := func() {
			tallied, _ := FromTally(s.Def, s.Tally)
			r = tallied.Score(Level95)
		}
		if n := testing.AllocsPerRun(100, score); n != 0 || r.Sample.N == 0 {
			t.Errorf("%s: %v allocations, %d responses", name, n, r.Sample.N)
		}
	}
}
