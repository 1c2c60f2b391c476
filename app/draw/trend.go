package draw

import "trimetric/app/mark"

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

func (t Trend) target() []*mark.Node {
	if t.Target == "" {
		return nil
	}
	return []*mark.Node{
		across("tm-chart__target", t.Aim),
		mark.SVG("text", `class="tm-chart__text tm-chart__text--strong" x="0" y="`+Number(t.Aim-6)+`"`).Says(t.Target),
	}
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
