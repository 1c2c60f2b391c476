package draw

import "trimetric/app/mark"

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
func Marker(s Shape) *mark.Node {
	return mark.SVG("svg").Class("tm-marker").Attr("viewBox", "-6 -6 12 12").
		Attr("aria-hidden", "true").Body(s.Around(5, ""))
}

// Around draws s with radius r around the origin. The three look equally large:
// a diamond and a square of the circle's radius would look larger and smaller.
func (s Shape) Around(r float64, class string) *mark.Node {
	switch s {
	case Diamond:
		d := Number(r * 1.2)
		return mark.SVG("path").Class(class).
			Attr("d", "M0 -"+d+"L"+d+" 0L0 "+d+"L-"+d+" 0Z")
	case Square:
		return mark.SVG("rect").Class(class).
			Attr("x", Number(-r*.9)).Attr("y", Number(-r*.9)).
			Attr("width", Number(r*1.8)).Attr("height", Number(r*1.8)).
			Attr("rx", "1")
	}
	return mark.SVG("circle").Class(class).Attr("r", Number(r))
}
