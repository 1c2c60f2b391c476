package calc

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// read returns the rating that a value states, or why it is none.
func (s Scale) read(text string) (rating int, why RejectKind) {
	number, rest := cutNumber(text)
	if number == "" || rest != "" && rest != "." {
		return 0, NotRating
	}
	sign, number := cutSign(number)
	whole, decimals, _ := strings.Cut(number, ".")
	for i := 0; i < len(whole); i++ {
		// Anything over 99 is off every scale: stop before it overflows.
		rating = min(10*rating+int(whole[i]-'0'), 100)
	}
	if sign == '-' {
		rating = -rating
	}
	switch {
	case strings.Trim(decimals, "0") != "":
		return 0, Fractional
	case rating < s.Min:
		return 0, BelowScale
	case rating > s.Max:
		return 0, AboveScale
	}
	return rating, 0
}

// cutNumber parts a leading number, with a sign and decimals if it has them,
// from a text. Without a number it returns "".
func cutNumber(text string) (number, rest string) {
	_, tail := cutSign(text)
	end := len(text) - len(tail)
	start := end
	for end < len(text) && isDigit(text[end]) {
		end++
	}
	if end == start {
		return "", text
	}
	if end+1 < len(text) && text[end] == '.' && isDigit(text[end+1]) {
		end++
		for end < len(text) && isDigit(text[end]) {
			end++
		}
	}
	return text[:end], text[end:]
}

// goesOnInWords reports whether what follows a number is a label: spaces or
// marks other than the separators, and then a letter. A letter right after the
// number ("5th") is not a label.
func goesOnInWords(rest string) bool {
	for i, r := range rest {
		switch {
		case isLetter(r):
			return i > 0
		case isDigit(byte(min(r, utf8.RuneSelf))), strings.ContainsRune(",;\t", r):
			return false
		}
	}
	return false
}

// startsNumber reports whether a text starts with a digit, or a sign and one.
func startsNumber(text string) bool {
	number, _ := cutNumber(text)
	return number != ""
}

// wordsEnd returns where the first number after some words starts.
func wordsEnd(text string) int {
	space := false
	for i, r := range text {
		if space && startsNumber(text[i:]) {
			return i
		}
		space = isSpace(r)
	}
	return len(text)
}

// isLetter reports whether r is a letter: of the 26, or of any other script,
// near enough. Between the blocks of scripts lie those of marks (U+2000 to
// U+2BFF, U+3000 to U+303F, and what follows U+FB00 but for a few). It is not
// [unicode.IsLetter], whose table weighs more than this file in the widget.
func isLetter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	case unicode.IsDigit(r):
		return false
	case r < 0x2000:
		return r >= 0xc0 && r != '×' && r != '÷'
	}
	return r >= 0x2c00 && r < 0x3000 || r >= 0x3040 && r < 0xfb00
}

// isSpace reports whether a rune only surrounds values: white space, the byte
// order mark that spreadsheets write, and quotes.
func isSpace(r rune) bool { return r == '"' || r == '\ufeff' || unicode.IsSpace(r) }

// trim drops what surrounds a value, but keeps tabs, which part values.
func trim(text string) string {
	return strings.TrimFunc(text, func(r rune) bool { return r != '\t' && isSpace(r) })
}

// clip returns the first runes of a text, and no broken ones.
func clip(text string) string {
	n := 0
	for i := range text {
		if n == maxRejectText {
			text = text[:i]
			break
		}
		n++
	}
	return strings.ToValidUTF8(text, "\ufffd")
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
