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
	return mark.SVG("svg", `class="tm-marker" viewBox="-6 -6 12 12" aria-hidden="true"`).Body(s.Around(5, ""))
}

// Around draws s with radius r around the origin. The three look equally large:
// a diamond and a square of the circle's radius would look larger and smaller.
func (s Shape) Around(r float64, class string) *mark.Node {
	switch s {
	case Diamond:
		d := Number(r * 1.2)
		return mark.SVG("path", `class="`+class+`" d="M0 -`+d+`L`+d+` 0L0 `+d+`L-`+d+` 0Z"`)
	case Square:
		return mark.SVG("rect", `class="`+class+`" x="`+Number(-r*.9)+`" y="`+Number(-r*.9)+`" width="`+Number(r*1.8)+`" height="`+Number(r*1.8)+`" rx="1"`)
	}
	return mark.SVG("circle", `class="`+class+`" r="`+Number(r)+`"`)
}
