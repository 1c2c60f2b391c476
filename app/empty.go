package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/calc"
)

// empty keeps the place of a result while there is none: the scale without a
// marker, so that the shape of the answer is known before the answer.
type empty struct {
	app.Compo
	Metric calc.Metric
	Def    calc.Definition
	Says   string
}

func (e *empty) Render() app.UI {
	return tag.Div().Class("tm-empty").Body(
		tag.Div().Class("tm-score tm-score--md tm-score--none").Aria("hidden", "true").Text("–"),
		tag.P().Class("tm-sentence").Text(e.Says),
		&ui.Scale{Of: plot.Empty(e.Def)},
	)
}
