package picture

import (
	"trimetric/app/draw"
	"trimetric/app/plot"
	"trimetric/app/words"
	"trimetric/calc"
)

// A Course is what the picture of scores over time shows: a panel for each
// metric, on one axis of time. It is as high as it has panels.
type Course struct {
	Title  string // "CSAT and NPS over time"
	Whose  string // whose scores, and of when
	Panels []Panel
	Foot   []string // how they are defined and to be read, a line each
	Date   string   // when the picture was made
	Site   string   // where it was made
	Dark   bool
}

// A Panel is the course of a metric.
type Panel struct {
	Last  calc.Result
	Since string   // "+8 since Q1", or when the score is from
	Says  []string // what moved, in sentences
	Chart draw.Trend
}

// The layout of a course, in px of the picture. Charts leave room at the left for
// the numbers of their gridlines and at the right for the last score.
const (
	courseTop   = 156
	panelHeight = 222
	courseLeft  = 366
	courseWide  = right - 84 - courseLeft
	courseScale = 1.2
	sideWide    = 240
	footLine    = 21
)

// SVG draws the picture.
func (c Course) SVG() string {
	lines := c.footLines()
	under := courseTop + panelHeight*float64(len(c.Panels)) + 18
	p := &Page{Width: width, Height: under + 40 + footLine*float64(max(len(lines), 2)), Dark: c.Dark, Title: c.Title + "."}
	for i, panel := range c.Panels {
		p.Title += " " + panel.Chart.Label
		p.Accent = accents[plot.Marker(panel.Last.Sample.Def.Metric)]
		share := width / float64(len(c.Panels))
		p.Rect(share*float64(i), 0, share, 8, Accent)
		p.panel(panel, courseTop+panelHeight*float64(i))
	}
	whose := Type{Size: 20, Fill: Ink2}
	p.Text(margin, 67, Type{Size: 28, Bold: true, Fill: Ink}, c.Title)
	p.Text(margin, 102, whose, Cut(c.Whose, whose, inner))
	p.brand()
	c.foot(p, under, lines)
	return p.SVG()
}

// panel is the newest score with what is to be said of it, and the chart.
func (p *Page) panel(of Panel, top float64) {
	d := of.Last.Sample.Def
	p.Rect(margin, top-30, inner, 1, Line)
	p.Draw(Place{margin + 8, top + 2, 1.4}, 0, plot.Marker(d.Metric).Around(5, ""))
	p.Text(margin+24, top+9, Type{Size: 20, Bold: true, Fill: Ink}, words.Short(d.Metric))
	number := Type{Size: 48, Bold: true, Fill: Ink, Track: -1.6}
	p.TextWith(margin, top+58, number, calc.FormatNumber(of.Last), Type{Size: 24, Bold: true, Fill: Ink}, words.ScoreUnit(d))
	since := Type{Size: 17, Bold: true, Fill: Ink}
	p.Text(margin, top+86, since, Cut(of.Since, since, sideWide))
	says := Type{Size: 14, Fill: Ink2}
	for i, line := range whole(of.Says, says) {
		p.Text(margin, top+108+18*float64(i), says, line)
	}
	of.Chart.Width = courseWide / courseScale
	p.Draw(Place{courseLeft, top, courseScale}, of.Chart.Width, of.Chart.Node())
}

// mostLines is how many lines of sentences stand beside a chart.
const mostLines = 5

// whole breaks sentences into lines, and leaves out those that would not stand
// there to their end: half of one could say the opposite.
func whole(says []string, t Type) []string {
	const endless = 100 // lines
	var out []string
	for _, s := range says {
		lines := Wrap(s, t, sideWide, endless)
		if len(out)+len(lines) > mostLines {
			break
		}
		out = append(out, lines...)
	}
	return out
}

var footType = Type{Size: 15, Fill: Ink2}

func (c Course) footLines() []string {
	var lines []string
	for _, s := range c.Foot {
		lines = append(lines, Wrap(s, footType, inner-230, 3)...)
	}
	return lines
}

// foot is the definitions, how to read the charts, when the picture was made and
// where.
func (c Course) foot(p *Page, top float64, lines []string) {
	p.Rect(margin, top, inner, 1, Line)
	for i, line := range lines {
		p.Text(margin, top+27+footLine*float64(i), footType, line)
	}
	t := footType
	t.Anchor = "end"
	p.Text(right, top+27, t, c.Date)
	p.Text(right, top+27+footLine, t, Cut(c.Site, t, 220))
}
