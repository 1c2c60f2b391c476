package xlsx

import (
	"bytes"
	"unicode/utf8"
)

// appendText appends a text as XML and Excel write it: with entities, and with
// _x000D_ for a character that XML cannot have. What is neither is kept as it
// stands.
func appendText(dst, raw []byte) []byte {
	for len(raw) > 0 {
		n := 0
		for n < len(raw) && raw[n] != '&' && raw[n] != '_' && raw[n] != '\r' {
			n++
		}
		dst = append(dst, raw[:n]...)
		raw = raw[n:]
		if len(raw) == 0 {
			break
		}
		r, size := utf8.RuneError, 0
		switch raw[0] {
		case '&':
			r, size = entity(raw)
		case '_':
			r, size = escape(raw)
		case '\r':
			// XML knows one line end, the line feed.
			r, size = '\n', 1
			if len(raw) > 1 && raw[1] == '\n' {
				size = 2
			}
		}
		if size == 0 {
			dst = append(dst, raw[0])
			raw = raw[1:]
			continue
		}
		dst = utf8.AppendRune(dst, r)
		raw = raw[size:]
	}
	return dst
}

// entity returns the character that an entity at the beginning of a text stands
// for, and the length of the entity, 0 if there is none.
func entity(raw []byte) (r rune, size int) {
	// The longest is &#x10FFFF; and zeros before the digits are rare.
	end := bytes.IndexByte(raw[:min(len(raw), 16)], ';')
	if end < 0 {
		return 0, 0
	}
	switch name := raw[1:end]; string(name) {
	case "lt":
		r = '<'
	case "gt":
		r = '>'
	case "amp":
		r = '&'
	case "quot":
		r = '"'
	case "apos":
		r = '\''
	default:
		if len(name) < 2 || name[0] != '#' {
			return 0, 0
		}
		var ok bool
		if name[1]|0x20 == 'x' {
			r, ok = character(name[2:], 16)
		} else {
			r, ok = character(name[1:], 10)
		}
		if !ok {
			return 0, 0
		}
	}
	return r, end + 1
}

// escape returns the character that _x000D_ at the beginning of a text stands
// for, and the length, 0 if it is no such thing.
func escape(raw []byte) (r rune, size int) {
	if len(raw) < 7 || raw[1] != 'x' || raw[6] != '_' {
		return 0, 0
	}
	r, ok := character(raw[2:6], 16)
	if !ok {
		return 0, 0
	}
	return r, 7
}

// character returns the character of a number in a base of 10 or 16. Digits beyond
// what a character can have give one that is none.
func character(digits []byte, base rune) (r rune, ok bool) {
	for _, b := range digits {
		d := rune(99)
		switch {
		case b >= '0' && b <= '9':
			d = rune(b - '0')
		case b|0x20 >= 'a' && b|0x20 <= 'f':
			d = rune(b|0x20-'a') + 10
		}
		if d >= base {
			return 0, false
		}
		if r = r*base + d; r > utf8.MaxRune {
			r = utf8.MaxRune + 1
		}
	}
	return r, len(digits) > 0
}
