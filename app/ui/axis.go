package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

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

// scaleAxis is the part of a scale that stays while the reader types, as a
// component of its own, so that go-app compares two structs and not sixty
// elements.
type scaleAxis struct {
	goapp.Compo

	Axis   Axis
	Active int
	Top    float64 // px, upper edge of the bands
}

func (a *scaleAxis) Render() goapp.UI {
	body := make([]goapp.UI, 0, 2*len(a.Axis.Bands)+2*len(a.Axis.Ticks)+1)
	for i, b := range a.Axis.Bands {
		body = append(body, band(b, i+1 == a.Active))
	}
	for _, t := range a.Axis.Ticks {
		body = append(body, tick(t)...)
	}
	for i, b := range a.Axis.Bands {
		body = append(body, bandName(b, i+1 == a.Active))
	}
	if a.Axis.Break {
		body = append(body, breakMark())
	}
	return svg("svg").Class("tm-chart__svg").Attr("y", number(a.Top)).Body(body...)
}

func band(b Band, active bool) goapp.UI {
	class := "tm-chart__band"
	if active {
		class += " tm-chart__band--on"
	}
	return stretch(class, Span{b.From, b.To}, 0, 10)
}

// bandName stands under its band. The last one, which may be narrower than
// its name, ends with the axis.
func bandName(b Band, active bool) goapp.UI {
	x, anchor := (b.From+b.To)/2, "middle"
	if b.To > 99 && b.To-b.From < 12 {
		x, anchor = 100, "end"
	}
	class := "tm-chart__text tm-chart__text--soft tm-chart__text--idle"
	if active {
		class = "tm-chart__text tm-chart__text--strong"
	}
	return svg("text").Class(class).Attr("x", pct(x)).Attr("y", "54").
		Attr("text-anchor", anchor).Text(b.Name)
}

// tick hangs below the bands like a mark of a ruler.
func tick(t Tick) []goapp.UI {
	if t.Text == "" {
		return []goapp.UI{tickMark(t)}
	}
	return []goapp.UI{tickMark(t), tickText(t, "tm-chart__text", 35)}
}

func tickMark(t Tick) goapp.UI {
	class, y := "tm-chart__tick", "21"
	if t.Text == "" {
		class, y = "tm-chart__tick tm-chart__tick--minor", "17"
	}
	return svg("line").Class(class).Attr("x1", pct(t.At)).Attr("x2", pct(t.At)).
		Attr("y1", "13").Attr("y2", y)
}

func tickText(t Tick, class string, y float64) goapp.UI {
	if t.Crowded {
		class += " tm-chart__text--idle"
	}
	return svg("text").Class(class).Attr("x", pct(t.At)).Attr("y", number(y)).
		Attr("text-anchor", anchor(t.At, 1)).Text(t.Text)
}

// breakMark says that the axis starts elsewhere than at zero.
func breakMark() goapp.UI {
	return svg("svg").Class("tm-chart__svg").Attr("y", "-3").Body(
		svg("path").Class("tm-chart__break-gap").Attr("d", "M10 -1L5 17M15 -1L10 17"),
		svg("path").Class("tm-chart__break").Attr("d", "M8 -1L3 17M15.5 -1L10.5 17"),
	)
}
