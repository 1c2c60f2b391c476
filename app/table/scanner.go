package table

import "runtime"

// Bounds on what is read. What goes beyond them is an [Error].
const (
	MaxColumns = 2000    // fields of a record
	MaxField   = 1 << 20 // bytes of a field, its quotes included
	MaxRecord  = 4 << 20 // bytes of a record
)

// mostRagged is how many ragged records are remembered by their lines.
const mostRagged = 20

// piece is how many bytes are decoded at a time, so that a chunk of any size
// needs no more memory. It is far below MaxField, even as UTF-8.
const piece = 1 << 16

// Row is called for each record, in order. Line is the line of the file that the
// record begins on, from 1. Fields are valid only during the call and must not
// be changed.
type Row func(line int64, fields [][]byte)

// A Scanner reads a file as records. Its counts are of what has been read so
// far.
type Scanner struct {
	Encoding Encoding // as it turned out to be, if there is no Err
	Rows     int64    // records passed on, the header included
	Lines    int64    // lines of those, and of what was passed over
	Blank    int64    // lines with nothing on them, passed over

	// Ragged counts the records with more or fewer fields than the first;
	// RaggedLines says which lines the first 20 of them begin on.
	Ragged      int64
	RaggedLines []int64

	// Batch, if there is one, is called instead of Row for nearly all records,
	// many at a time: that is quicker. All calls together are in the order of the
	// file.
	Batch func(Batch)

	// Err is what ended the reading early, an *[Error]. More chunks are
	// ignored then.
	Err error

	each    Row
	decoder decoder
	skip    int64 // lines to pass over
	columns int   // fields of the first record
	line    int64 // that the record begins on
	lines   lines
	walker
}

// NewScanner returns a scanner of a file of shape s that calls each for every
// record, the header included.
func NewScanner(s Shape, each Row) *Scanner {
	z := &Scanner{Encoding: s.Encoding, each: each, skip: s.First - 1, line: 1}
	z.decoder = decoder{encoding: s.Encoding, emit: z.scan}
	z.separator = s.Separator
	z.fields = make([][]byte, MaxColumns+1)
	z.lineEnd = -1
	return z
}

// Feed reads the next bytes of the file, which may end anywhere: within a
// character, a quote or a CRLF. The chunk is not kept, and not changed.
func (s *Scanner) Feed(chunk []byte) {
	// WebAssembly has one thread: a collection that has begun goes on only when
	// the program gives way, and until it is done each pointer written costs
	// several times as much, as each field of a Row is.
	runtime.Gosched()
	for len(chunk) > 0 && s.Err == nil {
		n := min(len(chunk), piece)
		s.decoder.decode(chunk[:n])
		chunk = chunk[n:]
	}
	s.Encoding, s.Lines = s.decoder.encoding, s.line-1
}

// Close reads the last record, which needs no line break, and returns Err.
func (s *Scanner) Close() error {
	if s.Err == nil {
		s.decoder.end()
	}
	if s.Err == nil && s.pending {
		s.last()
	}
	s.Encoding, s.Lines = s.decoder.encoding, s.line-1
	return s.Err
}

// fail ends the reading.
func (s *Scanner) fail(kind Kind, line int64) {
	if s.Err == nil {
		s.Err = &Error{Kind: kind, Line: line}
	}
}

// record passes on the fields of a record that is complete.
func (s *Scanner) record() {
	row, line := s.fields[:s.n], s.line
	s.line += 1 + s.breaks
	s.n, s.breaks, s.unescaped = 0, 0, s.unescaped[:0]
	if s.columns == 0 {
		s.columns = len(row)
	}
	if len(row) != s.columns {
		s.ragged(line)
	}
	s.Rows++
	s.each(line, row)
}

// ragged counts a ragged record.
func (s *Scanner) ragged(line int64) {
	s.Ragged++
	if len(s.RaggedLines) < mostRagged {
		s.RaggedLines = append(s.RaggedLines, line)
	}
}
