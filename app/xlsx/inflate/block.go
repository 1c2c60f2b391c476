package inflate

import "io"

// What the codes of lengths and distances begin with, and how many more bits
// say the rest (RFC 1951, 3.2.5).
var (
	lengthBase  = [...]uint16{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258}
	lengthExtra = [...]uint8{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distBase    = [...]uint16{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577}
	distExtra   = [...]uint8{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
)

// Symbols of the first code: bytes, the end of the block, lengths.
const (
	endOfBlock  = 256
	firstLength = 257
)

// coded unpacks a block up to its end, or until out is full.
func (r *Reader) coded() error {
	for r.to <= len(r.out)-maxCopy {
		if r.quick() {
			r.step = (*Reader).header
			return nil
		}
		if r.to > len(r.out)-maxCopy {
			return nil
		}
		// A length and a distance have 48 bits at the most.
		if r.nbits < 48 {
			if err := r.refill(); err != nil {
				return err
			}
		}
		s, err := r.symbol(&r.codes)
		if err != nil {
			return err
		}
		switch {
		case s < endOfBlock:
			r.out[r.to] = byte(s)
			r.to++
		case s == endOfBlock:
			r.step = (*Reader).header
			return nil
		default:
			if err := r.copyBack(s - firstLength); err != nil {
				return err
			}
		}
	}
	return nil
}

// copyBack repeats what was unpacked before.
func (r *Reader) copyBack(length int) error {
	if length >= len(lengthBase) {
		return ErrCorrupt
	}
	n, err := r.take(uint(lengthExtra[length]))
	if err != nil {
		return err
	}
	n += int(lengthBase[length])
	d, err := r.symbol(&r.dists)
	if err != nil {
		return err
	}
	if d >= len(distBase) {
		return ErrCorrupt
	}
	back, err := r.take(uint(distExtra[d]))
	if err != nil {
		return err
	}
	back += int(distBase[d])
	if back > r.to {
		return ErrCorrupt
	}
	r.to = repeat(r.out[:], r.to, back, n)
	return nil
}

// symbol takes a symbol of a code.
func (r *Reader) symbol(c *code) (int, error) {
	e := c.short[r.bits&(1<<shortBits-1)]
	n := uint(e & 15)
	if n == 0 {
		var s int
		if s, n = c.long(r.bits); n == 0 {
			return 0, ErrCorrupt
		}
		e = uint16(s) << 4
	}
	if n > r.nbits {
		return 0, io.ErrUnexpectedEOF
	}
	r.bits >>= n
	r.nbits -= n
	return int(e >> 4), nil
}
