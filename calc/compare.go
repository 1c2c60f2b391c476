package calc

import "math"

// A Change is the difference between two scores of the same definition.
type Change struct {
	Before, After Result
	Level         Level

	// Change is the later plain score less the earlier one.
	Change float64

	// Bounded says that there is an interval of the change, from Low to High.
	Bounded   bool
	Low, High float64

	// Tested says that there is a test; P is its two-sided p-value.
	Tested bool
	P      float64

	Verdict ChangeVerdict
}

// A ChangeVerdict says whether a change is more than chance.
type ChangeVerdict int

// The verdicts on a change.
const (
	NoTest     ChangeVerdict = iota // nothing can be tested
	CannotTell                      // neither the test nor the interval
	Borderline                      // the test and the interval disagree
	RealRise                        // both, and the score went up
	RealFall                        // both, and the score went down
)

// Compare returns the change from one sample to another. The samples are taken
// to be independent: other people, or the same people asked anonymously. It
// fails with a *[DefinitionError] when the two are not defined alike, and with
// [ErrNoResponses] when one is empty.
func Compare(before, after Sample, l Level) (Change, error) {
	if before.Def != after.Def {
		return Change{}, &DefinitionError{Before: before.Def, After: after.Def}
	}
	if before.N == 0 || after.N == 0 {
		return Change{}, ErrNoResponses
	}
	c := Change{Before: before.Score(l), After: after.Score(l), Level: l}
	c.Change = c.After.Score - c.Before.Score
	switch before.Def.Metric {
	case MetricCSAT:
		c.shares()
	case MetricNPS:
		c.nets()
	default:
		c.means()
	}
	if c.Bounded {
		least, most := limits(before.Def)
		c.Low, c.High = around(c.Change, c.Low, c.High, least-most, most-least)
	}
	c.Verdict = c.verdict()
	return c, nil
}

// shares compares two CSAT: the N - 1 test of two proportions (Campbell 2007,
// Statistics in Medicine 26) and Newcombe's hybrid score interval, from the
// two Wilson intervals (Newcombe 1998, Statistics in Medicine 17, method 10).
// There is no test where nobody, or everybody, is satisfied in both.
func (c *Change) shares() {
	b, a := c.Before, c.After
	c.Low = c.Change - math.Hypot(a.Score-a.Low, b.High-b.Score)
	c.High = c.Change + math.Hypot(a.High-a.Score, b.Score-b.Low)
	c.Bounded = true

	nb, na := float64(b.Sample.N), float64(a.Sample.N)
	hits := b.Sample.For + a.Sample.For
	rest := b.Sample.N + a.Sample.N - hits
	if hits == 0 || rest == 0 {
		return
	}
	n := nb + na
	pooled := float64(hits) / n * float64(rest) / n
	z := c.Change / 100 / math.Sqrt(pooled*(1/nb+1/na)) * math.Sqrt((n-1)/n)
	c.Tested, c.P = true, normalP(z)
}

// nets compares two NPS by their adjusted scores and errors (Rocks 2016).
func (c *Change) nets() {
	b, errB := adjustedWald(c.Before.Sample)
	a, errA := adjustedWald(c.After.Sample)
	err := math.Hypot(errA, errB)
	z := c.Level.Z()
	c.Low, c.High, c.Bounded = a-b-z*err, a-b+z*err, true
	c.Tested, c.P = true, normalP((a-b)/err)
}

// means compares two CES by Welch's t test, which lets the two scatter
// differently (Welch 1947, Biometrika 34). There is none from totals, from a
// single rating, or where neither group scatters at all.
func (c *Change) means() {
	b, a := c.Before.Sample, c.After.Sample
	if !b.Rated || !a.Rated || b.N < 2 || a.N < 2 {
		return
	}
	vb, va := b.variance()/float64(b.N), a.variance()/float64(a.N)
	if vb+va == 0 {
		return
	}
	err := math.Sqrt(vb + va)
	// Divided through by (vb + va)², which would underflow by itself.
	wb, wa := vb/(vb+va), va/(vb+va)
	df := 1 / (wb*wb/float64(b.N-1) + wa*wa/float64(a.N-1))
	half := studentQuantile(c.Level, df) * err
	c.Low, c.High, c.Bounded = c.Change-half, c.Change+half, true
	c.Tested, c.P = true, studentP(c.Change/err, df)
}

// verdict weighs the test against the interval. The two come from different
// formulas for CSAT and NPS, and may disagree near the edge.
func (c *Change) verdict() ChangeVerdict {
	if !c.Tested {
		return NoTest
	}
	unlikely := c.P < c.Level.alpha()
	apart := c.Low > 0 || c.High < 0
	switch {
	case unlikely && apart && c.Change > 0:
		return RealRise
	case unlikely && apart:
		return RealFall
	case unlikely || apart:
		return Borderline
	}
	return CannotTell
}

// normalP returns the two-sided p-value of z.
func normalP(z float64) float64 { return math.Erfc(math.Abs(z) / math.Sqrt2) }
