package calc

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// groupers are the characters that may part a count into groups of three:
// English, German, Swiss, French and typographic usage.
const groupers = ",.'\u2019 \u00a0\u2009\u202f"

// ParseCount reads a typed count, 0 to [MaxCount]. Digits may be grouped in
// threes by a comma, a full stop, an apostrophe or a space, the same one
// throughout: "1,148" "1.148" "1 148" and "1148" are all 1148. It fails with a
// *[TypedError].
func ParseCount(text string) (int64, error) {
	text = strings.TrimSpace(text)
	digits, ok := ungroup(text)
	if !ok {
		return 0, countError(text)
	}
	return wholeCount(text, digits)
}

// wholeCount returns the count in a run of digits.
func wholeCount(text, digits string) (int64, error) {
	var n int64
	for i := range len(digits) {
		n = 10*n + int64(digits[i]-'0')
		if n > MaxCount {
			return 0, &TypedError{Kind: TooLarge, Text: text}
		}
	}
	return n, nil
}

// ungroup takes the separators out of a grouped count, and reports whether it
// is one.
func ungroup(text string) (digits string, ok bool) {
	if isDigits(text) {
		return text, true
	}
	at := strings.IndexAny(text, groupers)
	if at < 0 {
		return "", false
	}
	for _, mark := range groupers {
		if !strings.HasPrefix(text[at:], string(mark)) {
			continue
		}
		groups := strings.Split(text, string(mark))
		for i, g := range groups {
			if !isDigits(g) || len(g) > 3 || i > 0 && len(g) != 3 {
				return "", false
			}
		}
		// "0.148" is a fraction and not a count of 148.
		digits = strings.Join(groups, "")
		return digits, groups[0][0] != '0'
	}
	return "", false
}

// ParseFigure reads a typed figure: an optional sign, digits, at most two
// decimals after a comma or full stop, an optional percent sign. The size is
// up to [MaxCount]. It fails with a *[TypedError]; never of kind Negative or
// Fraction.
func ParseFigure(text string) (Hundredths, error) {
	text = strings.TrimSpace(text)
	sign, rest := cutSign(text)
	rest = strings.TrimRightFunc(strings.TrimSuffix(rest, "%"), unicode.IsSpace)
	whole, decimals := cutDecimals(rest)
	switch {
	case !isDigits(whole) || decimals != "" && !isDigits(decimals):
		return 0, figureError(text)
	case len(decimals) > 2:
		e := &TypedError{Kind: TooPrecise, Text: text}
		if strings.Trim(decimals[2:], "0") == "" {
			at := strings.LastIndex(text, decimals)
			e.Suggestion = text[:at+2] + text[at+len(decimals):]
		}
		return 0, e
	}
	n, err := wholeCount(text, whole)
	if err != nil {
		return 0, err
	}
	part := decimals + "00"
	h := Hundredths(n)*100 + Hundredths(10*(part[0]-'0')+part[1]-'0')
	switch {
	case h > MaxCount*100:
		return 0, &TypedError{Kind: TooLarge, Text: text}
	case sign == '-':
		h = -h
	}
	return h, nil
}

// cutSign parts a leading sign from a text: '-' for a hyphen or a minus sign,
// '+', or 0.
func cutSign(text string) (sign rune, rest string) {
	for _, r := range text {
		switch r {
		case '-', '\u2212':
			sign = '-'
		case '+':
			sign = '+'
		default:
			return 0, text
		}
		return sign, text[utf8.RuneLen(r):]
	}
	return 0, ""
}

// cutDecimals parts a text at its last comma or full stop.
func cutDecimals(text string) (whole, decimals string) {
	at := strings.LastIndexAny(text, ",.")
	if at < 0 {
		return text, ""
	}
	return text[:at], text[at+1:]
}

// isFraction reports whether a text is a count with decimals.
func isFraction(text string) bool {
	whole, decimals := cutDecimals(text)
	_, ok := ungroup(whole)
	return ok && isDigits(decimals)
}

// isDigits reports whether a text is one or more ASCII digits.
func isDigits(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}
