package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Shape tells metrics apart where colour cannot.
type Shape int

const (
	NoShape Shape = iota
	Circle
	Diamond
	Square
)

// Marker is the shape that goes before a name, in the colour of the nearest
// data-metric.
func Marker(s Shape) goapp.UI {
	return svg("svg").Class("tm-marker").Attr("viewBox", "-6 -6 12 12").
		Aria("hidden", "true").Body(shape(s, 5, ""))
}

// shape draws s around the origin. The three look equally large: a diamond
// and a square of the circle's radius would look larger and smaller.
func shape(s Shape, r float64, class string) goapp.UI {
	switch s {
	case Diamond:
		d := number(r * 1.2)
		return svg("path").Class(class).
			Attr("d", "M0 -"+d+"L"+d+" 0L0 "+d+"L-"+d+" 0Z")
	case Square:
		return svg("rect").Class(class).
			Attr("x", number(-r*.9)).Attr("y", number(-r*.9)).
			Attr("width", number(r*1.8)).Attr("height", number(r*1.8)).
			Attr("rx", "1")
	}
	return svg("circle").Class(class).Attr("r", number(r))
}
