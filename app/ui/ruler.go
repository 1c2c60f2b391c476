package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/tag"
)

// RulerProps describes a scale with its numbers and without a score.
type RulerProps struct {
	Label string // what the picture says, in words
	Bands []draw.Band
	Good  int // the first band, from 1, that is filled
	Ticks []draw.Tick
}

// Ruler is a scale as a [Scale] draws it, with every band from the good ones up
// filled.
func Ruler(p RulerProps) goapp.UI {
	var body []goapp.UI
	for i, b := range p.Bands {
		body = append(body, Element(b.Bar(i+1 >= p.Good)))
	}
	for _, t := range p.Ticks {
		body = append(body, rulerTick(t)...)
	}
	return tag.Div().Class("tm-chart").Body(
		svg("svg").Class("tm-chart__svg").Attr("height", "40").
			Role("img").Aria("label", p.Label).Body(body...),
	)
}

// late is the place, in percent of the width, from where a number stands so near
// the last one that they touch on a short scale.
const late = 70

func rulerTick(t draw.Tick) []goapp.UI {
	if t.At < late || t.At == 100 {
		return elements(t.Nodes())
	}
	return elements([]*mark.Node{t.Mark(), t.Number("tm-chart__text tm-chart__text--late", 35)})
}
