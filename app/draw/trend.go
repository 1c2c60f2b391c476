package draw

import (
	"strings"

	"trimetric/app/mark"
)

// Trend is the course of a score: a line through its points over the ribbon of
// their intervals, on an axis of time that several charts can share.
type Trend struct {
	Label  string // what the picture says, in words
	Height float64
	Width  float64 // in px; 0 where it is as wide as there is room
	Marker Shape

	Rows   []TrendRow   // the gridlines, from the bottom up
	Runs   [][]TrendDot // points that one line joins, in the order of time
	Aside  []TrendSpan  // scores that are not on the line
	Last   string       // the last point's score
	Target string       // "Target 85%", "" for none
	Aim    float64      // where the target is, in px from the top

	Notes []TrendNote
	Named bool   // the notes have their texts here
	Ticks []Tick // of the time, below the chart; none where another has them
}

// TrendRow is a gridline, y px from the top.
type TrendRow struct {
	Y    float64
	Text string
}

// TrendDot is a point: X in percent, the others in px from the top. Low and High
// are the ends of its interval, where Bounded says that it has one.
type TrendDot struct {
	X, Y, Low, High float64
	Bounded         bool
}

// TrendSpan is a score beside the line: its dot, and the ends of its period in
// percent.
type TrendSpan struct {
	TrendDot
	From, To float64
}

// TrendNote is a remark at a place of the axis of time.
type TrendNote struct {
	X    float64
	Text string
}

// mostDots is how many points have markers of their own: more would cover the
// line, and cost a slow phone a second.
const mostDots = 60

// axisHeight is what the numbers of the time take below the chart, in px.
const axisHeight = 28

// Node draws the trend.
func (t Trend) Node() *mark.Node {
	height := t.Height
	if len(t.Ticks) > 0 {
		height += axisHeight
	}
	return mark.SVG("svg", `class="tm-chart__svg" height="`+Number(height)+`" role="img" aria-label="`+mark.Escape(t.Label)+`"`).Body(
		Group(t.rows()...), Group(t.notes()...), t.paths(), Group(t.aside()...), Group(t.target()...), Group(t.dots()...), Group(t.time()...),
	)
}

func (t Trend) rows() []*mark.Node {
	var list []*mark.Node
	for _, r := range t.Rows {
		list = append(list, across("tm-chart__grid", r.Y),
			mark.SVG("text", `class="tm-chart__text tm-chart__text--soft" x="-10" y="`+Number(r.Y+4.5)+`" text-anchor="end"`).Says(r.Text))
	}
	return list
}

func across(class string, y float64) *mark.Node {
	at := Number(y)
	return mark.SVG("line", `class="`+class+`" x1="0" x2="100%" y1="`+at+`" y2="`+at+`"`)
}

// noteTop is how far the line of a note reaches above the chart, in px.
const noteTop = 14

// notes are drawn from the left. A text that would run into the one before it
// goes to the table below the chart alone.
func (t Trend) notes() []*mark.Node {
	var list []*mark.Node
	free := -1.0
	for _, n := range t.Notes {
		x := Percent(n.X)
		list = append(list, mark.SVG("line", `class="tm-trend__note" x1="`+x+`" x2="`+x+`" y1="-`+Number(noteTop)+`" y2="`+Number(t.Height)+`"`))
		if !t.Named || n.X < free {
			continue
		}
		anchor, shift := "start", "6"
		if n.X > 70 {
			anchor, shift = "end", "-6"
		}
		free = n.X + float64(len(n.Text)) + 4
		list = append(list, At(n.X, -noteTop, mark.SVG("text", `class="tm-chart__text tm-chart__text--soft" x="`+shift+`" y="8" text-anchor="`+anchor+`"`).Says(n.Text)))
	}
	return list
}

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

func (t Trend) target() []*mark.Node {
	if t.Target == "" {
		return nil
	}
	return []*mark.Node{
		across("tm-chart__target", t.Aim),
		mark.SVG("text", `class="tm-chart__text tm-chart__text--strong" x="0" y="`+Number(t.Aim-6)+`"`).Says(t.Target),
	}
}

// dots are the markers. The last one is larger and has its score; one that no
// line leads to has its interval.
func (t Trend) dots() []*mark.Node {
	n := 0
	for _, run := range t.Runs {
		n += len(run)
	}
	var list []*mark.Node
	for i, run := range t.Runs {
		for j, d := range run {
			last := i == len(t.Runs)-1 && j == len(run)-1
			if n > mostDots && !last && len(run) > 1 {
				continue
			}
			list = append(list, t.dot(d, len(run) == 1, last))
		}
	}
	return list
}

func (t Trend) dot(d TrendDot, alone, last bool) *mark.Node {
	at := At(d.X, d.Y)
	if alone && d.Bounded {
		at.Body(whisker(d))
	}
	if !last {
		return at.Body(t.Marker.Around(4.2, "tm-trend__dot"))
	}
	return at.Body(t.Marker.Around(6, "tm-trend__dot"),
		mark.SVG("text", `class="tm-chart__text tm-chart__text--you" x="12" y="5"`).Says(t.Last))
}

// aside are the scores beside the line: a bar as long as the period of each, and
// its interval.
func (t Trend) aside() []*mark.Node {
	var list []*mark.Node
	for _, s := range t.Aside {
		at := Number(s.Y)
		list = append(list, mark.SVG("line", `class="tm-trend__whisker" x1="`+Percent(s.From)+`" x2="`+Percent(s.To)+`" y1="`+at+`" y2="`+at+`"`))
		if s.Bounded {
			list = append(list, At(s.X, s.Y, whisker(s.TrendDot)))
		}
	}
	return list
}

// whisker is the interval of a dot, drawn around it.
func whisker(d TrendDot) *mark.Node {
	top, bottom := Number(d.High-d.Y), Number(d.Low-d.Y)
	return mark.SVG("path", `class="tm-trend__whisker" d="M-6 `+top+`h12M0 `+top+`V`+bottom+`M-6 `+bottom+`h12"`)
}

func (t Trend) time() []*mark.Node {
	var list []*mark.Node
	for _, k := range t.Ticks {
		x := Percent(k.At)
		list = append(list,
			mark.SVG("line", `class="tm-chart__tick tm-chart__tick--minor" x1="`+x+`" x2="`+x+`" y1="`+Number(t.Height)+`" y2="`+Number(t.Height+5)+`"`),
			k.Number("tm-chart__text tm-chart__text--soft", t.Height+22))
	}
	return list
}
