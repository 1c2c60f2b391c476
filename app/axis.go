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
// while the interval stays in it.
func axisOf(d calc.Definition, r calc.Result) axis {
	a := axis{def: d, low: float64(d.Scale.Min), high: float64(d.Scale.Max)}
	switch d.Metric {
	case calc.MetricNPS:
		a.low, a.high = -100, 100
	case calc.MetricCSAT:
		a.low, a.high = 50, 100
		if r.Sample.N > 0 && r.Low < 52 {
			a.low = 0
		}
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

// labels are the points of the axis that carry a number, and how far apart the
// small ticks are.
func (a axis) labels() ([]label, float64) {
	switch {
	case a.def.Metric == calc.MetricNPS:
		return []label{{-100, false}, {-50, true}, {0, false}, {20, true}, {50, false}, {80, true}, {100, false}}, 10
	case a.def.Metric == calc.MetricCSAT && a.low > 0:
		return []label{{50, false}, {60, true}, {75, false}, {85, false}, {90, true}, {100, false}}, 5
	case a.def.Metric == calc.MetricCSAT:
		return []label{{0, false}, {25, true}, {50, false}, {75, false}, {90, true}, {100, false}}, 5
	}
	var list []label
	for v := a.def.Scale.Min; v <= a.def.Scale.Max; v++ {
		list = append(list, label{float64(v), false})
	}
	return list, 0.5
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
