package calc

import "slices"

// Holm adjusts the p-values of several tests that are read together, so that
// the chance of calling any difference real by mistake stays below the level,
// however many tests there are (Holm 1979, Scandinavian Journal of Statistics
// 6). The smallest of m p-values is multiplied by m, the next by m - 1 and so
// on; none may fall below the one before it, or exceed 1. It returns a new
// slice in the order of p, and asks nothing of how the tests depend on one
// another.
func Holm(p []float64) []float64 {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		switch {
		case p[a] < p[b]:
			return -1
		case p[a] > p[b]:
			return 1
		}
		return 0
	})
	adjusted := make([]float64, len(p))
	least := 0.0
	for rank, i := range order {
		least = max(least, min(1, float64(len(p)-rank)*p[i]))
		adjusted[i] = least
	}
	return adjusted
}

// Unlikely reports whether a p-value is small enough at a level for the
// difference it belongs to to be more than chance.
func (l Level) Unlikely(p float64) bool { return p < l.alpha() }
