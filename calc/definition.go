package calc

import "slices"

// A Definition is everything that has to be equal before two scores of a
// metric may be compared, and that is printed beside a score.
type Definition struct {
	Metric Metric
	Scale  Scale

	// From is the lowest rating that counts as satisfied. CSAT only, else 0.
	From int

	// LowIsEasy says that 1 is the easiest answer. CES only.
	LowIsEasy bool
}

// Define returns the definition that m has until a reader changes it.
func Define(m Metric) Definition {
	return Definition{Metric: m}.WithScale(scales[m][0])
}

// WithScale returns d on another scale: with that scale's own threshold, the
// top two ratings, and the direction kept. A scale that the metric is not
// surveyed on leaves d as it is.
func (d Definition) WithScale(s Scale) Definition {
	if !slices.Contains(scales[d.Metric], s) {
		return d
	}
	d.Scale = s
	if d.Metric == MetricCSAT {
		d.From = s.Max - 1
	}
	return d
}

// Measure returns d with what a reader chooses set back, but for what decides
// what a figure is on: the scale and the direction of a CES. A target or a
// published figure can stand beside every score of its measure.
func (d Definition) Measure() Definition {
	m := Define(d.Metric)
	if d.Metric == MetricCES {
		m = m.WithScale(d.Scale)
		m.LowIsEasy = d.LowIsEasy
	}
	return m
}

// Thresholds returns the values of From to choose among, lowest first: not
// the lowest rating, with which everybody would be satisfied. It is empty but
// for CSAT.
func (d Definition) Thresholds() []int {
	if d.Metric != MetricCSAT {
		return nil
	}
	var from []int
	for r := d.Scale.Min + 1; r <= d.Scale.Max; r++ {
		from = append(from, r)
	}
	return from
}

// offered reports whether d is one that a reader can choose.
func (d Definition) offered() bool {
	if !slices.Contains(scales[d.Metric], d.Scale) {
		return false
	}
	if d.Metric == MetricCSAT {
		return d.Scale.Min < d.From && d.From <= d.Scale.Max && !d.LowIsEasy
	}
	return d.From == 0 && (d.Metric == MetricCES || !d.LowIsEasy)
}

// A Group is what a rating counts as.
type Group int

// The groups, from the one that lowers a score to the one that raises it.
const (
	Against Group = iota // dissatisfied, detractor, hard
	Neutral              // neither, passive, the middle of the scale
	For                  // satisfied, promoter, easy
)

// Group returns what a rating on the scale counts as. NPS has promoters from 9
// and detractors to 6 (Reichheld 2003). CES has easy answers on the easy side
// of the exact middle. For CSAT only For matters to the score; Neutral, from
// the middle up to the threshold, is how a chart draws the rest.
func (d Definition) Group(rating int) Group {
	switch d.Metric {
	case MetricNPS:
		return groupOf(rating, 7, 9)
	case MetricCSAT:
		middle := (d.Scale.Min + d.Scale.Max + 1) / 2
		return groupOf(rating, min(middle, d.From), d.From)
	}
	if d.LowIsEasy {
		rating = d.Scale.Min + d.Scale.Max - rating
	}
	middle := (d.Scale.Min + d.Scale.Max) / 2
	return groupOf(rating, middle, middle+1)
}

// groupOf sorts a rating by the lowest one that is not Against and the lowest
// one that is For.
func groupOf(rating, neutral, positive int) Group {
	switch {
	case rating >= positive:
		return For
	case rating >= neutral:
		return Neutral
	}
	return Against
}
