package dates

// A reader takes a text apart from its beginning.
type reader struct{ rest []byte }

// skip passes over a byte, and reports whether it was there.
func (r *reader) skip(b byte) bool {
	if len(r.rest) == 0 || r.rest[0] != b {
		return false
	}
	r.rest = r.rest[1:]
	return true
}

// blanks passes over spaces, those that do not break included: browsers write
// U+202F before AM and PM. It reports whether there were any.
func (r *reader) blanks() bool {
	s := r.rest
	for len(s) > 0 {
		switch {
		case s[0] == ' ' || s[0] == '\t' || s[0] == '\n' || s[0] == '\r':
			s = s[1:]
		case len(s) > 1 && s[0] == 0xC2 && s[1] == 0xA0:
			s = s[2:]
		case len(s) > 2 && s[0] == 0xE2 && s[1] == 0x80 && s[2] == 0xAF:
			s = s[3:]
		default:
			any := len(s) < len(r.rest)
			r.rest = s
			return any
		}
	}
	any := len(r.rest) > 0
	r.rest = s
	return any
}

// digits takes a run of digits, nil if there is none.
func (r *reader) digits() []byte {
	n := 0
	for n < len(r.rest) && isDigit(r.rest[n]) {
		n++
	}
	run := r.rest[:n]
	r.rest = r.rest[n:]
	return run
}

// letters takes a run of ASCII letters.
func (r *reader) letters() []byte {
	n := 0
	for n < len(r.rest) && isLetter(r.rest[n]) {
		n++
	}
	run := r.rest[:n]
	r.rest = r.rest[n:]
	return run
}

// word passes over one of the words, and reports whether it was
// there, as a whole and in either case.
func (r *reader) word(words ...string) bool {
	ahead := *r
	run := ahead.letters()
	for _, w := range words {
		if len(run) == len(w) && isPrefix(run, w) {
			*r = ahead
			return true
		}
	}
	return false
}

// next returns the next byte, 0 at the end.
func (r *reader) next() byte {
	if len(r.rest) == 0 {
		return 0
	}
	return r.rest[0]
}

// isPrefix reports whether a word begins with a run of letters, both in either
// case.
func isPrefix(run []byte, word string) bool {
	if len(run) > len(word) {
		return false
	}
	for i, b := range run {
		if b|0x20 != word[i]|0x20 {
			return false
		}
	}
	return true
}

// value returns the number that a run of at most 18 digits is.
func value(digits []byte) int {
	n := 0
	for _, b := range digits {
		n = 10*n + int(b-'0')
	}
	return n
}

func isDigit(b byte) bool  { return b >= '0' && b <= '9' }
func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
