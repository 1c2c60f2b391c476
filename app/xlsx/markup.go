package xlsx

// markup takes what begins with <.
func (s *scanner) markup() (token, error) {
	for s.end-s.pos < 2 {
		if err := s.fill(); err != nil {
			return 0, cut(err)
		}
	}
	switch s.buf[s.pos+1] {
	case '!':
		return s.declaration()
	case '?':
		return 0, s.skipPast("?>")
	}
	return s.tag()
}

// declaration takes what begins with <!: a comment or a CDATA section.
func (s *scanner) declaration() (token, error) {
	const comment, cdata = "<!--", "<![CDATA["
	for s.end-s.pos < len(cdata) {
		if err := s.fill(); err != nil {
			return 0, cut(err)
		}
	}
	switch b := s.buf[s.pos:s.end]; {
	case string(b[:len(comment)]) == comment:
		s.pos += len(comment)
		return 0, s.skipPast("-->")
	case string(b[:len(cdata)]) == cdata:
		n, err := s.until("]]>", len(cdata))
		if err != nil {
			return 0, cut(err)
		}
		s.text = s.buf[s.pos+len(cdata) : s.pos+n]
		s.pos += n + len("]]>")
		return plainData, nil
	}
	return 0, Declares
}

// skipPast passes over everything up to a mark and over the mark.
func (s *scanner) skipPast(mark string) error {
	n, err := s.until(mark, 0)
	if err != nil {
		return cut(err)
	}
	s.pos += n + len(mark)
	return nil
}
