package inflate

// storedHeader takes the length of a stored block, which is there twice.
func (r *Reader) storedHeader() error {
	if _, err := r.take(r.nbits % 8); err != nil {
		return err
	}
	n, err := r.take(16)
	if err != nil {
		return err
	}
	not, err := r.take(16)
	if err != nil {
		return err
	}
	if n != not^0xFFFF {
		return ErrCorrupt
	}
	r.stored = n
	r.step = (*Reader).copyStored
	return nil
}

// copyStored hands on bytes that are not packed.
func (r *Reader) copyStored() error {
	for r.stored > 0 && r.to < len(r.out) {
		b, err := r.take(8)
		if err != nil {
			return err
		}
		r.out[r.to] = byte(b)
		r.to++
		r.stored--
	}
	if r.stored == 0 {
		r.step = (*Reader).header
	}
	return nil
}
