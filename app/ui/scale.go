package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// Scale is a band scale on a page.
type Scale struct {
	goapp.Compo

	Of draw.Scale
}

func (s *Scale) Render() goapp.UI {
	height, top := s.Of.Size()
	return tag.Div().Class("tm-chart").Body(
		svg("svg").Class("tm-chart__svg").Attr("height", draw.Number(height)).
			Role("img").Aria("label", s.Of.Label).Body(append([]goapp.UI{
			Element(s.Of.Under()),
			&scaleAxis{Axis: s.Of.Axis, Active: s.Of.Active, Top: top},
		}, elements(s.Of.Over())...)...),
	)
}

// scaleAxis is the part of a scale that stays while the reader types, as a
// component of its own, so that go-app compares two structs and not sixty
// elements.
type scaleAxis struct {
	goapp.Compo

	Axis   draw.Axis
	Active int
	Top    float64 // px, upper edge of the bands
}

func (a *scaleAxis) Render() goapp.UI { return Element(a.Axis.Node(a.Active, a.Top)) }
