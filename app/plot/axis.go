// Package plot finds the places of scores, bands and published figures on an
// axis, and their texts. It is what both the pages and the widget draw from.
package plot

import (
	"trimetric/app/draw"
	"trimetric/app/words"
	"trimetric/calc"
)

// An Axis is the stretch of a scale that a chart shows, in the scale's own
// units.
type Axis struct {
	Def       calc.Definition
	Low, High float64
}

// Of is the axis for a result: the whole scale, but for CSAT the upper half
// while the interval stays above 52%, clear of the break.
func Of(d calc.Definition, r calc.Result) Axis {
	low, high := calc.TargetRange(d)
	a := Axis{Def: d, Low: low.Float(), High: high.Float()}
	if d.Metric == calc.MetricCSAT && (r.Sample.N == 0 || r.Low >= 52) {
		a.Low = 50
	}
	return a
}

// At is the place of x in percent of the chart's width.
func (a Axis) At(x float64) float64 {
	return min(max(100*(x-a.Low)/(a.High-a.Low), 0), 100)
}

// Span is the place of the stretch from low to high.
func (a Axis) Span(low, high float64) draw.Span {
	return draw.Span{From: a.At(low), To: a.At(high)}
}

// Interval is the place of a result's interval; none where there is none.
func (a Axis) Interval(r calc.Result) draw.Span {
	if !r.Bounded {
		return draw.Span{}
	}
	return a.Span(r.Low, r.High)
}

// Drawn is the axis with its bands and ticks.
func (a Axis) Drawn() draw.Axis {
	out := draw.Axis{Break: a.Def.Metric == calc.MetricCSAT && a.Low > 0}
	for _, s := range calc.Segments(a.Def) {
		if s.High > a.Low {
			out.Bands = append(out.Bands, draw.Band{Name: words.Band(s.Band), From: a.At(s.Low), To: a.At(s.High)})
		}
	}
	labels, step := a.labels()
	for x := a.Low + step; x < a.High; x += step {
		out.Ticks = append(out.Ticks, draw.Tick{At: a.At(x)})
	}
	for _, l := range labels {
		out.Ticks = append(out.Ticks, draw.Tick{At: a.At(l.x), Text: calc.FormatPoint(a.Def, l.x), Crowded: l.crowded})
	}
	return out
}

type label struct {
	x       float64
	crowded bool // goes when the chart is narrow
}

// crowd is how near, in percent of the width, two numbers may stand before they
// run into one another on a narrow chart.
const crowd = 12

// labels are the points of the axis that carry a number, and how far apart the
// small ticks are: the ends, the edges of the bands, and a round number in a
// long stretch without any. A mean has them all.
func (a Axis) labels() (list []label, step float64) {
	if a.Def.Metric == calc.MetricCES {
		for v := a.Def.Scale.Min; v <= a.Def.Scale.Max; v++ {
			list = append(list, label{float64(v), false})
		}
		return list, 0.5
	}
	list = []label{{a.Low, false}}
	add := func(x float64, extra bool) {
		gap := min(a.At(x)-a.lastAt(list), 100-a.At(x))
		list = append(list, label{x, extra || gap < crowd})
	}
	switch {
	case a.Def.Metric == calc.MetricNPS:
		add(-50, true)
		step = 10
	case a.Low > 0:
		add(60, true)
		step = 5
	default:
		add(25, true)
		add(50, false)
		step = 5
	}
	for _, s := range calc.Segments(a.Def)[1:] {
		add(s.Low, false)
	}
	return append(list, label{a.High, false}), step
}

// lastAt is the place of the last number that stays on a narrow chart.
func (a Axis) lastAt(list []label) float64 {
	at := 0.0
	for _, l := range list {
		if !l.crowded {
			at = a.At(l.x)
		}
	}
	return at
}

// Active is the number, from 1, of the drawn band that holds the score; 0 while
// no band is named.
func (a Axis) Active(r calc.Result) int {
	if r.Verdict() == calc.TooFew {
		return 0
	}
	n := 0
	for _, s := range calc.Segments(a.Def) {
		if s.High > a.Low {
			n++
			if s.Band == r.Band {
				return n
			}
		}
	}
	return 0
}
