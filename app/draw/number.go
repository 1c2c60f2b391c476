package draw

import (
	"strconv"
	"strings"
)

// Percent writes a percentage to three decimals, without idle zeros.
func Percent(x float64) string { return Number(x) + "%" }

// Number writes a length in pixels likewise.
func Number(x float64) string {
	s := strconv.FormatFloat(x, 'f', 3, 64)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "-0" {
		return "0"
	}
	return s
}
