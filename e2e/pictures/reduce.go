//go:build e2e

package main

import (
	"bytes"
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"slices"
)

// reduced returns a picture in as many colours as one byte can name. Pages are
// drawn in a few colours and the shades at the edges of letters, so nobody sees
// a difference; the file is a third.
func reduced(shot []byte) ([]byte, error) {
	full, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		return nil, err
	}
	small := image.NewPaletted(full.Bounds(), palette(full))
	draw.Draw(small, small.Rect, full, full.Bounds().Min, draw.Src)
	var b bytes.Buffer
	err = (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, small)
	return b.Bytes(), err
}

// palette lists the colours that a picture can do with, 256 at most: half for
// the most frequent ones as they are, and half for what is most frequent among
// the rest, as one colour for all that are alike.
func palette(full image.Image) color.Palette {
	exact := map[color.RGBA]int{}
	box := full.Bounds()
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			exact[color.RGBAModel.Convert(full.At(x, y)).(color.RGBA)]++
		}
	}
	first := frequent(exact, 128)
	rest := map[color.RGBA]int{}
	for c, n := range exact {
		rest[color.RGBA{c.R&coarse + half, c.G&coarse + half, c.B&coarse + half, 0xff}] += n
	}
	return append(first, frequent(rest, 128)...)
}

// coarse is how much of a channel tells two shades apart, and half leads to the
// middle of those that it does not.
const (
	coarse = 0xf0
	half   = 0x08
)

func frequent(count map[color.RGBA]int, most int) (colors color.Palette) {
	all := slices.SortedFunc(maps.Keys(count), func(a, b color.RGBA) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), byValue(a, b))
	})
	for _, c := range all[:min(len(all), most)] {
		colors = append(colors, c)
	}
	return colors
}

// byValue orders colours, so that the same picture gives the same file.
func byValue(a, b color.RGBA) int {
	return cmp.Or(cmp.Compare(a.R, b.R), cmp.Compare(a.G, b.G), cmp.Compare(a.B, b.B))
}
