package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// MiniScaleProps describes a scale without a score.
type MiniScaleProps struct {
	Label       string // what the picture says, in words
	Bands       []draw.Band
	Good        int // the first band, from 1, that is filled
	First, Last string
	From        string // text under the start of the first filled band
}

// MiniScale shows which part of a scale is usually read as good or better.
func MiniScale(p MiniScaleProps) goapp.UI {
	start := p.Bands[p.Good-1].From
	body := []goapp.UI{
		svg("text").Class("tm-chart__text tm-chart__text--soft").Attr("y", "30").Text(p.First),
		at(start, 30, svg("text").Class("tm-chart__text").
			Attr("text-anchor", "middle").Attr("x", miniShift(start)).Text(p.From)),
		svg("text").Class("tm-chart__text tm-chart__text--soft").Attr("x", "100%").
			Attr("y", "30").Attr("text-anchor", "end").Text(p.Last),
	}
	for i, b := range p.Bands {
		class := "tm-chart__band"
		if i+1 >= p.Good {
			class += " tm-chart__band--on"
		}
		body = append(body, stretch(class, draw.Span{From: b.From, To: b.To}, 4, 8))
	}
	return tag.Div().Class("tm-chart").Body(
		svg("svg").Class("tm-chart__svg").Attr("height", "34").
			Role("img").Aria("label", p.Label).Body(body...),
	)
}

// miniShift keeps a text that starts far right clear of the last one.
func miniShift(x float64) string {
	if x > 70 {
		return "-7"
	}
	return "0"
}
