package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// Progress is a bar of how much is done. It starts at none; a script that knows
// better sets the property --tm-progress, which the content security policy
// does not let a page do in its markup, and aria-valuenow.
func Progress(label string) goapp.UI {
	return tag.Div().Class("tm-progress").Role("progressbar").
		Aria("label", label).Aria("valuemin", "0").Aria("valuemax", "100").
		Aria("valuenow", "0")
}
