package xlsx

import "io"

// block is how much is read at a time. Under WebAssembly each read is a call
// out of the program, and the standard library's are of 4 KB.
const block = 256 << 10

// A source reads a file in blocks, and remembers whether that failed: what the
// zip reader then says is not about the file.
type source struct {
	r    io.ReaderAt
	size int64

	at     int64 // where held begins
	held   []byte
	buf    []byte
	failed error

	// left is how much may still be read, while the directory is. A
	// directory takes up memory for each of its entries.
	left int64
}

// ReadAt reads from the block that is held, or another.
func (s *source) ReadAt(p []byte, off int64) (n int, err error) {
	if s.left -= int64(len(p)); s.left < 0 {
		return 0, TooLarge
	}
	for n < len(p) {
		if off < 0 || off >= s.size {
			return n, io.EOF
		}
		if off < s.at || off >= s.at+int64(len(s.held)) {
			if err := s.hold(off - off%block); err != nil {
				return n, err
			}
		}
		c := copy(p[n:], s.held[off-s.at:])
		n += c
		off += int64(c)
	}
	return n, nil
}

// hold reads the block that begins at an offset.
func (s *source) hold(at int64) error {
	if s.buf == nil {
		s.buf = make([]byte, min(block, s.size))
	}
	want := s.buf[:min(block, s.size-at)]
	n, err := s.r.ReadAt(want, at)
	if n < len(want) {
		if err == nil || err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		s.held = nil
		s.failed = err
		return err
	}
	s.at, s.held = at, want
	return nil
}
