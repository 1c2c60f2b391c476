package table

import (
	"math/bits"
	"unsafe"
)

// Eight bytes at a time, as lanes of a word: https://graphics.stanford.edu/~seander/bithacks.html
// (Anderson), "determine if a word has a byte less than n", in the form whose
// lanes do not carry into one another.
const (
	lanes = 0x0101010101010101
	top   = 0x80 * lanes
	rest  = 0x7f * lanes
)

// block is how many bytes are looked at together; what is found stays in the
// processor's first cache.
const block = 1 << 13

// lines are the records that a block of text begins with, as far as they are
// plain. Nearly all of a file is read as such, word by word; a walker reads what
// is not.
type lines struct {
	// ends are the offsets of the separators and line feeds that end fields,
	// behind one for the start of the block, which is -1. There is room for two
	// more, which find may write and not count.
	ends [2 * block]uint16
	last [block]uint16 // for each record, which of ends is its LF
	line [block]uint16 // for each record, how many lines there are up to its end
}

// find returns how many records text begins with, at most block bytes, of which
// it looks at whole words. It stops at what is not so plain: a CR alone, NUL, other
// control characters outside quotes, a quote that stands neither at the beginning
// nor at the end of a field nor beside another. Words are little-endian, as they
// are in WebAssembly.
//
// It calls nothing that is not inlined, and branches little: WebAssembly has no
// jumps, and what Go makes do with is slow. So each word gets two ends, of which
// those that it has are counted, and only a word with quotes or line breaks is
// looked at for them.
func (l *lines) find(text []byte, separator byte) (records int) {
	l.ends[0] = 0xffff
	if len(text) < 8 {
		return 0
	}
	separators := uint64(separator) * lanes
	n, from, line := 1, 0, uint16(0)
	within := uint64(0)    // all lanes, where the word begins within quotes
	behind := uint64(0)    // the first, where it begins behind a closing quote
	before := uint64(0x80) // the first, where a field may begin with it
	for _, w := range unsafe.Slice((*uint64)(unsafe.Pointer(&text[0])), len(text)/8) {
		low := w & rest
		hits := ^(((low ^ separators) + rest) | w) & top
		special := ^((low+(0x80-14)*lanes)&((low^'"'*lanes)+rest)|w)&top | within | behind
		if special != 0 {
			breaks := ^((low + (0x80-14)*lanes) | w) & top &^ hits
			quotes := ^(((low ^ '"'*lanes) + rest) | w) & top
			ready, in := hits|breaks, uint64(0)
			if quotes|within|behind != 0 {
				in = inside(quotes, within)
				closing := quotes &^ in
				// Ends of this word are not written yet, and no record was found in it.
				if quotes&in&^((ready|closing)<<8|before)|(closing<<8|behind)&^(ready|quotes) != 0 {
					return records
				}
				hits &^= in
				ready = hits | breaks | closing
				behind = closing >> 63 << 7
				within = -(in >> 63) & top
			}
			before = ready >> 63 << 7
			whole := records // those whose ends are written
			for ; breaks != 0; breaks &= breaks - 1 {
				at := from + bits.TrailingZeros64(breaks)/8
				lane := breaks & -breaks
				switch c := text[at]; {
				case c == '\n':
					line++
					if in&lane == 0 {
						hits |= lane
						l.last[records%block] = uint16(n + bits.OnesCount64(hits&(lane-1)))
						l.line[records%block] = line
						records++
					}
				case c == '\r' && at+1 < len(text) && text[at+1] == '\n':
				case c == '\r' || c == 0 || in&lane == 0:
					return whole
				}
			}
		} else {
			before = hits >> 63 << 7
		}
		n, from = l.put(n, from, hits), from+8
	}
	return records
}

// put writes the ends of a word from place n on, and returns the place behind
// them. It writes two at a time, whether there are two or not: that saves jumps.
func (l *lines) put(n, from int, hits uint64) (next int) {
	next = n + bits.OnesCount64(hits)
	for {
		l.ends[n%len(l.ends)] = uint16(from + bits.TrailingZeros64(hits)/8)
		hits &= hits - 1
		l.ends[(n+1)%len(l.ends)] = uint16(from + bits.TrailingZeros64(hits)/8)
		if hits &= hits - 1; hits == 0 {
			return next
		}
		n += 2
	}
}

// inside marks the lanes within quotes: those with an odd number of quotes up to
// them, or an even one in a word that begins within quotes.
func inside(quotes, within uint64) uint64 {
	in := quotes ^ quotes<<8
	in ^= in << 16
	return in ^ in<<32 ^ within
}
