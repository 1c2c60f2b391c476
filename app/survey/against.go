package survey

import "trimetric/calc"

// Against is how a score stands against another one, the base: that of the rest
// of the responses, or of the stretch of time before.
type Against struct {
	// Change is the score less that of the base, from NoTest on. P is its p-value,
	// from CannotTell on, adjusted for all tests that are read together.
	Change   calc.Change
	P        float64
	Standing Standing
}

// A Standing is what a comparison comes to.
type Standing uint8

// The standings.
const (
	NotCompared Standing = iota // there is nothing to compare, or to compare with
	TooFew                      // under 30 responses, here or in the base
	NoTest                      // nothing can be tested: all alike
	CannotTell                  // the difference may be chance
	Higher                      // than the base, beyond chance
	Lower
)

// compareWith compares a score with its base. Whether the difference is real,
// settle says later, with all other tests.
func (a *Against) compareWith(base calc.Sample, score calc.Result, l calc.Level) {
	change, err := calc.Compare(base, score.Sample, l)
	switch {
	case err != nil: // one of them has no responses
	case isSmall(change.After) || isSmall(change.Before):
		a.Standing = TooFew
	case !change.Tested:
		a.Change, a.Standing = change, NoTest
	default:
		a.Change, a.Standing = change, CannotTell
	}
}

// settle says what the comparison comes to, by its adjusted p-value. As for two
// periods, the interval has to leave out zero as well.
func (a *Against) settle(p float64, l calc.Level) {
	a.P = p
	switch {
	case !l.Unlikely(p):
	case a.Change.Verdict == calc.RealRise:
		a.Standing = Higher
	case a.Change.Verdict == calc.RealFall:
		a.Standing = Lower
	}
}

// Moves compares each point of a trend with the one before, the first with
// nothing. The tests are adjusted together ([calc.Holm]); tests counts them.
func Moves(points []Point, l calc.Level) (moves []Against, tests int) {
	moves = make([]Against, len(points))
	var tested []int
	var p []float64
	for n := 1; n < len(points); n++ {
		moves[n].compareWith(points[n-1].Result.Sample, points[n].Result, l)
		if moves[n].Standing == CannotTell {
			tested, p = append(tested, n), append(p, moves[n].Change.P)
		}
	}
	for i, adjusted := range calc.Holm(p) {
		moves[tested[i]].settle(adjusted, l)
	}
	return moves, len(p)
}
