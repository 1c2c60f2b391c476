package calc

import (
	"math"
	"testing"
)

// upTo returns 1, 2, … n.
func upTo(n int) []float64 {
	x := make([]float64, n)
	for i := range x {
		x[i] = float64(i + 1)
	}
	return x
}

// TestRankCorrelation holds what R 4.2.2 answers to
//
//	cor.test(x, y, method = "spearman")                 # 9 figures and fewer
//	cor.test(x, y, method = "spearman", exact = FALSE)  # more
func TestRankCorrelation(t *testing.T) {
	check := func(x, y []float64, rho, p float64) {
		t.Helper()
		got := RankCorrelation(x, y)
		if got.N != len(x) || !got.Tested || got.Exact != (len(x) <= 9) || !near(got.Rho, rho) || !near(got.P, p) {
			t.Errorf("%v, %v: got %+v, want rho %v, p %v", x, y, got, rho, p)
		}
	}
	// The example of R's help page, taken by ranks.
	check([]float64{44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1},
		[]float64{2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8}, 0.6, 0.0967978395061728)
	check(upTo(5), []float64{1, 2, 3, 5, 4}, 0.9, 0.0833333333333333)
	check(upTo(5), upTo(5), 1, 0.0166666666666667)
	check(upTo(6), []float64{6, 5, 4, 2, 3, 1}, -0.942857142857143, 0.0166666666666667)
	check(upTo(7), []float64{2, 1, 4, 3, 6, 5, 7}, 0.892857142857143, 0.0123015873015873)
	check(upTo(8), []float64{3, 1, 2, 5, 4, 8, 6, 7}, 0.833333333333333, 0.0153769841269841)
	check(upTo(9), []float64{9, 8, 6, 7, 5, 4, 2, 1, 3}, -0.933333333333333, 0.000749559082892416)
	// Over 9 figures: Student's t.
	check(upTo(10), []float64{2, 1, 4, 3, 6, 5, 8, 7, 10, 9}, 0.939393939393939, 5.4840529985137e-05)
	check(upTo(10), []float64{5, 4, 3, 2, 1, 6, 10, 9, 8, 7}, 0.636363636363636, 0.0479117261299755)
	check(upTo(12), []float64{12, 3, 7, 1, 9, 5, 2, 11, 8, 4, 10, 6}, 0.048951048951049, 0.879918578878675)
	check(upTo(11), []float64{11, 10, 9, 8, 7, 6, 5, 4, 3, 1, 2}, -0.990909090909091, 3.76257180708543e-09)
	check([]float64{1, 2, 2, 4, 5, 6, 7, 8, 9, 10}, []float64{3, 1, 4, 1, 5, 9, 2, 6, 5, 3}, 0.365037544525187, 0.299647734886852)
	// All in one order: no chance at all, as far as t can tell.
	check(upTo(10), upTo(10), 1, 0)
}

// TestRankCorrelationNone: nothing to correlate is no correlation, and no test.
func TestRankCorrelationNone(t *testing.T) {
	tenth, fifth := 0.1, 0.2 // in floats their sum is not 0.3
	for _, x := range [][]float64{nil, {1}, {5, 5, 5, 5, 5}, {0.3, tenth + fifth, 0.3, 0.3, 0.3}} {
		if got := RankCorrelation(x, upTo(len(x))); got != (Rank{N: len(x)}) {
			t.Errorf("%v: got %+v", x, got)
		}
	}
}

// TestOrderP counts the orders another way: by the definition, choosing what
// stands beside each figure in turn, ranks worked out by counting.
func TestOrderP(t *testing.T) {
	check := func(x, y []float64) {
		t.Helper()
		a, b := counted(x), counted(y)
		want := math.Abs(along(a, b))
		hits, all := 0, 0
		var choose func(done []float64, left []float64)
		choose = func(done, left []float64) {
			if len(left) == 0 {
				all++
				if math.Abs(along(a, done)) >= want-1e-9 {
					hits++
				}
			}
			for i := range left {
				rest := append(append([]float64{}, left[:i]...), left[i+1:]...)
				choose(append(done[:len(done):len(done)], left[i]), rest)
			}
		}
		choose(nil, b)
		if got := RankCorrelation(x, y).P; !near(got, float64(hits)/float64(all)) {
			t.Errorf("%v, %v: p is %v, counted %d of %d", x, y, got, hits, all)
		}
	}
	check([]float64{1, 2, 2, 4, 5, 6}, []float64{3, 1, 4, 1, 5, 9})
	check([]float64{38, 29, 27, 24, 38}, []float64{5.1, 5, 5, 4.9, 5})
	check([]float64{1, 1, 1, 1, 2, 2, 2}, []float64{7, 7, 6, 5, 5, 5, 4})
	check([]float64{3, 1, 2}, []float64{1, 1, 2})
	check([]float64{2, 7, 1, 8, 2, 8, 1, 8}, []float64{3, 1, 4, 1, 5, 9, 2, 6})
}

// counted ranks by counting how many figures are smaller, and how many equal.
func counted(x []float64) []float64 {
	out := make([]float64, len(x))
	for i, a := range x {
		for _, b := range x {
			if b < a {
				out[i]++
			} else if a == b {
				out[i] += 0.5
			}
		}
		out[i] -= float64(len(x)) / 2
	}
	return out
}

func along(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}
