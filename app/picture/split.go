package picture

import (
	"trimetric/app/draw"
	"trimetric/app/plot"
	"trimetric/app/words"
	"trimetric/calc"
)

// A Split is what the picture of a score by segments shows. It has the shape of
// [Result], and shows as many rows as there is room for.
type Split struct {
	All     calc.Result // with responses
	Heading string      // "CSAT by channel"
	Rows    []Part
	Axis    plot.Axis // for all rows
	Ticks   []draw.Tick
	Caution string // what the comparisons are worth together

	Whose, Date, Site string
	Notes             []string
	Dark              bool
}

// A Part is the row of a segment.
type Part struct {
	Name  string
	Of    calc.Result
	Says  string // how it stands against the rest
	Quiet bool   // too small to be ranked
}

// The columns of the rows, from the left, in px; figures end at theirs.
const (
	splitTop    = 184
	splitRoom   = 324 // for the rows
	splitRow    = 52  // of a row, where there are few
	mostParts   = 9
	responsesAt = 400
	scoreAt     = 496
	chartAt     = 530
	chartWide   = 350
	saysAt      = 904
)

// SVG draws the picture.
func (s Split) SVG() string {
	p := &Page{Width: width, Height: height, Dark: s.Dark, Accent: accents[plot.Marker(s.All.Sample.Def.Metric)],
		Title: s.Heading + ". " + words.Summary(s.All, "", "")}
	p.Rect(0, 0, width, 8, Accent)
	r := Result{Of: s.All, Whose: s.Whose, Notes: append([]string{s.Caution}, s.Notes...), Date: s.Date, Site: s.Site, Dark: s.Dark}
	r.head(p)
	big := Type{Size: 24, Bold: true, Fill: Ink}
	p.Text(margin, 145, big, Cut(s.Heading, big, inner))
	rows, more := s.Rows, 0
	if len(rows) > mostParts {
		rows, more = rows[:mostParts-1], len(rows)-mostParts+1
	}
	s.names(p)
	high := min(splitRow, splitRoom/float64(min(len(s.Rows), mostParts)))
	s.chart(p, high*float64(len(rows)))
	at := float64(splitTop)
	for _, row := range rows {
		s.row(p, row, at+high/2)
		at += high
	}
	if more > 0 {
		p.Text(margin, at+high/2+10, Type{Size: 16, Fill: Ink2}, "And "+calc.FormatCount(int64(more))+" more")
		at += high
	}
	s.foot(p, at)
	r.foot(p, 588)
	return p.SVG()
}

// names are the heads of the columns.
func (s Split) names(p *Page) {
	t := Type{Size: 15, Fill: Ink3}
	right := Type{Size: 15, Fill: Ink3, Anchor: "end"}
	p.Text(responsesAt, splitTop-4, right, words.ResponseCount)
	p.Text(scoreAt, splitTop-4, right, words.Short(s.All.Sample.Def.Metric))
	p.Text(chartAt, splitTop-4, t, words.Interval(s.All.Level)+" (line: all responses)")
	p.Text(saysAt, splitTop-4, t, words.BesideRest)
	p.Rect(margin, splitTop+4, inner, 1, Control)
}

// chart draws what lies behind the rows: the lines of the axis, and that of the
// score of all.
func (s Split) chart(p *Page, high float64) {
	for _, t := range s.Ticks {
		p.Rect(chartAt+chartWide*t.At/100, splitTop+5, 1, high, Line)
	}
	p.Rect(chartAt+chartWide*s.Axis.At(s.All.Score)/100-.75, splitTop+5, 1.5, high, Ink)
}

// row draws a segment around the height of its middle.
func (s Split) row(p *Page, row Part, middle float64) {
	name, figure := Type{Size: 17, Fill: Ink}, Type{Size: 17, Bold: true, Fill: Ink, Anchor: "end"}
	if row.Quiet {
		name.Fill, figure.Fill = Ink3, Ink3
	}
	count := Type{Size: 17, Fill: name.Fill, Anchor: "end"}
	base := middle + 10
	p.Text(margin, base, name, Cut(row.Name, name, responsesAt-margin-110))
	p.Text(responsesAt, base, count, calc.FormatCount(row.Of.Sample.N))
	small := Type{Size: 15, Fill: name.Fill}
	p.Text(saysAt, base, small, Cut(row.Says, small, right-saysAt))
	if row.Of.Sample.N == 0 {
		return
	}
	p.Text(scoreAt, base, figure, words.Score(row.Of))
	s.marks(p, row.Of, base-6)
}

// marks draws the interval of a row, as far as the axis goes, and its score.
func (s Split) marks(p *Page, r calc.Result, y float64) {
	at := Place{chartAt, y, 1}
	p.Draw(at, chartWide, s.Axis.Whisker("tm-chart__interval", r, 0)...)
	if r.Score >= s.Axis.Low && r.Score <= s.Axis.High {
		p.Draw(at, chartWide, draw.At(s.Axis.At(r.Score), 0, plot.Marker(r.Sample.Def.Metric).Around(5, "tm-chart__point")))
	}
}

// foot is the row of all, below the others, and the numbers of the axis.
func (s Split) foot(p *Page, top float64) {
	p.Rect(margin, top+5, inner, 1, Control)
	base := top + 29
	bold := Type{Size: 17, Bold: true, Fill: Ink}
	end := bold
	end.Anchor = "end"
	p.Text(margin, base, bold, words.AllResponses)
	p.Text(responsesAt, base, end, calc.FormatCount(s.All.Sample.N))
	p.Text(scoreAt, base, end, words.Score(s.All))
	for _, t := range s.Ticks {
		p.Text(chartAt+chartWide*t.At/100, base, Type{Size: 14, Fill: Ink3, Anchor: "middle"}, t.Text)
	}
	if s.All.Bounded {
		p.Text(saysAt, base, Type{Size: 15, Fill: Ink2}, words.Ends(s.All))
	}
}
