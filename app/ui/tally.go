package ui

import (
	"strconv"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// TallyRow is how many of a few fell to one thing.
type TallyRow struct {
	Name   string
	Accent string
	Shape  draw.Shape
	N, Of  int
}

// Tally draws counts so small that each can have a shape of its own: filled for
// those that are there, an outline for the others. The count is also text.
func Tally(label string, rows []TallyRow) goapp.UI {
	return tag.Ul().Class("tm-tally").Aria("label", label).Body(
		goapp.Range(rows).Slice(func(i int) goapp.UI {
			r := rows[i]
			return tag.Li().Class("tm-tally__row").DataSet("metric", r.Accent).Body(
				tag.Span().Class("tm-metric tm-tally__name").Body(Marker(r.Shape), tag.Span().Text(r.Name)),
				tag.Span().Class("tm-tally__cells").Aria("hidden", "true").Body(tallyCells(r)...),
				tag.Span().Class("tm-tally__n").Body(
					tag.Strong().Text(strconv.Itoa(r.N)),
					tag.Span().Text(" of "+strconv.Itoa(r.Of)),
				),
			)
		}),
	)
}

func tallyCells(r TallyRow) []goapp.UI {
	var cells []goapp.UI
	for i := range r.Of {
		class, size := "tm-tally__cell", 6.5
		if i < r.N {
			class, size = "tm-tally__cell tm-tally__cell--on", 7
		}
		cells = append(cells, svg("svg").Class(class).Attr("viewBox", "-10 -10 20 20").Body(Element(r.Shape.Around(size, ""))))
	}
	return cells
}
