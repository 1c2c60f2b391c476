package table

// stride is how many bytes are added at a time to a record that began in the
// chunk before.
const stride = 1 << 10

// scan reads the next text, at most a few pieces long.
func (s *Scanner) scan(text []byte) {
	if s.skip > 0 {
		text = s.passOver(text)
	}
	for s.pending && len(text) > 0 && s.Err == nil {
		text = s.resume(text)
	}
	if len(text) == 0 || s.Err != nil {
		return
	}
	for at := 0; at >= 0 && s.Err == nil; {
		if at == s.lineEnd && at < len(text) && text[at] == '\n' {
			at++
		} else if next := s.together(text, at); next > at {
			at = next
		} else {
			s.begin, s.start = at, at
			at = s.walk(text, at)
		}
	}
	s.keep(text)
}

// passOver returns what of text lies behind the lines to pass over.
func (s *Scanner) passOver(text []byte) []byte {
	for i, c := range text {
		if c != '\r' && (c != '\n' || i == s.lineEnd) {
			continue
		}
		if c == '\r' {
			s.lineEnd = i + 1
		}
		s.line++
		if s.skip--; s.skip == 0 {
			s.lineEnd -= i + 1
			return text[i+1:]
		}
	}
	s.lineEnd -= len(text)
	return nil
}

// resume adds the next bytes of text to the record that waits, and returns the
// text that is left. No more is added than may belong to the field and the
// record, so that where chunks end makes no difference to what is refused.
func (s *Scanner) resume(text []byte) []byte {
	from := len(s.carry)
	k := min(len(text), stride, MaxField+1-(from-s.start), MaxRecord+1-s.size)
	s.carry = append(s.carry, text[:k]...)
	if end := s.walk(s.carry, from); end >= 0 {
		s.pending = false
		s.lineEnd -= end
		return text[end-from:]
	}
	s.size += k
	if len(s.carry)-s.start > MaxField || s.size > MaxRecord {
		s.tooLong()
	}
	return text[k:]
}

// tooLong refuses the field or record that waits.
func (s *Scanner) tooLong() {
	if s.state == quoted && len(s.carry)-s.start > MaxField {
		s.fail(Unclosed, s.line+s.opened)
	} else {
		s.fail(TooLong, s.line)
	}
}

// keep puts what text has of a record that is not complete where it stays.
func (s *Scanner) keep(text []byte) {
	s.pending = s.n > 0 || s.start < len(text)
	if !s.pending {
		s.lineEnd -= len(text)
		return
	}
	s.size = len(text) - s.begin
	s.carry = s.carry[:0]
	for i, f := range s.fields[:s.n] {
		from := len(s.carry)
		s.carry = append(s.carry, f...)
		s.fields[i] = s.carry[from:]
	}
	moved := len(s.carry) - s.start
	s.carry = append(s.carry, text[s.start:]...)
	s.start += moved
	s.quote += moved
	s.lineEnd += moved
}

// last reads the end of the file as the end of the record that waits.
func (s *Scanner) last() {
	if s.state == quoted {
		s.fail(Unclosed, s.line+s.opened)
		return
	}
	s.pending = false
	s.field(s.carry, len(s.carry))
	if s.Err == nil {
		s.record()
	}
}
