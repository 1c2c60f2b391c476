package xlsx

import "io"

// block is how much is read at a time: under WebAssembly each read is a call
// out of the program.
const block = 256 << 10

// A source reads a file in blocks, and remembers whether that failed: what is
// then wrong with a part is not the part's.
type source struct {
	r    io.ReaderAt
	size int64

	at     int64 // where held begins
	held   []byte
	buf    []byte
	failed error
}

// ReadAt reads from the block that is held, or another.
func (s *source) ReadAt(p []byte, off int64) (n int, err error) {
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

// bytes returns a stretch of the file, which is damaged if it ends before.
func (s *source) bytes(at, n int64) ([]byte, error) {
	b := make([]byte, n)
	if _, err := s.ReadAt(b, at); err == io.EOF {
		return nil, Damaged
	} else if err != nil {
		return nil, err
	}
	return b, nil
}
