package calc

import "testing"

func TestUseful(t *testing.T) {
	check := func(r Result, margin Hundredths, want int64) {
		t.Helper()
		if m, n := UsefulMargin(r.Sample.Def), r.Useful(); m != margin || n != want {
			t.Errorf("%+v: got %d for %d, want %d for %d", r.Sample, n, m, want, margin)
		}
	}
	csat := func(k, n int64) Sample { return must(t)(FromCSAT(Define(MetricCSAT), k, n)) }
	// 1.96² · 0.8 · 0.2 / 0.05² = 245.9.
	check(csat(80, 100).Score(Level95), 500, 246)
	check(csat(196, 245).Score(Level95), 500, 246)
	check(csat(200, 250).Score(Level95), 500, 0) // that is enough already
	check(csat(9, 9).Score(Level95), 500, 0)     // all alike: no spread to go by
	// 2.5758² · (0.85 - 0.1²) / 0.1² - 3 = 554.3.
	check(must(t)(FromNPS(15, 6, 19)).Score(Level99), 1000, 555)
	// Ratings 1 and 5, ten of each: s² = 4·20/19, 1.96² · s² / 0.3² = 179.7.
	check(tallyOf(t, Define(MetricCES), 10, 0, 0, 0, 10, 0, 0).Score(Level95), 30, 180)
}
