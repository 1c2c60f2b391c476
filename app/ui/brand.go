package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
)

// Brand is the mark of the product, see [draw.Brand].
func Brand() goapp.UI {
	return svg("svg").Class("tm-brand__mark").Attr("viewBox", "0 0 28 28").
		Aria("hidden", "true").Body(elements(draw.Brand())...)
}
