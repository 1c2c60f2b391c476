package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
)

// working shows how a result was worked out, with the reader's own counts.
type working struct {
	app.Compo
	Result calc.Result
	Scored bool
}

func (w *working) Render() app.UI {
	return tag.Section().Class("tm-section tm-screen-only").Aria("labelledby", "working-head").Body(
		tag.Div().Class("tm-section__head").Body(
			tag.H2().ID("working-head").Text("How this was worked out"),
			tag.Span().Class("tm-section__aside").Body(
				tag.A().Attr("href", href("/methods")).Text("All methods and sources"),
			),
		),
		w.steps(),
	)
}

func (w *working) steps() app.UI {
	if !w.Scored {
		return tag.P().Class("tm-muted").Text(words.WorkingNeedsScore)
	}
	steps := words.Working(w.Result)
	return tag.Div().Class("tm-work").Body(
		app.Range(steps).Slice(func(i int) app.UI {
			return tag.Div().Body(
				tag.H3().Text(steps[i].Name),
				tag.P().Class("tm-small tm-muted").Text(steps[i].Says),
				tag.P().Class("tm-work__formula").Text(steps[i].Formula),
			)
		}),
	)
}
