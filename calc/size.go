package calc

import "math"

// A SizeQuestion asks how many responses a wanted margin needs.
type SizeQuestion struct {
	Def    Definition
	Level  Level
	Margin Hundredths // wanted half width, in points of the score

	// Sample is the counts on show, if Known.
	Sample Sample
	Known  bool

	// Expected is the score somebody expects, if Expects.
	Expected Hundredths
	Expects  bool

	Population int64 // customers in all; 0 for very many
}

// WidestShare is the CSAT that needs the most responses for a margin: p·(1-p)
// is largest at one half. It is what is reckoned with while nothing is known.
const WidestShare Hundredths = 5000

// cesSpread is the standard deviation taken for a CES before there are
// ratings, as a part of the scale's range: a little more than that of evenly
// spread ratings (1/√12 = 0.29), so that the answer is not too small.
const cesSpread = 0.3

// Responses returns how many responses the margin needs, at least 1 and at
// most the population. It fails with a *[MarginError], a *[RangeError] for the
// expected score or a *[LimitError] for the population.
//
// It is z²·v/e² (NPS: less the 3 that adjusted Wald adds), corrected for a
// finite population by n/(1 + (n-1)/N) (Cochran 1977, Sampling Techniques).
func (q SizeQuestion) Responses() (int64, error) {
	least, most := TargetRange(q.Def)
	widest := (most - least) / 2
	switch err := limit(q.Population); {
	case q.Margin <= 0 || q.Margin > widest:
		return 0, &MarginError{Margin: q.Margin, Widest: widest}
	case q.Expects && (q.Expected < least || q.Expected > most):
		return 0, &RangeError{Value: q.Expected, Min: least, Max: most}
	case err != nil:
		return 0, err
	}
	e := q.Margin.Float()
	z := q.Level.Z()
	n := z * z * q.variance() / (e * e)
	if q.Def.Metric == MetricNPS {
		n -= 3
	}
	n = max(n, 1)
	if q.Population > 0 {
		all := float64(q.Population)
		n = min(n/(1+(n-1)/all), all)
	}
	return int64(math.Ceil(n)), nil
}

// variance returns the variance of one response, in points squared.
//
// CSAT takes what is expected before what is on show, because a reader who
// plans the next survey types it. NPS and CES take the counts on show, which
// say more than a score: the same NPS may come from few detractors or many.
func (q SizeQuestion) variance() float64 {
	known := q.Known && q.Sample.N > 0
	switch q.Def.Metric {
	case MetricCSAT:
		share := WidestShare.Float()
		if known {
			share = q.Sample.score()
		}
		if q.Expects {
			share = q.Expected.Float()
		}
		return share * (100 - share)
	case MetricNPS:
		return q.netVariance(known)
	}
	if known && q.Sample.spread() {
		return q.Sample.variance()
	}
	s := cesSpread * float64(q.Def.Scale.Max-q.Def.Scale.Min)
	return s * s
}

// netVariance is that of an NPS: from the counts, else the widest that the
// expected score allows, with no passives at all.
func (q SizeQuestion) netVariance(known bool) float64 {
	if known {
		s := q.Sample
		net := s.score()
		return 10000*(float64(s.For+s.Against)/float64(s.N)) - net*net
	}
	if q.Expects {
		e := q.Expected.Float()
		return 10000 - e*e
	}
	return 10000
}

// Surveys returns how many surveys to send for n responses at a response rate
// in percent. It fails with a *[RangeError] for a rate that is not above 0 and
// up to 100, and with a *[LimitError] for n.
func Surveys(n int64, rate Hundredths) (int64, error) {
	if rate <= 0 || rate > 10000 {
		return 0, &RangeError{Value: rate, Min: 1, Max: 10000}
	}
	if err := limit(n); err != nil {
		return 0, err
	}
	return ceil(n*10000, int64(rate)), nil
}
