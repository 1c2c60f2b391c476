package survey

import "trimetric/calc"

// Rate returns how a column is read as a rating of a definition that the
// reader chose: as numbers, or by the words that its values are made of.
func (c *Column) Rate(d calc.Definition) Choice {
	choice := Choice{Use: Rating, Def: d}
	if c.isRated() {
		return choice
	}
	if w := wordsIn(c.values, d.Metric); w != NoWords && w.fits(d) {
		choice.Words = w
	}
	return choice
}

// isRated reports whether half of the values or more are ratings in numbers.
func (c *Column) isRated() bool {
	n := c.rated(0, 10)
	return n > 0 && n*2 >= c.Filled()
}

// rate returns how a column is read that is named as a metric, and whether its
// values fit.
func (c *Column) rate(m meaning) (Choice, bool) {
	d := calc.Define(m.metric)
	d.LowIsEasy = m.lowIsEasy
	if c.isRated() {
		if c.reversed() {
			d.LowIsEasy = true
			if m.metric != calc.MetricCES {
				return Choice{}, false
			}
		}
		d = d.WithScale(c.scaleOf(m.metric))
		if m.scale != (calc.Scale{}) {
			d = d.WithScale(m.scale)
		}
		return Choice{Use: Rating, Def: d}, true
	}
	w := wordsIn(c.values, m.metric)
	if w == NoWords {
		return Choice{}, false
	}
	// The words say themselves which end is easy.
	d.LowIsEasy = false
	return Choice{Use: Rating, Def: d.WithScale(wordSets[w].scale), Words: w}, true
}

// reversed reports whether labels say that low numbers are the good answers:
// "1 - Very easy" and "5 - Very difficult".
func (c *Column) reversed() bool {
	good, bad := -1, -1 // the highest good number, the lowest bad one
	for _, v := range c.values {
		n, why := number([]byte(v))
		label := spaced(v)
		if why != 0 {
			continue
		}
		if word, _ := first(label, badWords); word != "" {
			if bad < 0 || n < bad {
				bad = n
			}
		} else if word, _ := first(label, goodWords); word != "" {
			good = max(good, n)
		}
	}
	return good >= 0 && good < bad
}

// Words in the labels of numbers. Those for bad answers are looked for first.
const (
	goodWords = "easy|satisfied|likely|agree|good|excellent|happy"
	badWords  = "difficult|hard|dissatisfied|unsatisfied|unlikely|not at all|disagree|bad|poor|unhappy|not"
)

// scaleOf returns the shortest scale of a metric that holds the ratings, give
// or take one in fifty; where none does, the longest.
func (c *Column) scaleOf(m calc.Metric) calc.Scale {
	var best, longest calc.Scale
	for _, s := range calc.Scales(m) {
		if s.Size() > longest.Size() {
			longest = s
		}
		holds := c.rated(s.Min, s.Max)*50 >= c.rated(0, 10)*49
		if holds && (best == calc.Scale{} || s.Size() < best.Size()) {
			best = s
		}
	}
	if best == (calc.Scale{}) {
		return longest
	}
	return best
}

// guessRating returns what ratings of an unknown question are probably of: the
// metric that the rest of the table speaks of, or the one whose usual scale
// they are on.
func (c *Column) guessRating(hint calc.Metric) (Proposal, bool) {
	if c.AreDates() || c.Filled() == 0 || c.reversed() {
		return Proposal{}, false
	}
	if !c.isRated() {
		w := wordsIn(c.values, hint)
		if w == NoWords || wordSets[w].metric == "" {
			return Proposal{}, false
		}
		d := calc.Define(wordSets[w].metric).WithScale(wordSets[w].scale)
		return Proposal{Choice: Choice{Use: Rating, Def: d, Words: w}, Why: ByWords}, true
	}
	m := hint
	if m == "" {
		m = c.usualMetric()
	}
	d := calc.Define(m).WithScale(c.scaleOf(m))
	return Proposal{Choice: Choice{Use: Rating, Def: d}, Why: ByValues}, true
}

// usualMetric returns the metric whose usual scale is the shortest that holds the
// ratings: CSAT has five, CES seven, NPS eleven.
func (c *Column) usualMetric() calc.Metric {
	for _, m := range []calc.Metric{calc.MetricCSAT, calc.MetricCES} {
		s := calc.Scales(m)[0]
		if c.rated(s.Min, s.Max)*50 >= c.rated(0, 10)*49 {
			return m
		}
	}
	return calc.MetricNPS
}
