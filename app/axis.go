package app

import (
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// An axis is the stretch of a scale that a chart shows, in the scale's own
// units.
type axis struct {
	def       calc.Definition
	low, high float64
}

// axisOf is the axis for a result: the whole scale, but for CSAT the upper half
// while the interval stays above 52%, clear of the break.
func axisOf(d calc.Definition, r calc.Result) axis {
	low, high := calc.TargetRange(d)
	a := axis{def: d, low: low.Float(), high: high.Float()}
	if d.Metric == calc.MetricCSAT && (r.Sample.N == 0 || r.Low >= 52) {
		a.low = 50
	}
	return a
}

// at is the place of x in percent of the chart's width.
func (a axis) at(x float64) float64 {
	return min(max(100*(x-a.low)/(a.high-a.low), 0), 100)
}

func (a axis) span(low, high float64) ui.Span {
	return ui.Span{From: a.at(low), To: a.at(high)}
}

// interval is the place of a result's interval; none where there is none.
func (a axis) interval(r calc.Result) ui.Span {
	if !r.Bounded {
		return ui.Span{}
	}
	return a.span(r.Low, r.High)
}

// drawn is the axis with its bands and ticks.
func (a axis) drawn() ui.Axis {
	out := ui.Axis{Break: a.def.Metric == calc.MetricCSAT && a.low > 0}
	for _, s := range calc.Segments(a.def) {
		if s.High > a.low {
			out.Bands = append(out.Bands, ui.Band{Name: words.Band(s.Band), From: a.at(s.Low), To: a.at(s.High)})
		}
	}
	labels, step := a.labels()
	for x := a.low + step; x < a.high; x += step {
		out.Ticks = append(out.Ticks, ui.Tick{At: a.at(x)})
	}
	for _, l := range labels {
		out.Ticks = append(out.Ticks, ui.Tick{At: a.at(l.x), Text: calc.FormatPoint(a.def, l.x), Crowded: l.crowded})
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
func (a axis) labels() (list []label, step float64) {
	if a.def.Metric == calc.MetricCES {
		for v := a.def.Scale.Min; v <= a.def.Scale.Max; v++ {
			list = append(list, label{float64(v), false})
		}
		return list, 0.5
	}
	list = []label{{a.low, false}}
	add := func(x float64, extra bool) {
		gap := min(a.at(x)-a.lastAt(list), 100-a.at(x))
		list = append(list, label{x, extra || gap < crowd})
	}
	switch {
	case a.def.Metric == calc.MetricNPS:
		add(-50, true)
		step = 10
	case a.low > 0:
		add(60, true)
		step = 5
	default:
		add(25, true)
		add(50, false)
		step = 5
	}
	for _, s := range calc.Segments(a.def)[1:] {
		add(s.Low, false)
	}
	return append(list, label{a.high, false}), step
}

// lastAt is the place of the last number that stays on a narrow chart.
func (a axis) lastAt(list []label) float64 {
	at := 0.0
	for _, l := range list {
		if !l.crowded {
			at = a.at(l.x)
		}
	}
	return at
}

// active is the number, from 1, of the drawn band that holds the score; 0 while
// no band is named.
func (a axis) active(r calc.Result) int {
	if r.Verdict() == calc.TooFew {
		return 0
	}
	n := 0
	for _, s := range calc.Segments(a.def) {
		if s.High > a.low {
			n++
			if s.Band == r.Band {
				return n
			}
		}
	}
	return 0
}

// near is an axis that closes in on some figures, with round numbers for its
// ends and for its gridlines.
func near(d calc.Definition, figures ...float64) (axis, []ui.Tick) {
	full := axisOf(d, calc.Result{})
	if d.Metric == calc.MetricCSAT {
		full.low = 0
	}
	low, high := full.high, full.low
	for _, x := range figures {
		low, high = min(low, x), max(high, x)
	}
	step := 1.0
	if d.Metric != calc.MetricCES {
		step = 5
		for (high-low)/step > 5 {
			step *= 2
		}
	}
	a := axis{def: d, low: floor(low, step), high: -floor(-high, step)}
	if a.low == a.high {
		a.high += step
	}
	a.low, a.high = max(a.low, full.low), min(a.high, full.high)
	var ticks []ui.Tick
	for x := -floor(-a.low, step); x <= a.high; x += step {
		ticks = append(ticks, ui.Tick{At: a.at(x), Text: calc.FormatPoint(d, x)})
	}
	return a, ticks
}

// floor is the greatest multiple of step that is not above x.
func floor(x, step float64) float64 {
	n := float64(int64(x / step))
	if n*step > x {
		n--
	}
	return n * step
}
