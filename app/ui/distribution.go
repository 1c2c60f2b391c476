package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// Distribution shows how people answered: one bar, cut into ratings, with a
// row of names and figures below it.
type Distribution struct {
	goapp.Compo

	Label  string // what the picture says, in words
	Groups []AnswerGroup
}

// AnswerGroup is the ratings that count alike. Groups go from those that
// count against to those that count for.
type AnswerGroup struct {
	Side    Side
	Name    string // "Promoters"
	Range   string // "9–10"
	Percent string // "53.2%"
	Count   string // "388"
	Parts   []Part
}

// Part is the share of one rating, or of a whole group.
type Part struct {
	Width float64 // percent of all answers
	Digit string  // shown when there is room for it, "" for none
}

// Widths in percent from which a digit fits into its part: any chart, and a
// narrow one.
const (
	digitFits       = 3.4
	digitFitsNarrow = 6
)

func (d *Distribution) Render() goapp.UI {
	var bars []goapp.UI
	x := 0.0
	for i, g := range d.Groups {
		from := x
		for _, p := range g.Parts {
			bars = append(bars, part(x, p, g.Side)...)
			x += p.Width
		}
		bars = append(bars, hatch(g.Side, from, x)...)
		if i > 0 && from > 0 && from < 100 {
			bars = append(bars, svg("rect").Class("tm-chart__gap").
				Attr("x", draw.Percent(from)).Attr("width", "4").Attr("height", "32").
				Attr("transform", "translate(-2)"))
		}
	}
	return tag.Div().Class("tm-chart").Body(
		svg("svg").Class("tm-chart__svg").Attr("height", "32").
			Role("img").Aria("label", d.Label).Body(bars...),
		tag.Div().Class("tm-legend").Body(
			goapp.Range(d.Groups).Slice(func(i int) goapp.UI {
				return legend(d.Groups[i])
			}),
		),
	)
}

func part(x float64, p Part, side Side) []goapp.UI {
	if p.Width <= 0 {
		return nil
	}
	bar := stretch("tm-chart__part tm-bar--"+side.name(), draw.Span{From: x, To: x + p.Width}, 0, 32)
	if p.Digit == "" || p.Width < digitFits {
		return []goapp.UI{bar}
	}
	class := "tm-chart__digit tm-chart__digit--" + side.name()
	if p.Width < digitFitsNarrow {
		class += " tm-chart__text--idle"
	}
	return []goapp.UI{bar, svg("text").Class(class).
		Attr("x", draw.Percent(x+p.Width/2)).Attr("y", "20.5").
		Attr("text-anchor", "middle").Text(p.Digit)}
}

// hatch tells the answers that count for from the neutral ones on paper,
// where there is no colour: a line as thick as the bar, in dashes. CSS shows
// it in print alone. (A pattern would need an id, and a page may hold several
// distributions.)
func hatch(side Side, from, to float64) []goapp.UI {
	if side != For || to <= from {
		return nil
	}
	return []goapp.UI{svg("line").Class("tm-chart__hatch").
		Attr("x1", draw.Percent(from)).Attr("x2", draw.Percent(to)).Attr("y1", "16").Attr("y2", "16")}
}

func legend(g AnswerGroup) goapp.UI {
	return tag.Div().Class("tm-legend__item").Body(
		tag.Span().Class("tm-swatch tm-swatch--large tm-swatch--"+g.Side.name()),
		tag.Span().Body(
			goapp.Text(g.Name+" "),
			tag.Span().Class("tm-legend__range").Text(g.Range),
		),
		tag.Span().Class("tm-legend__figures").Body(
			tag.Strong().Text(g.Percent),
			goapp.Text(" "+g.Count),
		),
	)
}
