package saved

import "strings"

// A parser reads a JSON text from the left to the right.
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
