package inflate

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
	if !r.dists.set(lengths[literals:literals+distances]) || !r.codes.set(lengths[:literals]) {
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
