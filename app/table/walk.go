package table

// Where a walk is in a field.
const (
	plain  = iota // in text without quotes, or about to begin
	quoted        // behind a quote that opens the field
	closed        // behind a quote that closes it, unless another follows
)

// A walker reads the records that [lines] cannot tell, byte by byte. Offsets are
// those of the text that is walked.
type walker struct {
	separator byte

	fields [][]byte // of the record so far, n of them
	n      int
	begin  int // where the record begins

	start   int   // where the field begins
	state   int   // of the field: plain, quoted or closed
	quote   int   // where its closing quote is
	doubled bool  // it has a doubled quote
	opened  int64 // the line breaks of the record before its opening quote

	breaks  int64 // line breaks within quotes of the record
	lineEnd int   // the offset behind the last CR: an LF there ends no other line

	unescaped []byte // fields with doubled quotes

	// A record that goes on in the next chunk waits in carry: its fields one
	// after another, and what there is of the next one.
	carry   []byte
	pending bool
	size    int // bytes of the record so far
}

// walk reads the record that goes on at an offset of text. It returns where that
// ends, or -1 if it does not.
func (s *Scanner) walk(text []byte, at int) int {
	for p := at; p < len(text); p++ {
		if c := text[p]; c > '\r' && c != '"' && c != s.separator {
			continue
		}
		if ended := s.step(text, p); ended || s.Err != nil {
			return p + 1
		}
	}
	return -1
}

// step reads the byte at p, which may mean something, and reports whether a record
// ends with it.
func (s *Scanner) step(text []byte, p int) (ended bool) {
	c := text[p]
	switch {
	case c == 0:
		s.fail(Binary, s.line+s.breaks)
	case s.state == quoted:
		s.within(p, c)
	case c == '"':
		s.atQuote(p)
	case c == s.separator:
		s.field(text, p)
	case c == '\n' && p == s.lineEnd:
		s.begin, s.start = p+1, p+1
	case c == '\n' || c == '\r':
		return s.endLine(text, p)
	}
	return false
}

// within reads a byte inside quotes.
func (s *Scanner) within(p int, c byte) {
	switch c {
	case '"':
		s.state, s.quote = closed, p
	case '\r':
		s.breaks++
		s.lineEnd = p + 1
	case '\n':
		if p != s.lineEnd {
			s.breaks++
		}
	}
}

// atQuote reads a quote that is not inside quotes: it opens the field, makes
// the one before it a doubled one, or is text.
func (s *Scanner) atQuote(p int) {
	switch {
	case s.state == plain && p == s.start:
		s.state, s.doubled, s.opened = quoted, false, s.breaks
	case s.state == closed && p == s.quote+1:
		s.state, s.doubled = quoted, true
	}
}

// endLine reads a line break outside quotes, and reports whether it ends a
// record: the break of a blank line does not.
func (s *Scanner) endLine(text []byte, p int) bool {
	if text[p] == '\r' {
		s.lineEnd = p + 1
	}
	blank := s.n == 0 && s.start == p
	if blank {
		s.Blank++
		s.line++
		s.start = p + 1
	} else {
		s.field(text, p)
		if s.Err == nil {
			s.record()
		}
	}
	s.begin = p + 1
	return !blank
}

// field ends the field before offset p of text.
func (s *Scanner) field(text []byte, p int) {
	if s.n == MaxColumns {
		s.fail(TooWide, s.line)
		return
	}
	f := text[s.start:p]
	if s.state == closed {
		if !s.doubled && s.quote == p-1 {
			f = f[1 : len(f)-1]
		} else {
			f = s.unescape(f)
		}
		s.state = plain
	}
	s.fields[s.n] = f
	s.n++
	s.start = p + 1
}

// unescape returns what a field says that is written with quotes: what is within
// them, and what follows. It stays where it is until the record is complete.
func (s *Scanner) unescape(f []byte) []byte {
	from, closing := len(s.unescaped), s.quote-s.start
	s.unescaped = append(appendUnescaped(s.unescaped, f[1:closing]), f[closing+1:]...)
	return s.unescaped[from:]
}
