package app

import (
	"strconv"

	"trimetric/app/draw"
	"trimetric/app/plot"
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/app/words/course"
	"trimetric/calc"
)

// panelHeight is how high a chart is from its lowest gridline to its highest, in
// px.
const panelHeight = 148

// A panelChart is a chart as it is drawn, and how many points are left out of it
// since they are on another scale than the last one.
type panelChart struct {
	drawing draw.Trend
	hidden  int
}

// layOut lays out the chart of a metric. The first one names the notes, the last
// one has the axis of time.
func (t *tracker) layOut(i int) panelChart {
	trend := t.chart.Trends[i]
	last := trend.Points[len(trend.Points)-1]
	def := last.Result.Sample.Def
	var c panelChart
	points, figures := c.onScale(trend.Points, def)
	aside := trend.Aside
	if len(aside) > course.MostAside {
		aside = nil
	}
	aside, more := c.onScale(aside, def)
	figures = append(figures, more...)
	aim, aimed := trend.Aim(visit.saved.set.Targets)
	if aimed {
		figures = append(figures, aim.Float())
	}
	axis, ticks := plot.Course(def, figures...)
	y := func(x float64) float64 { return panelHeight * (1 - axis.At(x)/100) }
	d := draw.Trend{Height: panelHeight, Marker: plot.Marker(def.Metric), Last: calc.FormatScore(last.Result)}
	if aimed {
		d.Target, d.Aim = words.AtTarget(words.TargetFigure(def, aim)), y(aim.Float())
	}
	d.Label = course.TrendLabel(trend, d.Target)
	for _, k := range ticks {
		d.Rows = append(d.Rows, draw.TrendRow{Y: panelHeight * (1 - k.At/100), Text: k.Text})
	}
	d.Runs = t.runs(points, y)
	for _, p := range aside {
		of := p.Score.Period
		d.Aside = append(d.Aside, draw.TrendSpan{TrendDot: t.dot(p, y), From: t.at(float64(of.From)), To: t.at(float64(of.To + 1))})
	}
	d.Notes, d.Named = t.noteMarks(), i == t.first()
	if i == t.last() {
		d.Ticks = t.months()
	}
	c.drawing = d
	return c
}

// onScale returns the points that can be drawn on the scale of a definition, and
// the figures that the axis has to hold. It counts the others as hidden.
func (c *panelChart) onScale(all []saved.Point, d calc.Definition) (on []saved.Point, figures []float64) {
	for _, p := range all {
		r := p.Result
		if r.Sample.Def.Scale != d.Scale && d.Metric == calc.MetricCES {
			c.hidden++
			continue
		}
		on, figures = append(on, p), append(figures, r.Score)
		if r.Bounded {
			figures = append(figures, r.Low, r.High)
		}
	}
	return on, figures
}

// runs are the points with a line through those of one definition.
func (t *tracker) runs(points []saved.Point, y func(float64) float64) [][]draw.TrendDot {
	var runs [][]draw.TrendDot
	for i, p := range points {
		if i == 0 || points[i-1].Result.Sample.Def != p.Result.Sample.Def {
			runs = append(runs, nil)
		}
		at := len(runs) - 1
		runs[at] = append(runs[at], t.dot(p, y))
	}
	return runs
}

// dot is a point in its place.
func (t *tracker) dot(p saved.Point, y func(float64) float64) draw.TrendDot {
	r := p.Result
	return draw.TrendDot{X: t.at(p.X), Y: y(r.Score), Low: y(r.Low), High: y(r.High), Bounded: r.Bounded}
}

// at is the place of a day on the axis of time, in percent.
func (t *tracker) at(x float64) float64 {
	return 100 * (x - float64(t.chart.From)) / float64(t.chart.To+1-t.chart.From)
}

// first and last are the panels at the ends of those with points.
func (t *tracker) first() int {
	for i := range t.chart.Trends {
		if len(t.chart.Trends[i].Points) > 0 {
			return i
		}
	}
	return 0
}

func (t *tracker) last() int {
	for i := len(t.chart.Trends) - 1; i > 0; i-- {
		if len(t.chart.Trends[i].Points) > 0 {
			return i
		}
	}
	return 0
}

// noteMarks are the notes of the time on show.
func (t *tracker) noteMarks() []draw.TrendNote {
	var list []draw.TrendNote
	for _, n := range t.notes() {
		if n.Day >= t.chart.From && n.Day <= t.chart.To {
			list = append(list, draw.TrendNote{X: t.at(float64(n.Day)), Text: n.Text})
		}
	}
	return list
}

// mostMonths is how many names the axis of time has at most, and fewMonths how
// many a narrow chart has room for.
const (
	mostMonths = 13
	fewMonths  = 4
)

// months are the names below the chart: in the middle of each month where there
// is room for all, else of the first month of a quarter, a year, or some years.
func (t *tracker) months() []draw.Tick {
	year, month, _ := t.chart.From.Date()
	endYear, endMonth, _ := t.chart.To.Date()
	n := 12*(endYear-year) + endMonth - month + 1
	step := 1
	for _, step = range []int{1, 3, 6, 12, 24, 60, 120, 600} {
		if n <= step*mostMonths {
			break
		}
	}
	skip := 0
	if step > 1 { // begin where a quarter or a year does
		skip = (step - (12*year+month-1)%step) % step
	}
	var list []draw.Tick
	for i := skip; i < n; i += step {
		list = append(list, t.month(year, month+i, step))
	}
	every := (len(list) + fewMonths - 1) / fewMonths
	for i := range list {
		list[i].Crowded = i%max(every, 1) != 0
	}
	return list
}

// month is the tick of a month, which may be counted on from an earlier year. It
// says the year where it is the first on the axis, or of its year.
func (t *tracker) month(year, month, step int) draw.Tick {
	from, to := saved.NewDay(year, month, 1), saved.NewDay(year, month+1, 1)
	x := float64(from+to) / 2
	if step > 1 {
		x = float64(from)
	}
	y, m, _ := from.Date()
	text := course.Month(m)
	switch {
	case step >= 12:
		text = strconv.Itoa(y)
	case m <= step || from <= t.chart.From:
		text += " " + strconv.Itoa(y)
	}
	return draw.Tick{At: min(max(t.at(x), 0), 100), Text: text}
}
