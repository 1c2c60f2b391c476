package calc

import "math"

// A Working is the steps between the counts and the interval, for a reader who
// wants to repeat them.
type Working struct {
	// Factor is z; for CES the quantile of t with Freedom degrees of freedom.
	Factor float64

	// Square and Quarter are z² and z²/4, which Wilson's interval adds to the
	// counts. CSAT only.
	Square, Quarter float64

	// Rest is how many responses are not satisfied. CSAT only.
	Rest int64

	// Error is the standard error, in the score's own unit: of the adjusted
	// score for NPS, of the mean for CES. CSAT has none: Wilson's interval is
	// not a multiple of one.
	Error float64

	// Half is Factor times Error: half the width of the interval, before it
	// ends where the scale does. NPS and CES.
	Half float64

	// Clipped says that the scale does end it, so that the margin shown is
	// less than Half.
	Clipped bool

	// Deviation is the standard deviation of the ratings, over N - 1, and
	// Freedom that N - 1. CES only.
	Deviation float64
	Freedom   int64
}

// Working returns the steps to the interval. Without an interval they are all
// 0.
func (r Result) Working() Working {
	if !r.Bounded {
		return Working{}
	}
	s, w := r.Sample, Working{Factor: r.Level.Z()}
	switch s.Def.Metric {
	case MetricCSAT:
		w.Square, w.Quarter = w.Factor*w.Factor, w.Factor*w.Factor/4
		w.Rest = s.N - s.For
		return w
	case MetricNPS:
		_, w.Error = adjustedWald(s)
	default:
		w.Freedom = s.N - 1
		w.Factor = studentQuantile(r.Level, float64(w.Freedom))
		w.Deviation = math.Sqrt(s.variance())
		w.Error = w.Deviation / math.Sqrt(float64(s.N))
	}
	w.Half = w.Factor * w.Error
	// Less by a thousandth is less than a reader can see.
	w.Clipped = w.Half-r.Margin() > w.Half/1000
	return w
}

// Share returns a part of a whole in percent, for a drawing. Of nothing it is
// 0.
func Share(part, whole int64) float64 {
	if whole <= 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}
