package entry

import (
	"strings"
	"unicode/utf8"
)

// maxText bounds a name or a period in a link, in bytes.
const maxText = 200

const hex = "0123456789ABCDEF"

// escape writes s as a fragment's value: what is neither letter nor digit as
// bytes in hexadecimal, so that no mail program ends the link there.
func escape(b *strings.Builder, s string) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if plain(c) {
			b.WriteByte(c)
			continue
		}
		b.WriteByte('%')
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
}

func plain(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ||
		c == '-' || c == '.' || c == '_' || c == '~'
}

// unescape reads a value back. It says no to a broken escape, to text that is
// not UTF-8 or holds control characters, and to text too long to be a label.
func unescape(s string) (string, bool) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '+':
			b.WriteByte(' ')
		case s[i] != '%':
			b.WriteByte(s[i])
		case i+2 < len(s) && digit(s[i+1]) >= 0 && digit(s[i+2]) >= 0:
			b.WriteByte(byte(digit(s[i+1])<<4 | digit(s[i+2])))
			i += 2
		default:
			return "", false
		}
	}
	t := b.String()
	if len(t) > maxText || !utf8.ValidString(t) || strings.ContainsFunc(t, control) {
		return "", false
	}
	return t, true
}

// label is a name or a period as a link carries it: what [unescape] takes back,
// so without control characters and cut to the length of a label.
func label(s string) string {
	s = strings.Map(func(r rune) rune {
		if control(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	for len(s) > maxText {
		_, last := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-last]
	}
	return s
}

func control(r rune) bool { return r < ' ' || r == 0x7f }

func digit(c byte) int { return strings.IndexByte(hex, upper(c)) }

func upper(c byte) byte {
	if c >= 'a' && c <= 'f' {
		return c - 'a' + 'A'
	}
	return c
}
