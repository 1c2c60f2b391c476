package saved

import (
	"strings"
	"unicode/utf8"
)

// encoding/json would make the pages' program an eighth larger, 170 kB as it is
// downloaded, and takes what a backup must not hold: a key twice, a half of a
// surrogate pair. What follows is RFC 8259 without these.

// What is deeper, or has more values, is no backup, and not read further.
const (
	maxDepth  = 8
	maxValues = 200000
)

// A kind is what a JSON value is.
type kind byte

const (
	literal kind = iota // null, true, false
	numeral
	quoted
	list
	object
)

// A value is a JSON value. text is the text of a quoted one, and what is written
// for a literal or a numeral. keys are those of an object, beside its items.
type value struct {
	kind  kind
	text  string
	keys  []string
	items []value
}

// at returns the value of an object's key.
func (v value) at(key string) (value, bool) {
	for i, k := range v.keys {
		if k == key {
			return v.items[i], true
		}
	}
	return value{}, false
}

// quote writes a text as a JSON string. Beside what JSON wants escaped it leaves
// every character as it is.
func quote(b *strings.Builder, text string) {
	const hex = "0123456789abcdef"
	b.WriteByte('"')
	for i := range len(text) {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < ' ':
			b.WriteString(`\u00`)
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
}

// parse reads a JSON text. It fails with a *[RestoreError].
func parse(text string) (value, error) {
	if !utf8.ValidString(text) {
		return value{}, notJSON(text, invalidAt(text))
	}
	p := parser{text: text}
	v, ok := p.value(1)
	p.space()
	switch {
	case p.foreign:
		return value{}, &RestoreError{Reason: NotOurs}
	case !ok || p.at < len(text):
		return value{}, notJSON(text, p.at)
	}
	return v, nil
}

// notJSON names the line of the byte that does not fit.
func notJSON(text string, at int) error {
	return &RestoreError{Reason: NotJSON, Line: 1 + strings.Count(text[:at], "\n")}
}

func invalidAt(text string) int {
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return i
			}
		}
	}
	return len(text)
}
