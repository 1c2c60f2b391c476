package calc

import (
	"math"
	"strconv"
	"strings"
)

// maxDecimals ends the search for a text that says enough. No two ratios of
// counts are closer than that, and no float that matters is smaller.
const maxDecimals = 30

// decimalText returns the shortest plain decimal that reads back as x. -0 is
// "0"; what is not a finite number is "".
func decimalText(x float64) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return ""
	}
	if x == 0 {
		return "0"
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}

// round rounds a plain decimal to a number of decimals, half away from zero.
// It looks at the first digit that goes only, which is enough for a text whose
// further digits were cut off and not rounded. It leaves "" alone.
func round(text string, decimals int) string {
	if text == "" {
		return ""
	}
	text, negative := strings.CutPrefix(text, "-")
	whole, fraction, _ := strings.Cut(text, ".")
	for len(fraction) <= decimals {
		fraction += "0"
	}
	digits := []byte(whole + fraction[:decimals])
	if fraction[decimals] >= '5' {
		digits = addOne(digits)
	}
	point := len(digits) - decimals
	text = string(digits[:point])
	if decimals > 0 {
		text += "." + string(digits[point:])
	}
	if negative && !isZero(text) {
		return "-" + text
	}
	return text
}

// addOne adds one to the last of some decimal digits.
func addOne(digits []byte) []byte {
	for i := len(digits) - 1; i >= 0; i-- {
		if digits[i] < '9' {
			digits[i]++
			return digits
		}
		digits[i] = '0'
	}
	return append([]byte{'1'}, digits...)
}

// something returns a rounded text with as few decimals, from the given number
// up, as leave it from reading as zero, if it is not.
func something(nonzero bool, decimals int, text func(decimals int) string) string {
	t := text(decimals)
	for nonzero && isZero(t) && decimals < maxDecimals {
		decimals++
		t = text(decimals)
	}
	return t
}

// isZero reports whether a decimal text reads as zero.
func isZero(text string) bool { return strings.Trim(text, "-0.") == "" }

// exactDigits is how many digits a float holds without loss: 2^53 has 16.
const exactDigits = 15

// parseText returns the number in a text that round has written, cut off after
// [exactDigits]. Up to there a whole number divided by a power of ten is the
// nearest float. It is not [strconv.ParseFloat], whose tables would be a
// twelfth of the widget's own code.
func parseText(text string) float64 {
	text, negative := strings.CutPrefix(text, "-")
	x, power, digits, point := 0.0, 1.0, 0, false
	for i := 0; i < len(text) && digits < exactDigits; i++ {
		if text[i] == '.' {
			point = true
			continue
		}
		if x = 10*x + float64(text[i]-'0'); x > 0 {
			digits++
		}
		if point {
			power *= 10
		}
	}
	if negative {
		x = -x
	}
	return x / power
}

// minus returns a text with the real minus sign.
func minus(text string) string {
	if rest, ok := strings.CutPrefix(text, "-"); ok {
		return "\u2212" + rest
	}
	return text
}

// signed returns a text with its sign, "+" included. A zero has none.
func signed(text string) string {
	if isZero(text) || text[0] == '-' {
		return minus(text)
	}
	return "+" + text
}
