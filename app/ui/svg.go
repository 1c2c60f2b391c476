package ui

import (
	"strconv"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// svg is an element of a drawing. Each one names the namespace: go-app does
// not hand it down, and without it a browser makes an unknown HTML element.
func svg(tag string) goapp.HTMLElem {
	return goapp.Elem(tag).XMLNS("http://www.w3.org/2000/svg")
}

// pct writes a percentage to three decimals, without idle zeros.
func pct(x float64) string {
	return number(x) + "%"
}

func number(x float64) string {
	s := strconv.FormatFloat(x, 'f', 3, 64)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "-0" {
		return "0"
	}
	return s
}
