package app

import (
	"math"
	"strings"

	"trimetric/calc"
)

// A colour is red, green and blue of 0 to 255.
type colour [3]uint8

// The backgrounds of a widget: --tm-surface of static/css/00-tokens.css.
var surface = map[string]colour{
	"light": {0xff, 0xff, 0xff},
	"dark":  {0x14, 0x19, 0x1f},
}

// leastContrast is what a mark has to have with what is behind it (WCAG 2.2,
// success criterion 1.4.11).
const leastContrast = 3

const hexDigits = "0123456789abcdef"

// readColour reads three or six hexadecimal digits, with or without a # before
// them.
func readColour(text string) (colour, bool) {
	text = strings.ToLower(strings.TrimPrefix(strings.TrimSpace(text), "#"))
	step := len(text) / 3
	if len(text) != 3 && len(text) != 6 {
		return colour{}, false
	}
	var c colour
	for i := range c {
		high := strings.IndexByte(hexDigits, text[i*step])
		low := strings.IndexByte(hexDigits, text[i*step+step-1]) // of three digits each is meant twice
		if high < 0 || low < 0 {
			return colour{}, false
		}
		c[i] = uint8(high<<4 | low)
	}
	return c, true
}

// hex writes a colour as a style sheet does: "#0a6ed1".
func (c colour) hex() string {
	text := []byte{'#'}
	for _, v := range c {
		text = append(text, hexDigits[v>>4], hexDigits[v&15])
	}
	return string(text)
}

// luminance is from 0 for black to 1 for white (WCAG 2.2, relative luminance).
func (c colour) luminance() float64 {
	part := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*part(c[0]) + 0.7152*part(c[1]) + 0.0722*part(c[2])
}

// contrast is from 1 for two colours alike to 21 for black on white (WCAG 2.2,
// contrast ratio).
func contrast(a, b colour) float64 {
	high, low := a.luminance(), b.luminance()
	return (max(high, low) + 0.05) / (min(high, low) + 0.05)
}

// contrastText is a contrast cut to two decimals: one that falls short of 3
// must not read as 3.
func contrastText(ratio float64) string {
	return calc.FormatFigure(calc.Hundredths(ratio*100)) + ":1"
}

// surfaces lists the backgrounds that readers may see the widget on.
func (e *embedding) surfaces() []string {
	if e.theme == themes[0] {
		return themes[1:]
	}
	return []string{e.theme}
}

// refusing lists the backgrounds on which the widget keeps its own colour,
// since the accent would not stand out there.
func (e *embedding) refusing() []string {
	c, ok := readColour(e.accent)
	if !ok {
		return nil
	}
	var list []string
	for _, s := range e.surfaces() {
		if contrast(c, surface[s]) < leastContrast {
			list = append(list, s)
		}
	}
	return list
}
