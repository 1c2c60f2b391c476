package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// Progress is a bar of how much is done, in percent. The style sheet reads
// the width from --tm-progress, which only a script can set under the content
// security policy, so the bar is a drawing here.
func Progress(label string, percent float64) goapp.UI {
	return tag.Div().Class("tm-progress").Role("progressbar").
		Aria("label", label).Aria("valuemin", "0").Aria("valuemax", "100").
		Aria("valuenow", number(percent)).Body(
		svg("svg").Class("tm-progress__bar").Attr("height", "8").Aria("hidden", "true").Body(
			svg("rect").Class("tm-progress__done").Attr("width", pct(percent)).
				Attr("height", "8").Attr("rx", "4"),
		),
	)
}
