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

// block is how many bytes are marked at a time; its marks stay in the
// processor's first cache.
const block = 1 << 13

// marks are the offsets in a block of the bytes that may matter. There is room
// for two more, which findBlock may write and not count.
type marks [2 * block]uint16

// find returns where in text, at most block bytes, there are separators, quotes
// or bytes below 14, which are the line breaks, NUL and some that mean nothing.
func (m *marks) find(text []byte, separator byte) []uint16 {
	if len(text) == 0 {
		return nil
	}
	whole := len(text) / 8
	n := m.words(0, 0, unsafe.Slice((*uint64)(unsafe.Pointer(&text[0])), whole), separator)
	if tail := text[whole*8:]; len(tail) > 0 {
		last := [8]byte{' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '}
		copy(last[:], tail)
		n = m.words(n, whole*8, unsafe.Slice((*uint64)(unsafe.Pointer(&last)), 1), separator)
	}
	return m[:n]
}

// words marks words, the first of which has offset from, behind n marks, and
// returns how many there are then. Words are little-endian, as they are in
// WebAssembly.
//
// Every word gets two marks, of which those it has are counted: a word of a
// survey's rows has one or two, and to ask would take longer than to write.
func (m *marks) words(n, from int, words []uint64, separator byte) int {
	separators := uint64(separator) * lanes
	for _, w := range words {
		low := w & rest
		hits := ^((low+(0x80-14)*lanes)&((low^'"'*lanes)+rest)&((low^separators)+rest) | w) & top
		next := n + bits.OnesCount64(hits)
		m[n%len(m)] = uint16(from + bits.TrailingZeros64(hits)/8)
		hits &= hits - 1
		m[(n+1)%len(m)] = uint16(from + bits.TrailingZeros64(hits)/8)
		for hits &= hits - 1; hits != 0; hits &= hits - 1 {
			n++
			m[(n+1)%len(m)] = uint16(from + bits.TrailingZeros64(hits)/8)
		}
		n, from = next, from+8
	}
	return n
}
