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

// fixed sets the codes that the format knows.
func (r *Reader) fixed() {
	var lengths [288]uint8
	for i := range lengths {
		switch {
		case i < 144:
			lengths[i] = 8
		case i < 256:
			lengths[i] = 9
		case i < 280:
			lengths[i] = 7
		default:
			lengths[i] = 8
		}
	}
	r.codes.set(lengths[:])
	for i := range 30 {
		lengths[i] = 5
	}
	// Two more have a code and no meaning.
	lengths[30], lengths[31] = 5, 5
	r.dists.set(lengths[:32])
}

// lengthOrder is the order in which the lengths of the code of lengths come.
var lengthOrder = [...]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// dynamic takes the codes that a block has of its own. Their lengths are
// written in a code too.
func (r *Reader) dynamic() error {
	head, err := r.take(14)
	if err != nil {
		return err
	}
	literals, distances, orders := head&31+257, head>>5&31+1, head>>10+4
	if literals > 286 || distances > 30 {
		return ErrCorrupt
	}
	var lengths [286 + 30]uint8
	for _, i := range lengthOrder[:orders] {
		n, err := r.take(3)
		if err != nil {
			return err
		}
		lengths[i] = uint8(n)
	}
	if !r.codes.set(lengths[:len(lengthOrder)]) {
		return ErrCorrupt
	}
	clear(lengths[:])
	if err := r.lengths(lengths[:literals+distances]); err != nil {
		return err
	}
	if lengths[endOfBlock] == 0 || !r.dists.set(lengths[literals:literals+distances]) || !r.codes.set(lengths[:literals]) {
		return ErrCorrupt
	}
	return nil
}

// lengths takes the lengths of two codes, in runs.
func (r *Reader) lengths(lengths []uint8) error {
	for i := 0; i < len(lengths); {
		if err := r.refill(); err != nil {
			return err
		}
		s, err := r.symbol(&r.codes)
		if err != nil {
			return err
		}
		if s < 16 {
			lengths[i] = uint8(s)
			i++
			continue
		}
		value, extra, n := uint8(0), uint(7), 11
		switch s {
		case 16:
			if i == 0 {
				return ErrCorrupt
			}
			value, extra, n = lengths[i-1], 2, 3
		case 17:
			extra, n = 3, 3
		}
		more, err := r.take(extra)
		if err != nil {
			return err
		}
		if n += more; i+n > len(lengths) {
			return ErrCorrupt
		}
		for range n {
			lengths[i] = value
			i++
		}
	}
	return nil
}
