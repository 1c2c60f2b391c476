package plot

import (
	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/calc"
)

// Near is an axis that closes in on some figures, with round numbers for its
// ends and for its gridlines.
func Near(d calc.Definition, figures ...float64) (Axis, []draw.Tick) {
	full, low, high := closeIn(d, figures)
	step := 1.0
	if d.Metric != calc.MetricCES {
		step = 5
		for (high-low)/step > 5 {
			step *= 2
		}
	}
	a := Axis{Def: d, Low: floor(low, step), High: -floor(-high, step)}
	if a.Low == a.High {
		a.High += step
	}
	a.Low, a.High = max(a.Low, full.Low), min(a.High, full.High)
	var ticks []draw.Tick
	for x := -floor(-a.Low, step); x <= a.High; x += step {
		ticks = append(ticks, draw.Tick{At: a.At(x), Text: calc.FormatPoint(d, x)})
	}
	return a, ticks
}

// closeIn is the whole axis of a definition, CSAT's from 0, and the ends of some
// figures.
func closeIn(d calc.Definition, figures []float64) (full Axis, low, high float64) {
	full = Of(d, calc.Result{})
	if d.Metric == calc.MetricCSAT {
		full.Low = 0
	}
	low, high = full.High, full.Low
	for _, x := range figures {
		low, high = min(low, x), max(high, x)
	}
	return full, low, high
}

// floor is the greatest multiple of step that is not above x.
func floor(x, step float64) float64 {
	n := float64(int64(x / step))
	if n*step > x {
		n--
	}
	return n * step
}

// Roomy are the ends of the axis and those edges of bands that stand clear of
// one another in a narrow column.
func (a Axis) Roomy() []draw.Tick {
	list := []label{{a.Low, false}}
	for _, s := range calc.Segments(a.Def)[1:] {
		if min(a.At(s.Low)-a.lastAt(list), 100-a.At(s.Low)) >= crowd {
			list = append(list, label{s.Low, false})
		}
	}
	var ticks []draw.Tick
	for _, l := range append(list, label{a.High, false}) {
		ticks = append(ticks, draw.Tick{At: a.At(l.x), Text: calc.FormatPoint(a.Def, l.x)})
	}
	return ticks
}

// Holds reports whether all of a result's interval lies on the axis.
func (a Axis) Holds(r calc.Result) bool { return !r.Bounded || r.Low >= a.Low && r.High <= a.High }

// Whisker draws a result's interval around the height y. An arrow in place of an
// end cap says that the interval goes on beyond the axis.
func (a Axis) Whisker(class string, r calc.Result, y float64) []*mark.Node {
	if a.Holds(r) {
		return draw.Whisker(class, a.Interval(r), y)
	}
	s := a.Interval(r)
	parts := []*mark.Node{draw.Stretch(class, s, y-1, 2)}
	end := func(cut bool, at float64, arrow string) {
		if cut {
			parts = append(parts, draw.At(at, y, mark.SVG("path", `class="`+class+`" d="`+arrow+`"`)))
		} else if s.From < s.To {
			parts = append(parts, draw.Upright(class, at, y-6, 12))
		}
	}
	end(r.Low < a.Low, s.From, "M-1 0L7 -5V5Z")
	end(r.High > a.High, s.To, "M1 0L-7 -5V5Z")
	return parts
}
