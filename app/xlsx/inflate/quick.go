package inflate

// quick is coded for as long as there are 8 bytes to look ahead to. It keeps
// what changes with every symbol out of memory, and leaves whatever is wrong to
// coded, from the symbol where it is.
func (r *Reader) quick() (ended bool) {
	in, bits, nbits, to := r.in, r.bits, r.nbits, r.to
	out := &r.out
	for len(in) >= 8 && to <= len(out)-maxCopy {
		if nbits < 48 {
			next := in[:8]
			bits |= (uint64(next[0]) | uint64(next[1])<<8 | uint64(next[2])<<16 | uint64(next[3])<<24 |
				uint64(next[4])<<32 | uint64(next[5])<<40 | uint64(next[6])<<48 | uint64(next[7])<<56) << nbits
			in = in[(63-nbits)>>3:]
			nbits |= 56
			// Bits above nbits are those of in: refill puts them in
			// once more, and they are the same.
		}
		e := uint(r.codes.short[bits&(1<<shortBits-1)])
		if e&15 == 0 {
			s, n := r.codes.long(bits)
			if n == 0 {
				break
			}
			e = uint(s)<<4 | n
		}
		if e>>4 < endOfBlock {
			out[to] = byte(e >> 4)
			to++
			bits >>= e & 15
			nbits -= e & 15
			continue
		}
		ahead, left := bits>>(e&15), nbits-(e&15)
		s := e>>4 - firstLength
		if e>>4 == endOfBlock {
			bits, nbits, ended = ahead, left, true
			break
		}
		if s >= uint(len(lengthBase)) {
			break
		}
		n := int(lengthBase[s]) + int(ahead&(1<<lengthExtra[s]-1))
		ahead >>= lengthExtra[s]
		left -= uint(lengthExtra[s])
		d := uint(r.dists.short[ahead&(1<<shortBits-1)])
		if d&15 == 0 {
			s, n := r.dists.long(ahead)
			if n == 0 {
				break
			}
			d = uint(s)<<4 | n
		}
		ahead >>= d & 15
		left -= d & 15
		if d >>= 4; d >= uint(len(distBase)) {
			break
		}
		back := int(distBase[d]) + int(ahead&(1<<distExtra[d]-1))
		if back > to {
			break
		}
		bits, nbits = ahead>>distExtra[d], left-uint(distExtra[d])
		to = repeat(out[:], to, back, n)
	}
	r.in, r.bits, r.nbits, r.to = in, bits&(1<<nbits-1), nbits, to
	return ended
}

// repeat copies n bytes from so far back, and returns where they end. A copy
// that begins before its source is complete repeats itself.
func repeat(out []byte, to, back, n int) int {
	if back >= n {
		return to + copy(out[to:to+n], out[to-back:])
	}
	for end := to + n; to < end; to++ {
		out[to] = out[to-back]
	}
	return to
}
