package plot

import (
	"trimetric/app/draw"
	"trimetric/calc"
)

// Course is an axis that closes in on some figures as [Near] does, for a chart
// that shows small moves: its gridlines stand nearer to one another, and there
// are at most six.
func Course(d calc.Definition, figures ...float64) (Axis, []draw.Tick) {
	full, low, high := closeIn(d, figures)
	step := courseStep(d, high-low)
	a := Axis{Def: d, Low: max(floor(low, step), full.Low), High: min(-floor(-high, step), full.High)}
	if a.Low == a.High {
		a.Low, a.High = max(a.Low-step, full.Low), min(a.High+step, full.High)
	}
	var ticks []draw.Tick
	for i := 0.0; a.Low+i*step <= a.High; i++ {
		x := a.Low + i*step
		text := calc.FormatPoint(d, x)
		if step < 1 {
			text = calc.FormatFactor(x, 1) // "5.0" beside "5.5"
		}
		ticks = append(ticks, draw.Tick{At: a.At(x), Text: text})
	}
	return a, ticks
}

// courseStep is the smallest round step that takes four to cover a stretch.
func courseStep(d calc.Definition, wide float64) float64 {
	steps := []float64{5, 10, 20, 50}
	if d.Metric == calc.MetricCES {
		steps = []float64{.5, 1, 2}
	}
	for _, s := range steps {
		if wide <= 4*s {
			return s
		}
	}
	return steps[len(steps)-1]
}
