package table

import (
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"
)

// A decoder turns the bytes of a file into UTF-8 and leaves out a byte order
// mark. What is UTF-8 already is passed on where it lies.
type decoder struct {
	encoding Encoding
	emit     func(text []byte)

	begun  bool   // past where a byte order mark may be
	marked bool   // the same in UTF-16
	held   []byte // the first bytes of a character, or of a byte order mark
	lead   rune   // the first half of a surrogate pair, 0 for none
	out    []byte
}

const bom = "\ufeff"

// decode passes on the text of the next bytes.
func (d *decoder) decode(b []byte) {
	for !d.begun && len(b) > 0 {
		b = d.begin(b)
	}
	d.text(b)
}

// begin reads the first bytes of a file, one at a time, as long as they may be
// the byte order mark of UTF-8.
func (d *decoder) begin(b []byte) []byte {
	if d.encoding != UTF8 && d.encoding != Undecided {
		d.begun = true // UTF-16 has its mark taken out as a character.
		return b
	}
	n := len(d.held)
	d.held = append(d.held, b[0])
	if b[0] != bom[n] {
		d.begun = true
		d.release()
	} else if n+1 == len(bom) {
		d.begun, d.encoding, d.held = true, UTF8, d.held[:0]
	}
	return b[1:]
}

// release reads the bytes held.
func (d *decoder) release() {
	held := d.held
	d.held = nil
	d.text(held)
}

// end passes on what is left at the end of the file: half a character.
func (d *decoder) end() {
	d.begun = true
	if d.encoding == Undecided && len(d.held) > 0 {
		d.encoding = Windows1252
	}
	if wide := d.encoding == UTF16LE || d.encoding == UTF16BE; !wide {
		d.release()
	} else if len(d.held) > 0 || d.lead != 0 {
		d.emit([]byte("\ufffd"))
	}
}

// text passes on the text of b, behind the bytes held.
func (d *decoder) text(b []byte) {
	switch d.encoding {
	case Undecided:
		d.undecided(b)
	case Windows1252:
		d.windows1252(b)
	case UTF16LE, UTF16BE:
		d.utf16(b)
	default:
		d.emit(b)
	}
}

// undecided passes on ASCII. The first character beyond it decides: four in
// five bytes above 127 do not begin a valid UTF-8 character, and hardly a text
// in Windows-1252 has two in a row that do.
func (d *decoder) undecided(b []byte) {
	if len(d.held) == 0 {
		n := ascii(b)
		d.emit(b[:n])
		b = b[n:]
	}
	for len(b) > 0 && !utf8.FullRune(d.held) {
		d.held = append(d.held, b[0])
		b = b[1:]
	}
	if !utf8.FullRune(d.held) {
		return
	}
	d.encoding = UTF8
	if r, _ := utf8.DecodeRune(d.held); r == utf8.RuneError {
		d.encoding = Windows1252
	}
	d.release()
	d.text(b)
}

// ascii returns how many bytes at the beginning of b are below 128. It looks at
// them by the word, as [lines] does.
func ascii(b []byte) int {
	i := 0
	if len(b) >= 8 {
		for _, w := range unsafe.Slice((*uint64)(unsafe.Pointer(&b[0])), len(b)/8) {
			if w&top != 0 {
				break
			}
			i += 8
		}
	}
	for i < len(b) && b[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// c1 is what Windows-1252 has from 0x80 to 0x9f, as the WHATWG Encoding
// Standard lists it: the five that Microsoft leaves open are control
// characters. All others are those of Unicode with the same number.
var c1 = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ',
}

func (d *decoder) windows1252(b []byte) {
	out := d.out[:0]
	for _, c := range b {
		switch {
		case c < utf8.RuneSelf:
			out = append(out, c)
		case c < 0xa0:
			out = utf8.AppendRune(out, c1[c-0x80])
		default:
			out = utf8.AppendRune(out, rune(c))
		}
	}
	d.out = out
	d.emit(out)
}

func (d *decoder) utf16(b []byte) {
	d.out = d.out[:0]
	if len(d.held) == 1 && len(b) > 0 {
		d.unit(d.held[0], b[0])
		d.held, b = d.held[:0], b[1:]
	}
	for ; len(b) >= 2; b = b[2:] {
		d.unit(b[0], b[1])
	}
	d.held = append(d.held, b...)
	d.emit(d.out)
}

// unit appends the character that two bytes stand for. Half a surrogate pair
// waits for the other half; alone it is U+FFFD.
func (d *decoder) unit(first, second byte) {
	u := rune(first) | rune(second)<<8
	if d.encoding == UTF16BE {
		u = rune(first)<<8 | rune(second)
	}
	lead := d.lead
	d.lead = 0
	if lead != 0 {
		if pair := utf16.DecodeRune(lead, u); pair != utf8.RuneError {
			d.out = utf8.AppendRune(d.out, pair)
			return
		}
		d.out = utf8.AppendRune(d.out, utf8.RuneError)
	}
	switch {
	case u >= 0xd800 && u < 0xdc00:
		d.lead = u
	case u == '\ufeff' && !d.marked:
	default:
		d.out = utf8.AppendRune(d.out, u)
	}
	d.marked = true
}
