//go:build !js

package web

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"
)

// A painter fills shapes given in the drawing's units.
type painter struct {
	image *image.RGBA // what the rasterizer is quick with
	scale float64     // pixels in a unit of the whole drawing
	inset float64     // how large the mark is drawn about the middle, 1 for the whole
	path  *vector.Rasterizer
}

func newPainter(size int) *painter {
	p := &painter{
		image: image.NewRGBA(image.Rect(0, 0, size, size)),
		scale: float64(size) / iconBox,
		inset: 1,
		path:  new(vector.Rasterizer),
	}
	draw.Draw(p.image, p.image.Rect, image.NewUniform(iconInk), image.Point{}, draw.Src)
	return p
}

// polygon fills a shape. Only the pixels about it are gone through.
func (p *painter) polygon(points [][2]float64, c color.NRGBA) {
	at := make([][2]float64, len(points))
	low, high := [2]float64{math.Inf(1), math.Inf(1)}, [2]float64{}
	for i, point := range points {
		at[i] = [2]float64{p.place(iconLeft + iconScale*point[0]), p.place(iconTop + iconScale*point[1])}
		for axis, v := range at[i] {
			low[axis], high[axis] = min(low[axis], math.Floor(v)), max(high[axis], math.Ceil(v))
		}
	}
	box := image.Rect(int(low[0]), int(low[1]), int(high[0]), int(high[1]))
	p.path.Reset(box.Dx(), box.Dy())
	for i, v := range at {
		x, y := float32(v[0]-low[0]), float32(v[1]-low[1])
		if i == 0 {
			p.path.MoveTo(x, y)
			continue
		}
		p.path.LineTo(x, y)
	}
	p.path.ClosePath()
	p.path.Draw(p.image, box, image.NewUniform(c), image.Point{})
}

// place returns the pixel for a coordinate of the whole drawing.
func (p *painter) place(at float64) float64 {
	return (iconBox/2 + (at-iconBox/2)*p.inset) * p.scale
}

func (p *painter) circle(x, y, r float64, c color.NRGBA) {
	p.polygon(arc(nil, x, y, r, 0, 2*math.Pi), c)
}

func (p *painter) diamond(x, y, r float64, c color.NRGBA) {
	p.polygon([][2]float64{{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}}, c)
}

// square is centred on x, y and reaches r to each side, with rounded corners.
func (p *painter) square(x, y, r, corner float64, c color.NRGBA) {
	var at [][2]float64
	in := r - corner
	for i, s := range [][2]float64{{1, 1}, {-1, 1}, {-1, -1}, {1, -1}} {
		from := float64(i) * math.Pi / 2
		at = arc(at, x+s[0]*in, y+s[1]*in, corner, from, from+math.Pi/2)
	}
	p.polygon(at, c)
}

// line has round ends.
func (p *painter) line(x0, y0, x1, y1, width float64, c color.NRGBA) {
	across := math.Atan2(y1-y0, x1-x0) + math.Pi/2
	at := arc(nil, x0, y0, width/2, across, across+math.Pi)
	p.polygon(arc(at, x1, y1, width/2, across+math.Pi, across+2*math.Pi), c)
}

// arc appends points on a circle between two angles.
func arc(at [][2]float64, x, y, r, from, to float64) [][2]float64 {
	const steps = 64 // within a tenth of a pixel of the circle, in the largest icon
	for i := range steps + 1 {
		sin, cos := math.Sincos(from + (to-from)*float64(i)/steps)
		at = append(at, [2]float64{x + r*cos, y + r*sin})
	}
	return at
}
