package draw

import "trimetric/app/mark"

// Brand is the mark of the product on a grid of 28 by 28: three legs that end
// in the three markers.
func Brand() []*mark.Node {
	return []*mark.Node{
		mark.SVG("path", `class="tm-brand__legs" d="M13 15.5L16.4 4.5M13 15.5L4.4 20.6M13 15.5L23.4 22.2"`),
		mark.SVG("circle", `class="tm-brand__csat" cx="16.4" cy="4.6" r="3.4"`),
		mark.SVG("path", `class="tm-brand__nps" d="M4.6 16.4L8.8 20.6L4.6 24.8L.4 20.6Z"`),
		mark.SVG("rect", `class="tm-brand__ces" x="20.3" y="19.2" width="6.4" height="6.4" rx=".8"`),
	}
}
