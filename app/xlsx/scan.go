package xlsx

import (
	"bytes"
	"io"
)

// A token is what a scanner found.
type token uint8

const (
	startTag  token = iota + 1
	endTag          // </c>, and after startTag the same for <c/>
	charData        // text with entities in it
	plainData       // text without, from a CDATA section
)

// Bounds on what is held of a part. A cell's text has at most 32,767
// characters in Excel.
const (
	scanFrom = 64 << 10
	maxToken = 1 << 20
)

// A scanner takes XML apart. It checks no more than it needs to, since what
// makes no sense as a worksheet is found out by its readers.
type scanner struct {
	r        io.Reader
	buf      []byte
	pos, end int   // what is not yet scanned is buf[pos:end]
	passed   int64 // bytes before buf[0]
	ended    bool  // r has no more

	// Of the last token, until the next. The name is without its prefix.
	name  []byte
	attrs []byte // all attributes, see nextAttr
	text  []byte

	empty bool // the tag was <c/>: its end is still to be told
}

// newScanner returns a scanner at the beginning of a part.
func newScanner(r io.Reader) *scanner {
	return &scanner{r: r, buf: make([]byte, scanFrom)}
}

// read returns how many bytes of the part are scanned.
func (s *scanner) read() int64 { return s.passed + int64(s.pos) }

// fill reads on behind what is not yet scanned. It fails with io.EOF at the
// end, and with TooLarge if a token does not fit.
func (s *scanner) fill() error {
	if s.ended {
		return io.EOF
	}
	if s.pos > 0 {
		s.end = copy(s.buf, s.buf[s.pos:s.end])
		s.passed += int64(s.pos)
		s.pos = 0
	}
	if s.end == len(s.buf) {
		if s.end >= maxToken {
			return TooLarge
		}
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	for range 100 {
		n, err := s.r.Read(s.buf[s.end:])
		s.end += n
		if err == io.EOF {
			s.ended = true
			if n > 0 {
				err = nil
			}
		}
		if n > 0 || err != nil {
			return err
		}
	}
	return io.ErrNoProgress
}

// next returns the next token, or io.EOF. It is 0 for a comment or instruction,
// of which there may be more than a step should pass over.
func (s *scanner) next() (token, error) {
	if s.empty {
		s.empty = false
		return endTag, nil
	}
	if s.pos == s.end {
		if err := s.fill(); err != nil {
			return 0, err
		}
	}
	if s.buf[s.pos] != '<' {
		return s.data()
	}
	return s.markup()
}

// data takes the text up to the next tag.
func (s *scanner) data() (token, error) {
	n, err := s.until("<", 0)
	if err == io.EOF {
		n, err = s.end-s.pos, nil
	}
	if err != nil {
		return 0, err
	}
	s.text = s.buf[s.pos : s.pos+n]
	s.pos += n
	return charData, nil
}

// until returns how far ahead a mark is, at least from, and reads on until it
// is there.
func (s *scanner) until(mark string, from int) (int, error) {
	for {
		ahead := s.buf[s.pos:s.end]
		if from < len(ahead) {
			if n := index(ahead[from:], mark); n >= 0 {
				return from + n, nil
			}
			// The mark may begin with the last bytes.
			from = max(from, len(ahead)-len(mark)+1)
		}
		if err := s.fill(); err != nil {
			return 0, err
		}
	}
}

// enclosed takes a text that stands between two marks, such as <v> and
// </v></c>, with no tag in it. It reports false, and takes nothing, if that is
// not next or not all read yet. It saves four of the five tokens of most
// cells.
func (s *scanner) enclosed(open, close string) (raw []byte, ok bool) {
	ahead := s.buf[s.pos:s.end]
	if len(ahead) < len(open)+len(close) || string(ahead[:len(open)]) != open {
		return nil, false
	}
	ahead = ahead[len(open):]
	n := bytes.IndexByte(ahead, '<')
	if n < 0 || len(ahead)-n < len(close) || string(ahead[n:n+len(close)]) != close {
		return nil, false
	}
	s.pos += len(open) + n + len(close)
	return ahead[:n], true
}

// skipSome passes over what is read so far and reads on, to io.EOF.
func (s *scanner) skipSome() error {
	s.pos = s.end
	return s.fill()
}

// skipRest passes over the rest of a part, to have its checksum compared.
func (s *scanner) skipRest() error {
	for {
		if err := s.skipSome(); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// index is bytes.Index, which for one byte is not as fast as bytes.IndexByte.
func index(b []byte, mark string) int {
	if len(mark) == 1 {
		return bytes.IndexByte(b, mark[0])
	}
	return bytes.Index(b, []byte(mark))
}

// cut makes the end of a part in the middle of a token a damage.
func cut(err error) error {
	if err == io.EOF {
		return Damaged
	}
	return err
}
