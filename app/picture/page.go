// Package picture makes pictures to take away: SVG that needs nothing from
// outside itself, no style sheet, no font file and no script.
//
// A picture is flat: a <title>, and then <path> and <text> elements with
// presentation attributes alone. The script static/export.js draws the same
// elements on a canvas for a PNG, because a page whose policy allows only its
// own images cannot load one that it has made.
package picture

import (
	"strings"

	"trimetric/app/draw"
	"trimetric/app/mark"
)

// A Page is a picture in the making. Lengths are in px of the finished picture.
type Page struct {
	Width, Height float64
	Dark          bool
	Accent        Role   // what [Accent] stands for
	Title         string // what the picture says, in words

	body strings.Builder
}

// SVG returns the finished picture, on a ground in the surface's colour.
func (p *Page) SVG() string {
	w, h := draw.Number(p.Width), draw.Number(p.Height)
	return `<svg xmlns="http://www.w3.org/2000/svg" width="` + w + `" height="` + h + `" viewBox="0 0 ` + w + " " + h +
		`" font-family="` + escape(font) + `"><title>` + escape(p.Title) + `</title>` +
		`<path d="M0 0H` + w + `V` + h + `H0Z" fill="` + p.colour(Surface) + `"/>` + p.body.String() + "</svg>\n"
}

// A Place is where a drawing goes, and how much it is enlarged. The zero Scale
// is none.
type Place struct{ X, Y, Scale float64 }

func (a Place) moved(x, y float64) Place {
	return Place{a.X + x*a.Scale, a.Y + y*a.Scale, a.Scale}
}

// Rect paints a rectangle.
func (p *Page) Rect(x, y, width, height float64, fill Role) {
	p.rect(Place{0, 0, 1}, x, y, width, height, look{fill: fill})
}

func (p *Page) rect(at Place, x, y, width, height float64, l look) {
	at = at.moved(x, y)
	n := draw.Number
	p.path("M"+n(at.X)+" "+n(at.Y)+"h"+n(width*at.Scale)+"v"+n(height*at.Scale)+"h"+n(-width*at.Scale)+"Z", "", p.attributes(l, at.Scale))
}

func (p *Page) path(d, transform, attributes string) {
	p.body.WriteString(`<path d="` + d + `"` + transform + attributes + "/>")
}

// A Type is how a text is set.
type Type struct {
	Size   float64
	Bold   bool
	Fill   Role
	Anchor string  // "middle" or "end"; "" for the start
	Track  float64 // space between letters, in px
}

// Text writes a line with its baseline at y.
func (p *Page) Text(x, y float64, t Type, says string) {
	p.text(x, y, t, escape(says))
}

// TextWith writes a line as [Page.Text] does, with an end that is set in
// another type. Both have to start at the left.
func (p *Page) TextWith(x, y float64, t Type, says string, end Type, ends string) {
	if ends != "" {
		ends = "<tspan" + p.set(end) + ">" + escape(ends) + "</tspan>"
	}
	p.text(x, y, t, escape(says)+ends)
}

func (p *Page) text(x, y float64, t Type, inner string) {
	p.body.WriteString(`<text x="` + draw.Number(x) + `" y="` + draw.Number(y) + `"` + p.set(t) + ">" + inner + "</text>")
}

// set writes a type as SVG has it.
func (p *Page) set(t Type) string {
	weight, anchor := "400", t.Anchor
	if t.Bold {
		weight = "600"
	}
	if anchor == "" {
		anchor = "start"
	}
	return ` font-size="` + draw.Number(t.Size) + `" font-weight="` + weight + `" letter-spacing="` + draw.Number(t.Track) +
		`" text-anchor="` + anchor + `" fill="` + p.colour(t.Fill) + `"`
}

// escape is [mark.Escape] without the characters that XML cannot hold, which
// would make the whole file unreadable.
func escape(s string) string {
	return mark.Escape(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F || r == 0xFFFE || r == 0xFFFF {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD")))
}
