package picture

import (
	"strings"

	"trimetric/app/draw"
	"trimetric/app/mark"
)

// Draw paints parts of app/draw, which are as wide as width before they are
// enlarged. It knows the elements and classes that those are made of.
func (p *Page) Draw(at Place, width float64, parts ...*mark.Node) {
	for _, n := range parts {
		p.draw(n, at, width)
	}
}

func (p *Page) draw(n *mark.Node, at Place, width float64) {
	e := read(n, width)
	l := lookOf(e.of["class"])
	switch n.Tag {
	case "svg", "g":
		p.Draw(at.moved(e.px("x"), e.px("y")), width, n.Kids...)
	case "rect":
		p.rect(at, e.px("x")+e.shift(), e.px("y"), e.px("width"), e.px("height"), l)
	case "line":
		from, to := at.moved(e.px("x1"), e.px("y1")), at.moved(e.px("x2"), e.px("y2"))
		p.path("M"+point(from)+"L"+point(to), "", p.attributes(l, at.Scale))
	case "circle":
		p.circle(at.moved(e.px("cx"), e.px("cy")), e.px("r"), l)
	case "path":
		// Such a path is in px of the drawing, and so is its stroke.
		p.path(e.of["d"], ` transform="translate(`+point(at)+") scale("+draw.Number(at.Scale)+`)"`, p.attributes(l, 1))
	case "text":
		to := at.moved(e.px("x"), e.px("y"))
		p.Text(to.X, to.Y, Type{Size: l.size * at.Scale, Bold: l.bold, Fill: l.fill, Anchor: e.of["text-anchor"]}, says(n))
	}
}

func (p *Page) circle(at Place, r float64, l look) {
	d := draw.Number(2 * r * at.Scale)
	half := draw.Number(r * at.Scale)
	arc := "a" + half + " " + half + " 0 1 0 "
	p.path("M"+point(at.moved(-r, 0))+arc+d+" 0"+arc+"-"+d+" 0Z", "", p.attributes(l, at.Scale))
}

func point(at Place) string { return draw.Number(at.X) + " " + draw.Number(at.Y) }

// says is the text of an element.
func says(n *mark.Node) string {
	s := n.Text
	for _, k := range n.Kids {
		s += says(k)
	}
	return s
}

// An element is the attributes of a node, in a drawing as wide as width.
type element struct {
	of    map[string]string
	width float64
}

func read(n *mark.Node, width float64) element {
	e := element{map[string]string{}, width}
	n.Each(func(name, value string) { e.of[name] = value })
	return e
}

// px is a length: a percentage is of the drawing's width. Without the attribute
// it is 0.
func (e element) px(name string) float64 {
	text, percent := strings.CutSuffix(e.of[name], "%")
	x := number(text)
	if percent {
		return x * e.width / 100
	}
	return x
}

// shift is how far a translate moves the element to the right.
func (e element) shift() float64 {
	text, _ := strings.CutPrefix(e.of["transform"], "translate(")
	return number(strings.TrimSuffix(text, ")"))
}

// number reads what [draw.Number] has written. It is not [strconv.ParseFloat],
// whose tables would be a quarter of this package.
func number(text string) float64 {
	text, negative := strings.CutPrefix(text, "-")
	x, power, point := 0.0, 1.0, false
	for i := range len(text) {
		if text[i] == '.' {
			point = true
			continue
		}
		x = 10*x + float64(text[i]-'0')
		if point {
			power *= 10
		}
	}
	if negative {
		x = -x
	}
	return x / power
}
