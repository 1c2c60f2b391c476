package plot

import (
	"trimetric/app/draw"
	"trimetric/calc"
)

// Near is an axis that closes in on some figures, with round numbers for its
// ends and for its gridlines.
func Near(d calc.Definition, figures ...float64) (Axis, []draw.Tick) {
	full := Of(d, calc.Result{})
	if d.Metric == calc.MetricCSAT {
		full.Low = 0
	}
	low, high := full.High, full.Low
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
