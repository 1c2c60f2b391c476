package calc

import "math"

// wilson returns the Wilson score interval of the share k of n [1]. It stays
// inside 0 to 1 and keeps a width when everybody agrees, which the textbook
// p ± z·√(p(1-p)/n) does not, and it covers well in small samples [2]. There
// is no continuity correction. For k = 0 and k = n one end is the share
// itself, give or take a rounding error.
//
// [1] Wilson (1927), J. Am. Stat. Assoc. 22.
// [2] Brown, Cai & DasGupta (2001), Statistical Science 16.
func wilson(k, n int64, z float64) (low, high float64) {
	hits, all := float64(k), float64(n)
	middle := hits + z*z/2
	half := z * math.Sqrt(hits*(float64(n-k)/all)+z*z/4)
	return (middle - half) / (all + z*z), (middle + half) / (all + z*z)
}

// adjustedWald returns the centre of the interval of an NPS and its standard
// error, both in points. To the sample are added 3/4 of a promoter, 1 1/2
// passives and 3/4 of a detractor, which keeps the interval honest in small
// samples (Rocks 2016, arXiv 1601.07235). The centre is not the NPS.
//
// All counts are taken four times over, so that they are whole.
func adjustedWald(s Sample) (centre, err float64) {
	promoters, detractors, n := 4*s.For+3, 4*s.Against+3, 4*s.N+12
	net := max(promoters, detractors) - min(promoters, detractors)
	spread := product(promoters+detractors, n).minus(product(net, net))
	all := float64(n)
	variance := spread.float() / all / all
	// n here is four times the number of responses that count.
	return 100 * float64(promoters-detractors) / all, 100 * math.Sqrt(variance/(all/4))
}

// interval returns the interval of the sample's score at a level, in the
// score's own unit, and whether there is one.
func (s Sample) interval(l Level) (low, high float64, ok bool) {
	z := l.Z()
	score := s.score()
	switch s.Def.Metric {
	case MetricCSAT:
		low, high = wilson(s.For, s.N, z)
		low, high = 100*low, 100*high
	case MetricNPS:
		centre, err := adjustedWald(s)
		low, high = centre-z*err, centre+z*err
	default:
		if !s.spread() {
			return score, score, false
		}
		half := studentQuantile(l, float64(s.N-1)) * math.Sqrt(s.variance()/float64(s.N))
		low, high = score-half, score+half
	}
	least, most := limits(s.Def)
	low, high = around(score, low, high, least, most)
	return low, high, true
}

// spread reports whether the ratings tell how far they scatter. A few ratings
// that happen to be the same do not: their variance of 0 would claim a
// certainty that nobody has.
func (s Sample) spread() bool {
	return s.Rated && s.N >= 2 && (s.N >= smallSample || !s.identical())
}

// around clips an interval to what is possible, and moves an end to the score
// where rounding, or the shrinking of adjusted Wald in a tiny uniform sample,
// left the score outside.
func around(score, low, high, least, most float64) (float64, float64) {
	return min(max(low, least), score), max(min(high, most), score)
}
