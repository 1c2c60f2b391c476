package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
)

// renderWorking shows how the result was worked out, with the reader's own
// counts.
func (c *calculator) renderWorking() app.UI {
	return tag.Section().Class("tm-section tm-screen-only").Aria("labelledby", "working-head").Body(
		tag.Div().Class("tm-section__head").Body(
			tag.H2().ID("working-head").Text("How this was worked out"),
			tag.Span().Class("tm-section__aside").Body(
				tag.A().Attr("href", href("/methods")).Text("All methods and sources"),
			),
		),
		workingSteps(c.result, c.now.OK),
	)
}

func workingSteps(r calc.Result, scored bool) app.UI {
	if !scored {
		return tag.P().Class("tm-muted").Text(words.WorkingNeedsScore)
	}
	steps := words.Working(r)
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
