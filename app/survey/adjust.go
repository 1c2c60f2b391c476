package survey

import "trimetric/calc"

// adjust weighs all tests of a split together. Two segments that are each the
// other's rest are one test, and not two.
func (s *Split) adjust(l calc.Level) {
	var p []float64
	tested := int64(0)
	for _, r := range s.Rows {
		if r.Standing == CannotTell {
			p = append(p, r.Change.P)
			tested += r.Result.Sample.N
		}
	}
	s.Tests = len(p)
	adjusted := calc.Holm(p)
	if len(p) == 2 && tested == s.All.Sample.N {
		s.Tests, adjusted = 1, p
	}
	next := 0
	for i := range s.Rows {
		if s.Rows[i].Standing == CannotTell {
			s.Rows[i].settle(adjusted[next], l)
			next++
		}
	}
}
