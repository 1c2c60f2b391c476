package table

import (
	"bytes"
	"unicode/utf8"
)

// findEncoding judges how the first bytes of a file are written. It fails with
// Binary for bytes that are no text.
func findEncoding(head []byte, whole bool) (Encoding, error) {
	switch {
	case bytes.HasPrefix(head, []byte(bom)):
		return UTF8, nil
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		return UTF16LE, nil
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		return UTF16BE, nil
	case bytes.IndexByte(head, 0) >= 0:
		return findWide(head)
	case ascii(head) == len(head):
		return Undecided, nil
	case utf8.Valid(complete(head, whole)):
		return UTF8, nil
	}
	return Windows1252, nil
}

// findWide judges bytes that have NULs: in UTF-16, separators, digits, line
// breaks and most of a western text have one in the same half of each unit, and
// few are in the other. A NUL that is there by mistake makes no line break.
func findWide(head []byte) (Encoding, error) {
	var nuls [2]int
	for i, c := range head {
		if c == 0 {
			nuls[i%2]++
		}
	}
	least := len(head) / 10
	switch {
	case nuls[1] > max(least, 4*nuls[0]) && breaks(head, 0):
		return UTF16LE, nil
	case nuls[0] > max(least, 4*nuls[1]) && breaks(head, 1):
		return UTF16BE, nil
	}
	return Undecided, &Error{Kind: Binary}
}

// breaks reports whether head has a line break as UTF-16 with the low byte of
// each unit at offset low, or has no byte that might be one.
func breaks(head []byte, low int) bool {
	for i := 0; i+1 < len(head); i += 2 {
		if c := head[i+low]; (c == '\n' || c == '\r') && head[i+1-low] == 0 {
			return true
		}
	}
	return bytes.IndexAny(head, "\r\n") < 0
}

// complete returns head without the character that is cut off at its end,
// unless it is the whole file.
func complete(head []byte, whole bool) []byte {
	for n := 1; !whole && n < utf8.UTFMax && n <= len(head); n++ {
		if last := head[len(head)-n:]; utf8.RuneStart(last[0]) {
			if !utf8.FullRune(last) {
				return head[:len(head)-n]
			}
			break
		}
	}
	return head
}

// decoded returns the first bytes of a file as UTF-8. It fails with Binary if
// they hold a NUL, or if more than one in 50 is a control character that no
// text has: of bytes taken at random, five in 50 are.
func decoded(head []byte, whole bool, e Encoding) ([]byte, error) {
	text := make([]byte, 0, len(head)+len(head)/8)
	d := decoder{encoding: e, emit: func(t []byte) { text = append(text, t...) }}
	d.decode(head)
	if whole {
		d.end()
	}
	odd := 0
	for _, c := range text {
		if c < ' ' && (c < '\t' || c > '\r') {
			odd++
		}
	}
	if bytes.IndexByte(text, 0) >= 0 || 50*odd > len(text) {
		return nil, &Error{Kind: Binary}
	}
	return text, nil
}
