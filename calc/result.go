package calc

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

	// Easy is the share of easy answers in percent. CES when Rated, else 0.
	Easy float64

	Notes Notes
}

// Notes is a set of cautions.
type Notes uint8

// The cautions.
const (
	NoteSmallSample Notes = 1 << iota // fewer than 30 responses
	NoteOneAnswer                     // everybody gave the same kind of answer
	NoteBandEdge                      // the interval reaches into another band
	NoteNoInterval                    // CES from totals, or from one rating
	NoteIdentical                     // CES: all ratings the same, no spread
)

// Has reports whether all of the cautions in one are in the set.
func (n Notes) Has(one Notes) bool { return n&one == one }

// A Verdict is how a band may be worded.
type Verdict int

// The verdicts.
const (
	NoMargin  Verdict = iota // no interval: the band is the score's alone
	BandClear                // all of the interval is in one band
	BandEdge                 // the interval crosses one edge: name both bands
	TooFew                   // three bands or more: name none
)

// Score works out the score and everything that travels with it. It does not
// allocate.
func (s Sample) Score(l Level) Result { return Result{} }

// Margin returns half the width of the interval; without one, 0.
func (r Result) Margin() float64 { return 0 }

// Verdict returns how the band may be worded.
func (r Result) Verdict() Verdict { return 0 }

// Other returns the other band that the interval reaches, where the verdict is
// [BandEdge]; else the score's own.
func (r Result) Other() Band { return r.Band }
