package calc

// A Sample is what a score is worked out from: the groups or the sum, and the
// counts per rating where they are known. Make one with [FromTally],
// [FromCSAT], [FromNPS] or [FromCES]; each refuses what cannot be true, so
// that everything downstream can trust a Sample.
type Sample struct {
	Def Definition
	N   int64 // responses, at least 1

	// For, Neutral and Against are the sizes of the groups and add up to N.
	// CSAT from totals has no Neutral; CES from totals has no groups.
	For, Neutral, Against int64

	// Sum is the sum of the ratings. CES always; else when Rated.
	Sum int64

	// Rated says that the counts per rating are known, in Tally.
	Rated bool
	Tally Tally
}

// FromTally returns the sample in a tally. It fails with [ErrScale] when the
// tally is on another scale than d, with a *[LimitError] for a count below 0
// or over [MaxCount], and with [ErrNoResponses].
func FromTally(d Definition, t Tally) (Sample, error) { return Sample{}, nil }

// FromCSAT returns a sample of n responses of which some are satisfied. It
// fails with a *[LimitError], a *[PartError] or [ErrNoResponses].
func FromCSAT(d Definition, satisfied, n int64) (Sample, error) { return Sample{}, nil }

// FromNPS returns a sample of three groups. It fails with a *[LimitError] or
// [ErrNoResponses].
func FromNPS(promoters, passives, detractors int64) (Sample, error) { return Sample{}, nil }

// FromCES returns a sample of n ratings with the given sum. Without the
// ratings themselves there is no interval. It fails with a *[LimitError] for
// n, [ErrNoResponses] or a *[SumError].
func FromCES(d Definition, sum, n int64) (Sample, error) { return Sample{}, nil }
