package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// Versus shows two periods on one axis: the earlier one hollow, the current
// one solid.
type Versus struct {
	goapp.Compo

	Label            string // what the picture says, in words
	Earlier, Current Period
	Ticks            []draw.Tick
	Marker           draw.Shape
}

// Period is one of the scores compared.
type Period struct {
	Name     string
	Score    string
	At       float64
	Interval draw.Span
}

func (v *Versus) Render() goapp.UI {
	return tag.Div().Class("tm-chart tm-versus").Body(
		tag.Div().Class("tm-versus__names").Aria("hidden", "true").Body(
			tag.Span().Class("tm-versus__name").Text(v.Earlier.Name),
			tag.Span().Class("tm-versus__name").Text(v.Current.Name),
		),
		svg("svg").Class("tm-chart__svg").Attr("height", "146").
			Role("img").Aria("label", v.Label).Body(
			&versusGrid{Ticks: v.Ticks},
			group(period(v.Earlier, v.Marker, 38, "tm-chart__before", "tm-chart__hollow")...),
			group(period(v.Current, v.Marker, 92, "tm-chart__interval", "tm-chart__point")...),
		),
	)
}

func period(p Period, marker draw.Shape, y float64, line, point string) []goapp.UI {
	return append(elements(draw.Whisker(line, p.Interval, y)), at(p.At, y,
		group(Element(marker.Around(6.5, point))),
		Element(draw.Score(p.Score, p.At, -14)),
	))
}

// versusGrid is the gridlines and their numbers.
type versusGrid struct {
	goapp.Compo

	Ticks []draw.Tick
}

func (g *versusGrid) Render() goapp.UI {
	body := make([]goapp.UI, 0, 2*len(g.Ticks))
	for _, t := range g.Ticks {
		body = append(body,
			svg("line").Class("tm-chart__grid").Attr("x1", draw.Percent(t.At)).
				Attr("x2", draw.Percent(t.At)).Attr("y1", "8").Attr("y2", "118"),
			Element(t.Number("tm-chart__text tm-chart__text--soft", 138)),
		)
	}
	return svg("g").Body(body...)
}
