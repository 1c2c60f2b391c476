//go:build !js

package web

import (
	"bytes"
	"encoding/binary"
	"image/color"
	"image/png"
	"math"
)

// The mark of static/icons/icon.svg, in the units of that drawing's inner
// group. A test holds the two together.
var (
	iconInk   = color.NRGBA{0x12, 0x18, 0x1f, 0xff}
	iconLine  = color.NRGBA{0xff, 0xff, 0xff, 0xff}
	iconRound = color.NRGBA{0x4c, 0xc4, 0xb4, 0xff}
	iconPoint = color.NRGBA{0x8d, 0xb2, 0xff, 0xff}
	iconBlock = color.NRGBA{0xf0, 0xa0, 0x50, 0xff}
)

const (
	iconBox             = 512.0
	iconLeft, iconTop   = 24.0, 16.0
	iconScale           = 16.6
	iconEdge, iconThick = 1.2, 1.5 // outlines of the polygons and of the circle
)

// maskInset shrinks the mark towards the middle until it lies within the circle
// that every mask leaves, of four tenths of the width (W3C, Web Application
// Manifest, section on icon masks).
const maskInset = 0.68

// iconPNG draws the icon, size pixels square; inset leaves room for a mask.
func iconPNG(size int, inset bool) ([]byte, error) {
	p := newPainter(size)
	if inset {
		p.inset = maskInset
	}
	for _, end := range [][2]float64{{16.4, 4.5}, {4.4, 20.6}, {23.4, 22.2}} {
		p.line(13, 15.5, end[0], end[1], 2, iconLine)
	}
	p.circle(16.4, 4.6, 3.4+iconThick/2, iconInk)
	p.circle(16.4, 4.6, 3.4-iconThick/2, iconRound)
	p.diamond(4.6, 20.6, 4.2+iconEdge/math.Sqrt2, iconInk)
	p.diamond(4.6, 20.6, 4.2-iconEdge/math.Sqrt2, iconPoint)
	p.square(23.5, 22.4, 3.2+iconEdge/2, 0.8+iconEdge/2, iconInk)
	p.square(23.5, 22.4, 3.2-iconEdge/2, 0.8-iconEdge/2, iconBlock)
	var b bytes.Buffer
	err := png.Encode(&b, p.image)
	return b.Bytes(), err
}

// favicon returns an ICO file with the icon in the given sizes, each below
// 256 pixels.
func favicon(sizes ...int) ([]byte, error) {
	head := []uint16{0, 1, uint16(len(sizes))}              // reserved, "icon", how many
	entries, images := new(bytes.Buffer), new(bytes.Buffer) // writing to memory does not fail
	start := 6 + 16*len(sizes)
	for _, size := range sizes {
		drawn, err := iconPNG(size, false)
		if err != nil {
			return nil, err
		}
		entries.Write([]byte{byte(size), byte(size), 0, 0, 1, 0, 32, 0}) // no palette, 1 plane, 32 bits
		_ = binary.Write(entries, binary.LittleEndian, []uint32{uint32(len(drawn)), uint32(start + images.Len())})
		images.Write(drawn)
	}
	var b bytes.Buffer
	_ = binary.Write(&b, binary.LittleEndian, head)
	b.Write(entries.Bytes())
	b.Write(images.Bytes())
	return b.Bytes(), nil
}
