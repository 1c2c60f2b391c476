package saved

import (
	"strings"
	"unicode/utf8"
)

// encoding/json would make the pages' program a tenth larger, and takes what a
// backup must not hold: a key twice, a half of a surrogate pair. What follows is
// RFC 8259 with neither, and no more than a few levels deep.

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

type parser struct {
	text    string
	at      int
	values  int
	foreign bool // deeper or larger than a backup can be
}

func (p *parser) space() {
	for p.at < len(p.text) && strings.IndexByte(" \t\r\n", p.text[p.at]) >= 0 {
		p.at++
	}
}

// take steps over a byte, if it is the next one.
func (p *parser) take(c byte) bool {
	if p.at < len(p.text) && p.text[p.at] == c {
		p.at++
		return true
	}
	return false
}

func (p *parser) value(depth int) (v value, ok bool) {
	p.space()
	p.values++
	p.foreign = p.foreign || depth > maxDepth || p.values > maxValues
	if p.at == len(p.text) || p.foreign {
		return value{}, false
	}
	switch c := p.text[p.at]; {
	case c == '{':
		v.kind = object
		seen := make(map[string]bool)
		ok = p.items('}', func() bool { return p.member(&v, seen, depth) })
	case c == '[':
		v.kind = list
		ok = p.items(']', func() bool {
			item, ok := p.value(depth + 1)
			v.items = append(v.items, item)
			return ok
		})
	case c == '"':
		v.kind = quoted
		v.text, ok = p.quoted()
	case c == '-' || c >= '0' && c <= '9':
		v.kind = numeral
		v.text, ok = p.numeral()
	default:
		v.text, ok = p.literal()
	}
	return v, ok
}

// items reads what stands between brackets, parted by commas.
func (p *parser) items(end byte, item func() bool) bool {
	p.at++
	p.space()
	if p.take(end) {
		return true
	}
	for {
		if !item() {
			return false
		}
		p.space()
		if p.take(end) {
			return true
		}
		if !p.take(',') {
			return false
		}
	}
}

// member reads a key, which no other before it may be, and its value.
func (p *parser) member(v *value, seen map[string]bool, depth int) bool {
	p.space()
	if p.at == len(p.text) || p.text[p.at] != '"' {
		return false
	}
	start := p.at
	key, ok := p.quoted()
	if !ok {
		return false
	}
	if seen[key] {
		p.at = start
		return false
	}
	seen[key] = true
	p.space()
	if !p.take(':') {
		return false
	}
	item, ok := p.value(depth + 1)
	v.keys, v.items = append(v.keys, key), append(v.items, item)
	return ok
}

func (p *parser) literal() (string, bool) {
	for _, word := range [...]string{"null", "true", "false"} {
		if strings.HasPrefix(p.text[p.at:], word) {
			p.at += len(word)
			return word, true
		}
	}
	return "", false
}

// numeral reads a number, and leaves its size to others.
func (p *parser) numeral() (string, bool) {
	start := p.at
	p.take('-')
	if !p.take('0') && !p.digits() {
		return "", false
	}
	if p.take('.') && !p.digits() {
		return "", false
	}
	if p.take('e') || p.take('E') {
		if !p.take('+') {
			p.take('-')
		}
		if !p.digits() {
			return "", false
		}
	}
	return p.text[start:p.at], true
}

// digits steps over one digit or more.
func (p *parser) digits() bool {
	start := p.at
	for p.at < len(p.text) && p.text[p.at] >= '0' && p.text[p.at] <= '9' {
		p.at++
	}
	return p.at > start
}
