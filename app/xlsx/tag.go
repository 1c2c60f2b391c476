package xlsx

// tag takes a tag up to its >, which may stand in a quoted value before.
func (s *scanner) tag() (token, error) {
	n, err := s.tagLength()
	if err != nil {
		return 0, err
	}
	b := s.buf[s.pos+1 : s.pos+n-1]
	s.pos += n
	if len(b) > 0 && b[0] == '/' {
		s.name, s.attrs = tagName(b[1:])
		return endTag, nil
	}
	if len(b) > 0 && b[len(b)-1] == '/' {
		b = b[:len(b)-1]
		s.empty = true
	}
	s.name, s.attrs = tagName(b)
	return startTag, nil
}

// tagLength returns the length of the tag at pos, with < and >.
func (s *scanner) tagLength() (int, error) {
	quote := byte(0)
	for i := 1; ; {
		for b := s.buf[s.pos:s.end]; i < len(b); i++ {
			switch c := b[i]; {
			case quote != 0:
				if c == quote {
					quote = 0
				}
			case c == '>':
				return i + 1, nil
			case c == '"' || c == '\'':
				quote = c
			}
		}
		if err := s.fill(); err != nil {
			return 0, cut(err)
		}
	}
}

// tagName parts a tag into its name, without prefix, and its attributes.
func tagName(b []byte) (name, attrs []byte) {
	from := 0
	for i, c := range b {
		if c <= ' ' {
			return b[from:i], b[i:]
		}
		if c == ':' {
			from = i + 1
		}
	}
	return b[from:], nil
}

// nextAttr takes the first of some attributes: its name without prefix, and its
// value as it is written. It reports false when there is none.
func nextAttr(attrs []byte) (name, value, rest []byte, ok bool) {
	i := 0
	for i < len(attrs) && attrs[i] <= ' ' {
		i++
	}
	from := i
	for ; i < len(attrs) && attrs[i] != '=' && attrs[i] > ' '; i++ {
		if attrs[i] == ':' {
			from = i + 1
		}
	}
	name = attrs[from:i]
	for i < len(attrs) && (attrs[i] == '=' || attrs[i] <= ' ') {
		i++
	}
	if i == len(attrs) || attrs[i] != '"' && attrs[i] != '\'' {
		return nil, nil, nil, false
	}
	quote := attrs[i]
	i++
	from = i
	for i < len(attrs) && attrs[i] != quote {
		i++
	}
	if i == len(attrs) {
		return nil, nil, nil, false
	}
	return name, attrs[from:i], attrs[i+1:], true
}

// attr returns the value of an attribute of the last tag, "" if it has none.
func (s *scanner) attr(want string) string {
	for attrs := s.attrs; ; {
		name, value, rest, ok := nextAttr(attrs)
		if !ok {
			return ""
		}
		if string(name) == want {
			return string(appendText(nil, value))
		}
		attrs = rest
	}
}
