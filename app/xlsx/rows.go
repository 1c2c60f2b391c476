package xlsx

import "io"

// stepBytes is how much XML a step reads: some thousand rows, a few
// milliseconds.
const stepBytes = 256 << 10

// A taker makes something of the tokens of a part, until it is done with it.
type taker interface {
	take(s *scanner, t token) (done bool, err error)
}

// Rows reads the rows of a worksheet.
type Rows struct {
	book  *Book
	parts []reading // still to be read, the first is being
	scan  *scanner  // of the first part, nil until it is open
	taken bool      // the first part's taker is done

	read, size int64 // bytes of parts behind, and of all
	err        error // that the last step ended with
	done       bool
}

// A reading is a part and who takes it.
type reading struct {
	part   *part
	take   taker
	finish func()
}

// Rows begins to read a worksheet, the index of one of [Book.Sheets].
func (b *Book) Rows(sheet int, each Row) *Rows {
	r := &Rows{book: b}
	if b.stylesPart != nil && b.formats == nil {
		y := &styles{custom: make(map[int]format)}
		r.add(b.stylesPart, y, func() { b.formats = y.all })
	}
	if b.stringsPart != nil && b.texts == nil {
		x := new(texts)
		r.add(b.stringsPart, x, func() { b.texts = x })
	}
	r.add(b.sheets[sheet].part, &worksheet{book: b, each: each}, func() {})
	if r.size > maxInflated {
		r.err = TooLarge
	}
	return r
}

// add appends a part to what is to be read.
func (r *Rows) add(p *part, take taker, finish func()) {
	r.parts = append(r.parts, reading{p, take, finish})
	// One that is beyond the bound is enough, and must not overflow the sum.
	r.size += min(p.size, maxInflated+1)
}

// Fraction returns how many bytes of XML are read, of how many: of the
// worksheet and, for the first, of what all share.
func (r *Rows) Fraction() (read, size int64) {
	read = r.read
	if r.scan != nil {
		read += r.scan.read()
	}
	return read, r.size
}

// Step reads on for a few milliseconds, and reports whether the worksheet is at
// its end. It fails with a [Problem] or an error of the io.ReaderAt, and then
// the same way again. A part's checksum is its last word, so rows that were
// handed on are good only if Step ends without an error.
func (r *Rows) Step() (done bool, err error) {
	if r.done || r.err != nil {
		return r.done, r.err
	}
	before, _ := r.Fraction()
	for after := before; after-before < stepBytes; after, _ = r.Fraction() {
		if r.err = r.some(); r.err != nil {
			return false, r.err
		}
		if len(r.parts) == 0 {
			r.done = true
			return true, nil
		}
	}
	return false, nil
}

// some reads on by a few tokens.
func (r *Rows) some() (err error) {
	p := r.parts[0]
	if r.scan == nil {
		r.taken = false
		r.scan, err = r.book.pack.open(p.part)
		return err
	}
	if r.taken {
		return r.drain()
	}
	for end := r.scan.read() + stepBytes/16; r.scan.read() < end && !r.taken; {
		t, err := r.scan.next()
		if err != nil {
			return cut(err)
		}
		if t == 0 {
			continue
		}
		if r.taken, err = p.take.take(r.scan, t); err != nil {
			return err
		}
	}
	return nil
}

// drain reads a part to its end, where the checksum is compared,
// and goes on to the next.
func (r *Rows) drain() error {
	if err := r.scan.skipSome(); err != io.EOF {
		return err
	}
	r.scan.pos = r.scan.end
	r.read += r.scan.read()
	r.scan = nil
	r.parts[0].finish()
	r.parts = r.parts[1:]
	return nil
}
