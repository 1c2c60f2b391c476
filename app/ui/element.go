package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/mark"
)

// Element turns markup into go-app's elements.
func Element(n *mark.Node) goapp.UI {
	if n.Tag == "" {
		return goapp.Text(n.Text)
	}
	return element(n)
}

// element is [Element] for what is no text, to add to.
func element(n *mark.Node) goapp.HTMLElem {
	e := goapp.Elem(n.Tag)
	if n.SVG {
		e = svg(n.Tag)
	}
	n.Each(func(name, value string) { e = e.Attr(name, value) })
	return e.Body(elements(n.Kids)...)
}

func elements(list []*mark.Node) []goapp.UI {
	out := make([]goapp.UI, 0, len(list))
	for _, n := range list {
		out = append(out, Element(n))
	}
	return out
}

// svg is an element of a drawing. Each one names the namespace: go-app does
// not hand it down, and without it a browser makes an unknown HTML element.
func svg(tag string) goapp.HTMLElem {
	return goapp.Elem(tag).XMLNS("http://www.w3.org/2000/svg")
}

// group holds its place among its siblings when it is empty.
func group(parts ...goapp.UI) goapp.UI { return svg("g").Body(parts...) }

// Marker is the shape that goes before a name, see [draw.Marker].
func Marker(s draw.Shape) goapp.UI { return Element(draw.Marker(s)) }

// at moves parts to x percent and y pixels, as [draw.At] does.
func at(x, y float64, parts ...goapp.UI) goapp.UI {
	return svg("svg").Class("tm-chart__at").
		Attr("x", draw.Percent(x)).Attr("y", draw.Number(y)).Body(parts...)
}

func stretch(class string, s draw.Span, y, height float64) goapp.UI {
	return Element(draw.Stretch(class, s, y, height))
}
