package calc

import (
	"math/bits"
	"strings"
)

// A wide is a whole number of 128 bits. The counts of two groups of 10^12
// multiply to 10^24, which neither an int64 nor a float64 holds exactly.
type wide struct{ hi, lo uint64 }

// product returns a * b, neither below 0.
func product(a, b int64) wide {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	return wide{hi, lo}
}

// minus returns w - v, which must not be below 0.
func (w wide) minus(v wide) wide {
	lo, borrow := bits.Sub64(w.lo, v.lo, 0)
	hi, _ := bits.Sub64(w.hi, v.hi, borrow)
	return wide{hi, lo}
}

// times10 returns 10 * w, which must fit.
func (w wide) times10() wide {
	carry, lo := bits.Mul64(w.lo, 10)
	return wide{w.hi*10 + carry, lo}
}

// less reports whether w < v.
func (w wide) less(v wide) bool {
	return w.hi < v.hi || w.hi == v.hi && w.lo < v.lo
}

// float returns w to the precision of a float64.
func (w wide) float() float64 { return float64(w.hi)*(1<<64) + float64(w.lo) }

// A ratio is an exact quotient below 10 in size, such as a share of counts or
// a mean rating.
type ratio struct {
	negative bool
	num, den wide
}

// ratioOf returns num / den, with den above 0.
func ratioOf(num, den int64) ratio {
	if num < 0 {
		return ratio{true, wide{0, uint64(-num)}, wide{0, uint64(den)}}
	}
	return ratio{false, wide{0, uint64(num)}, wide{0, uint64(den)}}
}

// difference returns a/b - c/d, with b and d above 0.
func difference(a, b, c, d int64) ratio {
	// The signs of a and c may differ, so both are moved up by the same
	// number of wholes, which leaves the difference alone.
	for a < 0 || c < 0 {
		a, c = a+b, c+d
	}
	more, less := product(a, d), product(c, b)
	if more.less(less) {
		return ratio{true, less.minus(more), product(b, d)}
	}
	return ratio{false, more.minus(less), product(b, d)}
}

// text returns 10^shift times the ratio in decimal, cut off after the given
// number of decimals: "82.14" for 0.82149, shift 2 and 2 decimals. Digits come
// from long division, so none of them has been rounded.
func (q ratio) text(shift, decimals int) string {
	var digits []byte
	rest := q.num
	for range 1 + shift + decimals {
		digit := byte('0')
		for ; !rest.less(q.den); digit++ {
			rest = rest.minus(q.den)
		}
		digits = append(digits, digit)
		rest = rest.times10()
	}
	point := 1 + shift
	whole := strings.TrimLeft(string(digits[:point-1]), "0") + string(digits[point-1:point])
	text := whole + "." + string(digits[point:])
	if q.negative && q.num != (wide{}) {
		return "-" + text
	}
	return text
}
