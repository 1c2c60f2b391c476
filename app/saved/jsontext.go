package saved

import (
	"strings"
	"unicode/utf16"
)

// quoted reads a JSON string. One without escapes shares the text's memory.
func (p *parser) quoted() (string, bool) {
	p.at++
	start := p.at
	var b *strings.Builder
	for p.at < len(p.text) {
		switch c := p.text[p.at]; {
		case c == '"':
			text := p.text[start:p.at]
			p.at++
			if b == nil {
				return text, true
			}
			b.WriteString(text)
			return b.String(), true
		case c < ' ':
			return "", false
		case c == '\\':
			if b == nil {
				b = &strings.Builder{}
			}
			b.WriteString(p.text[start:p.at])
			r, ok := p.escaped()
			if !ok {
				return "", false
			}
			b.WriteRune(r)
			start = p.at
		default:
			p.at++
		}
	}
	return "", false
}

// escaped reads an escape, of a surrogate pair both halves. Where it is none the
// place stays.
func (p *parser) escaped() (rune, bool) {
	rest := p.text[p.at:]
	if len(rest) < 2 {
		return 0, false
	}
	if i := strings.IndexByte(`"\/bfnrt`, rest[1]); i >= 0 {
		p.at += 2
		return rune("\"\\/\b\f\n\r\t"[i]), true
	}
	r, ok := unit(rest)
	if !ok {
		return 0, false
	}
	if !utf16.IsSurrogate(r) {
		p.at += 6
		return r, true
	}
	low, ok := unit(rest[6:])
	pair := utf16.DecodeRune(r, low)
	if !ok || pair == '\ufffd' {
		return 0, false
	}
	p.at += 12
	return pair, true
}

// unit reads \u and four hexadecimal digits.
func unit(text string) (rune, bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	var r rune
	for _, c := range []byte(text[2:6]) {
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 + rune(c-'0')
		case c >= 'a' && c <= 'f':
			r = r<<4 + rune(c-'a'+10)
		case c >= 'A' && c <= 'F':
			r = r<<4 + rune(c-'A'+10)
		default:
			return 0, false
		}
	}
	return r, true
}
