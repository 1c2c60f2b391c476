package importer

import (
	"strconv"
	"strings"

	"trimetric/app/dates"
	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

var stepNames = [...]string{survey.ByDay: "Day", survey.ByWeek: "Week", survey.ByMonth: "Month", survey.ByQuarter: "Quarter"}

// trend is the course of the score on show: a drawing, and a table.
func (f *file) trend() string {
	q, ok := f.question()
	if !ok || f.counts.Dates == nil {
		return ""
	}
	points := f.counts.Trend(f.view.step, q)
	var steps []option
	for n, name := range stepNames {
		steps = append(steps, option{itoa(n), name})
	}
	body := `<p class="tm-import__none">No row with a rating has a date.</p>`
	if len(points) > 0 {
		body = f.course(points) + f.pointTable(points)
	}
	return mark.Fill(`<section class="tm-section" aria-labelledby="trend" data-metric="%"><div class="tm-section__head tm-segs__head">`+
		`<h2 id="trend">% over time <span class="tm-segs__sofar">%</span></h2><div class="tm-segs__tools">$</div></div>$</section>`,
		string(q.Def.Metric), f.ratingName(f.view.rating), f.soFar(), radios("by", "A point for each", itoa(int(f.view.step)), steps), body)
}

// pointName is the name of a stretch of time: "Apr 2025".
func pointName(s survey.Step, day int32) string {
	y, m, _ := dates.Civil(day)
	year := strconv.Itoa(y)
	switch s {
	case survey.ByWeek:
		y, w := dates.Week(day)
		return "Week " + strconv.Itoa(w) + " " + strconv.Itoa(y)
	case survey.ByMonth:
		return monthNames[m-1] + " " + year
	case survey.ByQuarter:
		return "Q" + strconv.Itoa(dates.Quarter(day)) + " " + year
	}
	return dayName(day)
}

var monthNames = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// dayName is "2 Apr 2025".
func dayName(day int32) string {
	y, m, d := dates.Civil(day)
	return strconv.Itoa(d) + " " + monthNames[m-1] + " " + strconv.Itoa(y)
}

// mostPoints is how many points are shown as a table unless the reader asks
// for all.
const mostPoints = 24

// pointTable lists the points, the last one first.
func (f *file) pointTable(points []survey.Point) string {
	shown := len(points)
	if shown > mostPoints && !f.view.allPoints {
		shown = mostPoints
	}
	rows := ""
	for n := len(points) - 1; n >= len(points)-shown; n-- {
		r := points[n].Result
		margin := "–"
		if r.Bounded {
			margin = calc.FormatMargin(r)
		}
		rows += mark.Fill(`<tr><th scope="row">%</th><td class="tm-segs__num">%</td><td class="tm-segs__num"><strong>%</strong></td><td class="tm-segs__num tm-segs__dim">%</td></tr>`,
			pointName(f.view.step, points[n].First), calc.FormatCount(r.Sample.N), words.Score(r), margin)
	}
	return mark.Fill(`<div class="tm-tablebox" tabindex="0" role="region" aria-label="Scores over time"><table class="tm-table tm-course__table"><thead><tr><th scope="col">%</th>`+
		`<th scope="col" class="tm-segs__num">%</th><th scope="col" class="tm-segs__num">%</th><th scope="col" class="tm-segs__num">Margin</th></tr></thead><tbody>$</tbody></table></div>$`,
		stepNames[f.view.step], words.ResponseCount, words.Short(points[0].Result.Sample.Def.Metric), rows,
		more("all-points", len(points)-shown, "Show all "+counted(int64(len(points)), "point", "points")))
}

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
