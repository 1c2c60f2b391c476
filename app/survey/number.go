package survey

import "bytes"

// A Reason is why a value was not counted.
type Reason uint8

// The reasons.
const (
	NotNumber  Reason = iota + 1 // neither a number nor a known word
	Fraction                     // a number that is not whole
	BelowScale                   // below the lowest rating
	AboveScale                   // above the highest rating
	NotDate                      // not a date as the column writes them

	reasons // one more than the last
)

// ceiling is what larger numbers are cut off at: off every scale.
const ceiling = 1_000_000_000

// number reads a trimmed text as a whole number, or says why it is none. "5.0"
// and "5,0" are 5. A number beside a label, as survey tools write the ends of
// a scale, is that number: "5 - Very satisfied", "Extremely likely - 10".
func number(text []byte) (n int, why Reason) {
	digits, negative := sign(text)
	if len(digits) == 0 || !isDigit(digits[0]) {
		return numberAfterLabel(text)
	}
	n, rest := leading(digits)
	if negative {
		n = -n
	}
	part := 0
	if len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') && isDigit(rest[1]) {
		part, rest = leading(rest[1:])
	}
	switch {
	case len(rest) > 0 && string(rest) != "." && !isLabel(rest):
		return 0, NotNumber
	case part != 0:
		return 0, Fraction
	}
	return n, 0
}

// numberAfterLabel reads the number that ends a label, parted from it by a
// dash, colon, equals sign or bracket.
func numberAfterLabel(text []byte) (n int, why Reason) {
	text = bytes.TrimSuffix(text, []byte(")"))
	start := len(text)
	for start > 0 && isDigit(text[start-1]) {
		start--
	}
	label := bytes.TrimRight(text[:start], " ")
	if start == len(text) || len(label) < 2 || !isLetterByte(label[0]) {
		return 0, NotNumber
	}
	parted := bytes.ContainsRune([]byte("-:=("), rune(label[len(label)-1])) ||
		bytes.HasSuffix(label, []byte("–")) || bytes.HasSuffix(label, []byte("—"))
	if !parted {
		return 0, NotNumber
	}
	n, _ = leading(text[start:])
	return n, 0
}

// isLabel reports whether what follows a number is a label: marks or spaces,
// and then a letter before any other digit. A letter right after the number
// ("5th") is none.
func isLabel(rest []byte) bool {
	for i, c := range rest {
		switch {
		case isDigit(c):
			return false
		case isLetterByte(c):
			return i > 0
		}
	}
	return false
}

// sign cuts a sign off a text.
func sign(text []byte) (rest []byte, negative bool) {
	switch {
	case bytes.HasPrefix(text, []byte("−")):
		return text[len("−"):], true
	case len(text) > 0 && text[0] == '-':
		return text[1:], true
	case len(text) > 0 && text[0] == '+':
		return text[1:], false
	}
	return text, false
}

// leading reads the digits that a text starts with.
func leading(text []byte) (n int, rest []byte) {
	for len(text) > 0 && isDigit(text[0]) {
		n = min(10*n+int(text[0]-'0'), ceiling)
		text = text[1:]
	}
	return n, text
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isLetterByte reports whether a byte is a letter or starts one. Dashes, stars
// and quotes start with 0xC2 or 0xE2, which no letter of a living script does
// that a survey is likely to hold.
func isLetterByte(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0xc3 && c != 0xe2
}

// trim drops spaces, no-break spaces and byte order marks around a value, and a
// pair of quotes that holds all of it. Any other quote is a part of the value.
func trim(text []byte) []byte {
	if n := len(text); n > 0 && plain(text[0]) && plain(text[n-1]) {
		return text
	}
	text = bytes.Trim(text, around)
	if n := len(text); n > 1 && text[0] == '"' && text[n-1] == '"' && bytes.IndexByte(text[1:n-1], '"') < 0 {
		return bytes.Trim(text[1:n-1], around)
	}
	return text
}

// around is what may stand around a value and is no part of it.
const around = " \t\r\n\u00a0\ufeff"

// plain reports whether a byte is certain to be part of a value.
func plain(c byte) bool { return c > '"' && c < 0x80 }
