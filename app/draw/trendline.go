package draw

import (
	"strings"

	"trimetric/app/mark"
)

// paths are the ribbon and the line. Where the chart is as wide as there is room
// they lie in an svg of their own, which is 100 wide whatever the chart is.
func (t Trend) paths() *mark.Node {
	h := Number(t.Height)
	box := mark.SVG("svg", `width="100%" height="`+h+`" viewBox="0 0 100 `+h+`" preserveAspectRatio="none"`)
	if t.Width > 0 {
		box = Group()
	}
	for _, run := range t.Runs {
		run = t.wide(run)
		for _, piece := range bounded(run) {
			box.Body(mark.SVG("path", `class="tm-trend__ribbon" d="`+ribbon(piece)+`"`))
		}
		if len(run) > 1 {
			box.Body(mark.SVG("path", `class="tm-trend__line" d="`+path(run, "M", func(d TrendDot) float64 { return d.Y })+`"`))
		}
	}
	return box
}

// wide returns points with X in px, where the width is known.
func (t Trend) wide(run []TrendDot) []TrendDot {
	if t.Width == 0 {
		return run
	}
	out := make([]TrendDot, 0, len(run))
	for _, d := range run {
		d.X *= t.Width / 100
		out = append(out, d)
	}
	return out
}

// bounded returns the stretches of at least two points that have intervals.
func bounded(run []TrendDot) [][]TrendDot {
	var out [][]TrendDot
	from := 0
	for i := 0; i <= len(run); i++ {
		if i < len(run) && run[i].Bounded {
			continue
		}
		if i-from > 1 {
			out = append(out, run[from:i])
		}
		from = i + 1
	}
	return out
}

func ribbon(run []TrendDot) string {
	back := make([]TrendDot, 0, len(run))
	for i := len(run) - 1; i >= 0; i-- {
		back = append(back, run[i])
	}
	return path(run, "M", func(d TrendDot) float64 { return d.High }) + path(back, "L", func(d TrendDot) float64 { return d.Low }) + "Z"
}

func path(run []TrendDot, first string, y func(TrendDot) float64) string {
	var b strings.Builder
	for i, d := range run {
		if i == 0 {
			b.WriteString(first)
		} else {
			b.WriteByte('L')
		}
		b.WriteString(Number(d.X) + " " + Number(y(d)))
	}
	return b.String()
}
