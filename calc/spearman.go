package calc

import (
	"math"
	"slices"
)

// A Rank is Spearman's rank correlation of two rows of figures: how far the
// order of the one is the order of the other.
type Rank struct {
	N int

	// Rho goes from -1, the reverse order, over 0 to 1, the same order. Where
	// all figures of a row are equal it is 0, and Tested is false.
	Rho    float64
	Tested bool

	// P is the two-sided p-value: how often chance alone gives a Rho as far
	// from 0. Exact says that every order was counted, and that P is no
	// approximation.
	P     float64
	Exact bool
}

// mostOrders is the number of figures up to which every order is counted: 9!
// is 362,880. R's cor.test changes over at the same number.
const mostOrders = 9

// RankCorrelation correlates two rows of the same length by rank; equal
// figures share the mean of their ranks. Figures less than a billionth part
// apart are equal, since means of several scores carry rounding errors.
//
// Up to 9 figures P is exact, over all orders that one row could have had
// beside the other, ties included. Above, t = rho·√((n-2)/(1-rho²)) is taken
// as Student's with n-2 degrees of freedom (Kendall & Stuart 1973, The
// Advanced Theory of Statistics 2, 31.18), as R does with exact=FALSE.
func RankCorrelation(x, y []float64) Rank {
	n := min(len(x), len(y))
	a, b := ranks(x[:n]), ranks(y[:n])
	var ab, aa, bb int64
	for i := range a {
		ab += a[i] * b[i]
		aa += a[i] * a[i]
		bb += b[i] * b[i]
	}
	r := Rank{N: n}
	if aa == 0 || bb == 0 {
		return r
	}
	r.Rho, r.Tested = float64(ab)/math.Sqrt(float64(aa)*float64(bb)), true
	if n <= mostOrders {
		r.P, r.Exact = orderP(a, b, ab), true
		return r
	}
	if rest := float64(aa)*float64(bb) - float64(ab)*float64(ab); rest > 0 {
		df := float64(n - 2)
		r.P = studentP(float64(ab)*math.Sqrt(df/rest), df)
	}
	return r
}

// ranks returns twice the rank of each figure less twice the mean rank, which
// is whole with ties too: -2, 0, 2 for three figures in their order. It is how
// many figures are smaller, less how many are larger.
func ranks(x []float64) []int64 {
	out := make([]int64, len(x))
	for i, a := range x {
		for _, b := range x {
			switch {
			case equal(a, b):
			case b < a:
				out[i]++
			default:
				out[i]--
			}
		}
	}
	return out
}

// equal reports whether two figures differ by no more than rounding errors.
func equal(a, b float64) bool {
	return math.Abs(a-b) <= 1e-9*max(math.Abs(a), math.Abs(b))
}

// orderP returns the share of the orders of b whose sum of products with a is
// as far from 0 as the sum given. The orders come by exchanging two at a time
// (Heap 1963, Computer Journal 6), so that each costs one product.
func orderP(a, b []int64, sum int64) float64 {
	b = slices.Clone(b)
	far := max(sum, -sum)
	hits, all := 0, 0
	count := func() {
		all++
		if max(sum, -sum) >= far {
			hits++
		}
	}
	count()
	turn := make([]int, len(b))
	for i := 1; i < len(b); {
		if turn[i] >= i {
			turn[i] = 0
			i++
			continue
		}
		j := 0
		if i%2 == 1 {
			j = turn[i]
		}
		sum += (a[i] - a[j]) * (b[j] - b[i])
		b[i], b[j] = b[j], b[i]
		count()
		turn[i]++
		i = 1
	}
	return float64(hits) / float64(all)
}
