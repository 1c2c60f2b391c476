package industry

import "trimetric/calc"

// An End is what a [Gap] is measured from.
type End int

// The ends of a row.
const (
	Bottom End = iota + 1 // the low end of a range
	Top                   // the high end
	Figure                // the one figure that there is
)

// A Gap is how far a score lies from a row: from the end that it is out at, or
// inside from the end that is nearer, the bottom where both are as near.
type Gap struct {
	From   End
	Side   int    // -1 below that end, 1 above it, 0 on it
	Points string // rounded and without a sign; "0" only where Side is 0
}

// Gap returns how far the score lies from a row. Without a score it is the zero
// Gap.
func (m Mark) Gap(row Row) Gap {
	if !m.Given() {
		return Gap{}
	}
	score, low, high := m.Score(), row.Low.Float(), row.High.Float()
	switch {
	case row.Single():
		return m.gap(Figure, row.Low)
	case score > high || score >= low && high-score < score-low:
		return m.gap(Top, row.High)
	}
	return m.gap(Bottom, row.Low)
}

func (m Mark) gap(from End, at calc.Hundredths) Gap {
	g := Gap{From: from, Points: m.apart(at)}
	switch {
	case m.Score() > at.Float():
		g.Side = 1
	case m.Score() < at.Float():
		g.Side = -1
	}
	return g
}

// out returns how far the score lies outside a row, 0 inside, and how far from
// its middle.
func (m Mark) out(row Row) (out, middle float64) {
	score, low, high := m.Score(), row.Low.Float(), row.High.Float()
	out = max(low-score, score-high, 0)
	middle = score - (low+high)/2
	return out, max(middle, -middle)
}
