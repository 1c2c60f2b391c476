//go:build !js

package web

import (
	"bytes"
	"encoding/binary"
	"image/color"
	"image/png"
	"math"
	"strings"
	"testing"

	"trimetric/static"
)

// TestIcon holds the drawn icons to the drawing they repeat: its numbers are
// these, and so its colours are found where its shapes are.
func TestIcon(t *testing.T) {
	svg, err := static.Files.ReadFile("icons/icon.svg")
	if err != nil {
		t.Fatal(err)
	}
	for _, shape := range []string{
		`viewBox="0 0 512 512"`, `fill="#12181f"`, `translate(24 16) scale(16.6)`,
		`stroke="#ffffff" stroke-width="2" stroke-linecap="round"`,
		`M13 15.5L16.4 4.5M13 15.5L4.4 20.6M13 15.5L23.4 22.2`,
		`cx="16.4" cy="4.6" r="3.4" fill="#4cc4b4" stroke="#12181f" stroke-width="1.5"`,
		`M4.6 16.4L8.8 20.6L4.6 24.8L.4 20.6Z" fill="#8db2ff" stroke="#12181f" stroke-width="1.2"`,
		`x="20.3" y="19.2" width="6.4" height="6.4" rx=".8" fill="#f0a050" stroke="#12181f" stroke-width="1.2"`,
	} {
		if !strings.Contains(string(svg), shape) {
			t.Errorf("the drawing has no %s", shape)
		}
	}

	drawn, err := iconPNG(512, false) // one pixel to the drawing's unit
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(drawn))
	if err != nil {
		t.Fatal(err)
	}
	check := func(x, y float64, want color.NRGBA) {
		t.Helper()
		got := color.NRGBAModel.Convert(picture.At(int(24+16.6*x), int(16+16.6*y)))
		if got != want {
			t.Errorf("at %v, %v: %v, want %v", x, y, got, want)
		}
	}
	check(0, 0, iconInk)
	check(13, 15.5, iconLine)
	check(14.7, 10, iconLine) // half way up the first leg
	check(8.7, 18.05, iconLine)
	check(18.2, 18.85, iconLine)
	check(13, 17.3, iconInk) // below where the legs meet
	check(16.4, 4.6, iconRound)
	check(18.7, 4.6, iconRound)
	check(19.8, 4.6, iconInk) // the outline, and past it
	check(20.8, 4.6, iconInk)
	check(4.6, 20.6, iconPoint)
	check(4.6, 17.6, iconPoint)
	check(1.6, 18, iconInk) // beside the diamond's edge
	check(23.5, 22.4, iconBlock)
	check(21.1, 20, iconBlock)
	check(26, 22.4, iconBlock) // to both sides of the edge at 26.1
	check(26.2, 22.4, iconInk)
}

// TestMaskable keeps the mark within the circle that every mask leaves: four
// tenths of the width about the middle.
func TestMaskable(t *testing.T) {
	drawn, err := iconPNG(512, true)
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(drawn))
	if err != nil {
		t.Fatal(err)
	}
	marked := 0
	for y := range 512 {
		for x := range 512 {
			if color.NRGBAModel.Convert(picture.At(x, y)) == iconInk {
				continue
			}
			marked++
			if far := math.Hypot(float64(x)+.5-256, float64(y)+.5-256); far > .4*512 {
				t.Fatalf("the mark reaches %d, %d, which is %.0f from the middle", x, y, far)
			}
		}
	}
	if marked < 512*512/20 {
		t.Errorf("the mark has %d pixels only", marked)
	}
}

func TestFavicon(t *testing.T) {
	ico, err := favicon(16, 32)
	if err != nil {
		t.Fatal(err)
	}
	// An ICO file is a head of 6 bytes, and 16 for each picture; those end
	// with length and place.
	if want := []byte{0, 0, 1, 0, 2, 0}; !bytes.HasPrefix(ico, want) {
		t.Errorf("head is % x, want % x", ico[:6], want)
	}
	for i, size := range []int{16, 32} {
		entry := ico[6+16*i:]
		length, place := binary.LittleEndian.Uint32(entry[8:]), binary.LittleEndian.Uint32(entry[12:])
		picture, err := png.DecodeConfig(bytes.NewReader(ico[place : place+length]))
		if err != nil || picture.Width != size || picture.Height != size || int(entry[0]) != size || int(entry[1]) != size {
			t.Errorf("picture %d is %d by %d (%v), said to be %d by %d", i, picture.Width, picture.Height, err, entry[0], entry[1])
		}
		if i == 1 && int(place+length) != len(ico) {
			t.Errorf("the file is %d bytes, its pictures end at %d", len(ico), place+length)
		}
	}
}
