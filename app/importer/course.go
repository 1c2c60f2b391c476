package importer

import (
	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// courseHeight is how high the chart is from its lowest gridline to its highest,
// in px.
const courseHeight = 160

// course lays out the points as a line over the ribbon of their intervals, on an
// axis that holds them all.
func (f *file) course(points []survey.Point) draw.Trend {
	first, last := points[0], points[len(points)-1]
	def := last.Result.Sample.Def
	var figures []float64
	for _, p := range points {
		figures = append(figures, p.Result.Score)
		if p.Result.Bounded {
			figures = append(figures, p.Result.Low, p.Result.High)
		}
	}
	axis, ticks := plot.Course(def, figures...)
	y := func(x float64) float64 { return courseHeight * (1 - axis.At(x)/100) }
	t := draw.Trend{Height: courseHeight, Marker: plot.Marker(def.Metric), Last: calc.FormatScore(last.Result), Ticks: f.times(points)}
	t.Label = f.ratingName(f.view.rating) + " from " + pointName(f.view.step, first.First) + " to " + pointName(f.view.step, last.First) +
		", from " + words.Score(first.Result) + " to " + words.Score(last.Result)
	for _, k := range ticks {
		t.Rows = append(t.Rows, draw.TrendRow{Y: courseHeight * (1 - k.At/100), Text: k.Text})
	}
	var run []draw.TrendDot
	for _, p := range points {
		r := p.Result
		run = append(run, draw.TrendDot{X: across(points, p), Y: y(r.Score), Low: y(r.Low), High: y(r.High), Bounded: r.Bounded})
	}
	t.Runs = [][]draw.TrendDot{run}
	return t
}

// across is the place of a point on the axis of time, by the middle of what it
// covers, in percent. One alone stands in the middle.
func across(points []survey.Point, p survey.Point) float64 {
	first, last := middle(points[0]), middle(points[len(points)-1])
	if first == last {
		return 50
	}
	return 100 * (middle(p) - first) / (last - first)
}

func middle(p survey.Point) float64 { return float64(p.First+p.Last+1) / 2 }

// apart is how far from one another names stand on the axis of time at least, in
// percent.
const apart = 20

// times names the first point, the last one, and those between that stand clear
// of the others. A narrow chart has no room for these.
func (f *file) times(points []survey.Point) []draw.Tick {
	var list []draw.Tick
	free := 0.0
	for n, p := range points {
		x, end := across(points, p), n == 0 || n == len(points)-1
		if end || x >= free && x <= 100-apart {
			list = append(list, draw.Tick{At: x, Text: pointName(f.view.step, p.First), Crowded: !end})
			free = x + apart
		}
	}
	return list
}

// courseChart is the course as a drawing on the page.
func (f *file) courseChart(points []survey.Point) string {
	return mark.Fill(`<div class="tm-chart tm-trend__plot tm-course">$</div>`, f.course(points).Node().HTML())
}
