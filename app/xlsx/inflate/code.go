package inflate

import "math/bits"

// Codes of up to shortBits are looked up at once, longer ones bit by bit.
const (
	shortBits = 10
	maxBits   = 15
)

// A code is a canonical Huffman code: of one length, the symbols are in order.
type code struct {
	short  [1 << shortBits]uint16 // symbol<<4 | length, 0 if it is none or longer
	count  [maxBits + 1]int       // codes of each length
	sorted [288]uint16            // symbols by length, then by value
}

// set makes the code of symbols' lengths, 0 for those it has not. It reports
// false for one that is ambiguous, or has gaps; a single symbol of one bit, and
// none at all, are good.
func (c *code) set(lengths []uint8) bool {
	clear(c.short[:])
	clear(c.count[:])
	for _, n := range lengths {
		c.count[n]++
	}
	var next, at [maxBits + 2]int
	left := 1
	for n := 1; n <= maxBits; n++ {
		left = left<<1 - c.count[n]
		if left < 0 {
			return false
		}
		next[n+1] = (next[n] + c.count[n]) << 1
		at[n+1] = at[n] + c.count[n]
	}
	if left > 0 && c.count[0]+c.count[1] != len(lengths) {
		return false
	}
	for s, n := range lengths {
		if n == 0 {
			continue
		}
		c.sorted[at[n]] = uint16(s)
		at[n]++
		if n <= shortBits {
			// Codes begin with their highest bit, and the rest of the
			// index is whatever follows.
			from := int(bits.Reverse16(uint16(next[n])) >> (16 - n))
			for i := from; i < len(c.short); i += 1 << n {
				c.short[i] = uint16(s)<<4 | uint16(n)
			}
		}
		next[n]++
	}
	return true
}

// long returns the symbol that some bits begin with and how many it has, 0 if
// there is none [1].
//
// [1] Adler, M. (2002). puff.c, decode, in the zlib distribution.
func (c *code) long(ahead uint64) (symbol int, n uint) {
	code, first, index := 0, 0, 0
	for n = 1; n <= maxBits; n++ {
		code |= int(ahead & 1)
		ahead >>= 1
		if code-c.count[n] < first {
			return int(c.sorted[index+code-first]), n
		}
		index += c.count[n]
		first = (first + c.count[n]) << 1
		code <<= 1
	}
	return 0, 0
}
