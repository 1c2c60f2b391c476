package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// Trend is the course of a score on a page.
type Trend struct {
	goapp.Compo

	Of draw.Trend
}

func (t *Trend) Render() goapp.UI {
	return tag.Div().Class("tm-chart tm-trend__plot").Body(Element(t.Of.Node()))
}
