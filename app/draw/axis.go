package draw

import "trimetric/app/mark"

// Axis is what a scale looks like before there is a score: it changes with
// the metric and its options, never with a count.
type Axis struct {
	Bands []Band
	Ticks []Tick
	Break bool // the axis does not start at zero: a break mark stands at its left
}

// Band is a stretch of a scale with a name. From and To are percentages of
// the chart's width.
type Band struct {
	Name     string
	From, To float64
}

// Tick is a mark on an axis.
type Tick struct {
	At      float64 // percent of the width
	Text    string  // "" for a minor tick
	Crowded bool    // the text goes when the chart is narrow
}

// Node draws the axis with the upper edge of its bands at top, in px. active is
// the band that holds the score, from 1; 0 for none.
func (a Axis) Node(active int, top float64) *mark.Node {
	n := mark.SVG("svg", `class="tm-chart__svg" y="`+Number(top)+`"`)
	for i, b := range a.Bands {
		n.Body(b.Bar(i+1 == active))
	}
	for _, t := range a.Ticks {
		n.Body(t.Nodes()...)
	}
	for i, b := range a.Bands {
		n.Body(b.name(i+1 == active))
	}
	if a.Break {
		n.Body(breakMark())
	}
	return n
}

// Bar is the band's stretch, filled where it is on.
func (b Band) Bar(on bool) *mark.Node {
	class := "tm-chart__band"
	if on {
		class += " tm-chart__band--on"
	}
	return Stretch(class, Span{b.From, b.To}, 0, 10)
}

// name stands under its band. The last one, which may be narrower than its
// name, ends with the axis.
func (b Band) name(active bool) *mark.Node {
	x, anchor := (b.From+b.To)/2, "middle"
	if b.To > 99 && b.To-b.From < 12 {
		x, anchor = 100, "end"
	}
	class := "tm-chart__text tm-chart__text--soft tm-chart__text--idle"
	if active {
		class = "tm-chart__text tm-chart__text--strong"
	}
	return mark.SVG("text", `class="`+class+`" x="`+Percent(x)+`" y="54" text-anchor="`+anchor+`"`).Says(b.Name)
}

// Nodes draws the tick, which hangs below the bands like a mark of a ruler.
func (t Tick) Nodes() []*mark.Node {
	if t.Text == "" {
		return []*mark.Node{t.Mark()}
	}
	return []*mark.Node{t.Mark(), t.Number("tm-chart__text", 35)}
}

// Mark is the tick without its number.
func (t Tick) Mark() *mark.Node {
	class, y := "tm-chart__tick", "21"
	if t.Text == "" {
		class, y = "tm-chart__tick tm-chart__tick--minor", "17"
	}
	return mark.SVG("line", `class="`+class+`" x1="`+Percent(t.At)+`" x2="`+Percent(t.At)+`" y1="13" y2="`+y+`"`)
}

// Number is the tick's number.
func (t Tick) Number(class string, y float64) *mark.Node {
	if t.Crowded {
		class += " tm-chart__text--idle"
	}
	return mark.SVG("text", `class="`+class+`" x="`+Percent(t.At)+`" y="`+Number(y)+`" text-anchor="`+Anchor(t.At, 1)+`"`).Says(t.Text)
}

// breakMark says that the axis starts elsewhere than at zero.
func breakMark() *mark.Node {
	return mark.SVG("svg", `class="tm-chart__svg" y="-3"`).Body(
		mark.SVG("path", `class="tm-chart__break-gap" d="M10 -1L5 17M15 -1L10 17"`),
		mark.SVG("path", `class="tm-chart__break" d="M8 -1L3 17M15.5 -1L10.5 17"`),
	)
}
