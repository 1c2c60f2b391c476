package calc

import "math"

// A Working is the steps between the counts and the interval, for a reader who
// wants to repeat them.
type Working struct {
	// Factor is z; for CES the quantile of t with N - 1 degrees of freedom.
	Factor float64

	// Error is the standard error, in the score's own unit: of the adjusted
	// score for NPS, of the mean for CES. CSAT has none: Wilson's interval is
	// not a multiple of one.
	Error float64

	// Centre is the middle of the interval before it is clipped, in the score's
	// own unit. But for CES it is not the score.
	Centre float64

	// Deviation is the standard deviation of the ratings, over N - 1. CES only.
	Deviation float64
}

// Working returns the steps to the interval. Without an interval they are all
// 0.
func (r Result) Working() Working {
	if !r.Bounded {
		return Working{}
	}
	s, z := r.Sample, r.Level.Z()
	switch s.Def.Metric {
	case MetricCSAT:
		return Working{Factor: z, Centre: 100 * (float64(s.For) + z*z/2) / (float64(s.N) + z*z)}
	case MetricNPS:
		centre, err := adjustedWald(s)
		return Working{Factor: z, Error: err, Centre: centre}
	}
	deviation := math.Sqrt(s.variance())
	return Working{
		Factor:    studentQuantile(r.Level, float64(s.N-1)),
		Error:     deviation / math.Sqrt(float64(s.N)),
		Centre:    r.Score,
		Deviation: deviation,
	}
}

// Share returns a part of a whole in percent, for a drawing. Of nothing it is
// 0.
func Share(part, whole int64) float64 {
	if whole <= 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}
