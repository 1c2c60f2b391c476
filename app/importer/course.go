package importer

import (
	"strings"

	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// Where the course is drawn, in px from the top.
const (
	courseTop    = 16
	courseHeight = 160
)

// mostMarkers is how many points have a marker each.
const mostMarkers = 40

// course draws the points as a line with their intervals as a ribbon.
func (f *file) course(points []survey.Point) string {
	c := newCourse(points)
	grid := ""
	for _, t := range c.ticks {
		y := draw.Number(c.y(t.At))
		grid += `<line class="tm-chart__grid" x1="0" x2="100%" y1="` + y + `" y2="` + y + `"></line>` +
			mark.Fill(`<text class="tm-chart__text tm-chart__text--soft" x="0" y="%">%</text>`, draw.Number(c.y(t.At)-4), t.Text)
	}
	last := points[len(points)-1]
	label := mark.Fill("% from % to %, from % to %", f.ratingName(f.view.rating), pointName(f.view.step, points[0].First), pointName(f.view.step, last.First),
		words.Score(points[0].Result), words.Score(last.Result))
	ends := mark.Fill(`<text class="tm-chart__text tm-chart__text--soft" x="6%" y="200">%</text>`, "%", pointName(f.view.step, points[0].First))
	if len(points) > 1 {
		ends += mark.Fill(`<text class="tm-chart__text tm-chart__text--soft" x="100%" y="200" text-anchor="end">%</text>`, "%", pointName(f.view.step, last.First))
	}
	return `<div class="tm-chart tm-course"><svg class="tm-chart__svg" height="208" role="img" aria-label="` + label + `">` + grid +
		`<svg x="0" y="0" width="100%" height="208" viewBox="0 0 1000 208" preserveAspectRatio="none">` + c.ribbon(points) + c.line(points) + `</svg>` +
		c.markers(points) + ends + `</svg></div>`
}

// A courseAxis finds the places of points: across in percent, down in px.
type courseAxis struct {
	axis        plot.Axis
	ticks       []draw.Tick
	first, last float64 // days
}

func newCourse(points []survey.Point) courseAxis {
	var figures []float64
	for _, p := range points {
		figures = append(figures, p.Result.Score)
		if p.Result.Bounded && p.Result.Notes&calc.NoteSmallSample == 0 {
			figures = append(figures, p.Result.Low, p.Result.High)
		}
	}
	axis, ticks := plot.Near(points[0].Result.Sample.Def, figures...)
	return courseAxis{axis: axis, ticks: ticks, first: middle(points[0]), last: middle(points[len(points)-1])}
}

func middle(p survey.Point) float64 { return float64(p.First+p.Last+1) / 2 }

// x leaves room for the numbers of the axis at the left.
func (c courseAxis) x(p survey.Point) float64 {
	if c.first == c.last {
		return 52
	}
	return 6 + 92*(middle(p)-c.first)/(c.last-c.first)
}

// y is the height of a place on the axis.
func (c courseAxis) y(at float64) float64 { return courseTop + courseHeight*(1-at/100) }

func (c courseAxis) place(p survey.Point, score float64) string {
	return draw.Number(10*c.x(p)) + " " + draw.Number(c.y(c.axis.At(score)))
}

func (c courseAxis) line(points []survey.Point) string {
	var list []string
	for _, p := range points {
		list = append(list, c.place(p, p.Result.Score))
	}
	return `<path class="tm-course__line" d="M` + strings.Join(list, "L") + `"></path>`
}

// ribbon is around the points that have an interval. One alone has a whisker.
func (c courseAxis) ribbon(points []survey.Point) string {
	var over, under []string
	for n := range points {
		high, low := points[n], points[len(points)-1-n]
		if high.Result.Bounded {
			over = append(over, c.place(high, high.Result.High))
		}
		if low.Result.Bounded {
			under = append(under, c.place(low, low.Result.Low))
		}
	}
	if len(over) == 0 {
		return `<path></path>`
	}
	class := "tm-course__ribbon"
	if len(over) == 1 {
		class = "tm-course__whisker"
	}
	return `<path class="` + class + `" d="M` + strings.Join(append(over, under...), "L") + `Z"></path>`
}

func (c courseAxis) markers(points []survey.Point) string {
	list := ""
	shape := plot.Marker(points[0].Result.Sample.Def.Metric)
	for n, p := range points {
		last := n == len(points)-1
		if len(points) > mostMarkers && !last {
			continue
		}
		radius := 4.0
		if last {
			radius = 6
		}
		list += draw.At(c.x(p), c.y(c.axis.At(p.Result.Score)), shape.Around(radius, "tm-chart__point")).HTML()
	}
	return `<g>` + list + `</g>`
}
