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
// tally is on another scale than d, or d is not a definition on offer; with a
// *[LimitError] for a count below 0 or over [MaxCount]; and with
// [ErrNoResponses].
func FromTally(d Definition, t Tally) (Sample, error) {
	if t.Scale != d.Scale || !d.offered() {
		return Sample{}, ErrScale
	}
	s := Sample{Def: d, Rated: true, Tally: t}
	groups := [...]*int64{Against: &s.Against, Neutral: &s.Neutral, For: &s.For}
	for i, n := range t.Counts {
		rating := t.Scale.Min + i
		if err := limit(n); err != nil {
			return Sample{}, err
		}
		if n > 0 && !t.Scale.Has(rating) {
			return Sample{}, ErrScale
		}
		*groups[d.Group(rating)] += n
		s.N += n
		s.Sum += n * int64(rating)
	}
	if s.N == 0 {
		return Sample{}, ErrNoResponses
	}
	return s, nil
}

// FromCSAT returns a sample of n responses of which some are satisfied. It
// fails with [ErrScale], a *[LimitError], a *[PartError] or [ErrNoResponses].
func FromCSAT(d Definition, satisfied, n int64) (Sample, error) {
	switch err := limit(satisfied, n); {
	case d.Metric != MetricCSAT || !d.offered():
		return Sample{}, ErrScale
	case err != nil:
		return Sample{}, err
	case satisfied > n:
		return Sample{}, &PartError{Part: satisfied, Whole: n}
	case n == 0:
		return Sample{}, ErrNoResponses
	}
	return Sample{Def: d, N: n, For: satisfied, Against: n - satisfied}, nil
}

// FromNPS returns a sample of three groups. It fails with a *[LimitError] or
// [ErrNoResponses].
func FromNPS(promoters, passives, detractors int64) (Sample, error) {
	if err := limit(promoters, passives, detractors); err != nil {
		return Sample{}, err
	}
	n := promoters + passives + detractors
	if n == 0 {
		return Sample{}, ErrNoResponses
	}
	return Sample{
		Def: Define(MetricNPS), N: n,
		For: promoters, Neutral: passives, Against: detractors,
	}, nil
}

// FromCES returns a sample of n ratings with the given sum. Without the
// ratings themselves there is no interval. It fails with [ErrScale], a
// *[LimitError] for n, [ErrNoResponses] or a *[SumError].
func FromCES(d Definition, sum, n int64) (Sample, error) {
	if d.Metric != MetricCES || !d.offered() {
		return Sample{}, ErrScale
	}
	if err := limit(n); err != nil {
		return Sample{}, err
	}
	if n == 0 {
		return Sample{}, ErrNoResponses
	}
	low, high := n*int64(d.Scale.Min), n*int64(d.Scale.Max)
	if sum < low || sum > high {
		return Sample{}, &SumError{Sum: sum, N: n, Low: low, High: high}
	}
	return Sample{Def: d, N: n, Sum: sum}, nil
}

// limit returns a *[LimitError] for the first count that cannot be one.
func limit(counts ...int64) error {
	for _, n := range counts {
		if n < 0 || n > MaxCount {
			return &LimitError{Count: n, Limit: MaxCount}
		}
	}
	return nil
}

// points returns the score as an exact ratio of counts, in units of the score
// over scale: the score is scale * num / den.
func (s Sample) points() (num, den, scale int64) {
	switch s.Def.Metric {
	case MetricCSAT:
		return s.For, s.N, 100
	case MetricNPS:
		return s.For - s.Against, s.N, 100
	}
	return s.Sum, s.N, 1
}

// score returns the score in its own unit. The product is below 2^53, so that
// the one division is the only rounding.
func (s Sample) score() float64 {
	num, den, scale := s.points()
	return float64(num*scale) / float64(den)
}

// variance returns the variance of the ratings over N - 1 (Student's, which
// the t interval wants). It needs Rated and two responses. The difference of
// the two products is exact, because in floats it would be lost between two
// nearly equal numbers once there are a few million responses.
func (s Sample) variance() float64 {
	var squares int64
	for i, n := range s.Tally.Counts {
		rating := int64(s.Def.Scale.Min + i)
		squares += n * rating * rating
	}
	top := product(s.N, squares).minus(product(s.Sum, s.Sum))
	return top.float() / float64(s.N) / float64(s.N-1)
}
