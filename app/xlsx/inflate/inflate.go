// Package inflate unpacks deflate [1], the compression of zip files. It does
// what compress/flate does without the compressor and the formatted printing
// that comes with it, and under WebAssembly in less time: see the benchmark.
//
// [1] Deutsch, P. (1996). "DEFLATE Compressed Data Format Specification version
// 1.3", RFC 1951.
package inflate

import (
	"errors"
	"io"
)

// ErrCorrupt is told of data that is not deflate. Data that ends too soon is
// told by io.ErrUnexpectedEOF.
var ErrCorrupt = errors.New("inflate: corrupt data")

// Bounds of the format: how far back a copy reaches, and how long it is.
const (
	window  = 32 << 10
	maxCopy = 258
)

// A Reader unpacks what another reader has.
type Reader struct {
	src  io.Reader
	in   []byte // read and not yet looked at
	room []byte // what in is part of

	bits  uint64 // taken out of in and not yet used, the next lowest
	nbits uint

	// out[from:to] is unpacked and not yet handed on; before it is what
	// copies may reach back to.
	out      [window + 2*window]byte
	from, to int

	step   func(*Reader) error // what is next: a header, or a kind of block
	final  bool                // the block is the last
	stored int                 // bytes left of a stored block
	codes  code                // of bytes and lengths
	dists  code                // of distances
	err    error
}

// NewReader returns a reader of what src unpacks to.
func NewReader(src io.Reader) *Reader {
	return &Reader{src: src, room: make([]byte, window), step: (*Reader).header}
}

// Read unpacks. It ends with io.EOF after the last block, whatever follows.
func (r *Reader) Read(p []byte) (n int, err error) {
	for r.from == r.to {
		if r.err != nil {
			return 0, r.err
		}
		if r.to > window {
			copy(r.out[:], r.out[r.to-window:r.to])
			r.from, r.to = window, window
		}
		r.err = r.step(r)
	}
	n = copy(p, r.out[r.from:r.to])
	r.from += n
	return n, nil
}

// refill takes bytes out of in, until there are 56 bits or more or no bytes are
// left to read.
func (r *Reader) refill() error {
	for r.nbits <= 56 {
		if len(r.in) == 0 {
			n, err := r.src.Read(r.room)
			r.in = r.room[:n]
			if n == 0 && err == io.EOF {
				return nil
			}
			if n == 0 && err != nil {
				return err
			}
			continue
		}
		r.bits |= uint64(r.in[0]) << r.nbits
		r.nbits += 8
		r.in = r.in[1:]
	}
	return nil
}

// take takes up to 16 bits.
func (r *Reader) take(n uint) (int, error) {
	if r.nbits < n {
		if err := r.refill(); err != nil {
			return 0, err
		}
		if r.nbits < n {
			return 0, io.ErrUnexpectedEOF
		}
	}
	v := int(r.bits & (1<<n - 1))
	r.bits >>= n
	r.nbits -= n
	return v, nil
}

// header takes the beginning of a block.
func (r *Reader) header() error {
	if r.final {
		return io.EOF
	}
	h, err := r.take(3)
	if err != nil {
		return err
	}
	r.final = h&1 == 1
	switch h >> 1 {
	case 0:
		return r.storedHeader()
	case 1:
		r.fixed()
	case 2:
		if err := r.dynamic(); err != nil {
			return err
		}
	default:
		return ErrCorrupt
	}
	r.step = (*Reader).coded
	return nil
}
