package calc

import "slices"

// A Result is a score with the interval it is likely to lie in, the band it
// falls into, and what a reader should know before quoting it. They travel
// together, so that no page can show the number and forget the caution.
type Result struct {
	Sample Sample
	Level  Level

	// Score is in the metric's own unit: percent for CSAT, -100 to 100 for
	// NPS, a mean on the scale for CES.
	Score float64

	// Bounded says that there is an interval, from Low to High, in the unit of
	// Score. It always contains Score and stays on the scale.
	Bounded   bool
	Low, High float64

	// Band is the band of Score; LowBand and HighBand are those of the ends.
	// Without an interval all three are the same.
	Band, LowBand, HighBand Band

	Notes Notes
}

// Notes is a set of cautions.
type Notes uint8

// The cautions.
const (
	NoteSmallSample Notes = 1 << iota // fewer than 30 responses
	NoteOneAnswer                     // everybody gave the same kind of answer
	NoteIdentical                     // CES: all ratings the same, no spread
)

// A Verdict is how a band may be worded.
type Verdict int

// The verdicts.
const (
	NoMargin  Verdict = iota // no interval: the band is the score's alone
	BandClear                // all of the interval is in one band
	BandEdge                 // the interval crosses one edge: name both bands
	TooFew                   // three bands or more: name none
)

// smallSample is the number of responses below which a score is quoted with
// care: the usual rule of thumb for a mean.
const smallSample = 30

// Score works out the score and everything that travels with it. It does not
// allocate. A Sample without responses gives a Result without any.
func (s Sample) Score(l Level) Result {
	r := Result{Sample: s, Level: l}
	if s.N == 0 {
		return r
	}
	r.Score = s.score()
	r.Low, r.High, r.Bounded = s.interval(l)
	r.Band = BandOf(s.Def, r.Score)
	r.LowBand, r.HighBand = BandOf(s.Def, r.Low), BandOf(s.Def, r.High)
	r.Notes = s.notes()
	return r
}

// notes returns the cautions that the counts alone call for.
func (s Sample) notes() Notes {
	var n Notes
	if s.N < smallSample {
		n |= NoteSmallSample
	}
	if s.oneAnswer() {
		n |= NoteOneAnswer
	}
	if s.Def.Metric == MetricCES && s.Rated && s.N >= 2 && s.identical() {
		n |= NoteIdentical
	}
	return n
}

// oneAnswer reports whether all responses are in one group. For CSAT there are
// two, satisfied and not. CES from totals has none.
func (s Sample) oneAnswer() bool {
	if s.Def.Metric == MetricCSAT {
		return s.For == 0 || s.For == s.N
	}
	return max(s.For, s.Neutral, s.Against) == s.N
}

// identical reports whether all ratings are the same. It needs Rated.
func (s Sample) identical() bool {
	return slices.Contains(s.Tally.Counts[:], s.N)
}

// Margin returns half the width of the interval; without one, 0.
func (r Result) Margin() float64 { return (r.High - r.Low) / 2 }

// Verdict returns how the band may be worded.
func (r Result) Verdict() Verdict {
	if !r.Bounded {
		return NoMargin
	}
	d := r.Sample.Def
	// Where low ratings are easy, the low end is in the better band.
	apart := bandIndex(d, r.High) - bandIndex(d, r.Low)
	switch max(apart, -apart) {
	case 0:
		return BandClear
	case 1:
		return BandEdge
	}
	return TooFew
}

// Other returns the other band that the interval reaches, where the verdict is
// [BandEdge]; else the score's own.
func (r Result) Other() Band {
	switch {
	case r.Verdict() != BandEdge:
		return r.Band
	case r.LowBand != r.Band:
		return r.LowBand
	}
	return r.HighBand
}
