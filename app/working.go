package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

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
	return app.Section().Class("tm-section tm-screen-only").Aria("labelledby", "working-head").Body(
		app.Div().Class("tm-section__head").Body(
			app.H2().ID("working-head").Text("How this was worked out"),
			app.Span().Class("tm-section__aside").Body(
				app.A().Href(href("/methods")).Text("All methods and sources"),
			),
		),
		w.steps(),
	)
}

func (w *working) steps() app.UI {
	if !w.Scored {
		return app.P().Class("tm-muted").Text(words.WorkingNeedsScore)
	}
	steps := words.Working(w.Result)
	return app.Div().Class("tm-work").Body(
		app.Range(steps).Slice(func(i int) app.UI {
			return app.Div().Body(
				app.H3().Text(steps[i].Name),
				app.P().Class("tm-small tm-muted").Text(steps[i].Says),
				app.P().Class("tm-work__formula").Text(steps[i].Formula),
			)
		}),
	)
}
