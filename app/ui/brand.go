package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Brand is the mark of the product: three legs that end in the three markers.
func Brand() goapp.UI {
	return svg("svg").Class("tm-brand__mark").Attr("viewBox", "0 0 28 28").
		Aria("hidden", "true").Body(
		svg("path").Class("tm-brand__legs").
			Attr("d", "M13 15.5L16.4 4.5M13 15.5L4.4 20.6M13 15.5L23.4 22.2"),
		svg("circle").Class("tm-brand__csat").
			Attr("cx", "16.4").Attr("cy", "4.6").Attr("r", "3.4"),
		svg("path").Class("tm-brand__nps").
			Attr("d", "M4.6 16.4L8.8 20.6L4.6 24.8L.4 20.6Z"),
		svg("rect").Class("tm-brand__ces").Attr("x", "20.3").Attr("y", "19.2").
			Attr("width", "6.4").Attr("height", "6.4").Attr("rx", ".8"),
	)
}
