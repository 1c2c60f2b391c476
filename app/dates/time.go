package dates

// time passes over a time of day and a zone, if there are any, to the end of
// the text. It reports whether the time says AM or PM, and whether the text is
// read whole.
func (r *reader) time() (half, ok bool) {
	tight := r.skip('T') || r.skip('t')
	if !tight {
		r.skip(',')
		apart := r.blanks()
		if len(r.rest) == 0 {
			return false, true
		}
		if r.word("at") {
			apart = r.blanks()
		}
		if !apart {
			// "2025-04-13Z": XML writes a date's zone so.
			b := r.next()
			return false, (b == 'Z' || b == '+' || b == '-') && r.zone()
		}
	}
	if !r.clock(tight) {
		return false, false
	}
	half = r.halfDay()
	return half, r.zone()
}

// clock passes over hours, minutes, seconds and their fraction. The basic form
// without marks, T140533, needs the T.
func (r *reader) clock(tight bool) bool {
	h := r.digits()
	if tight && (len(h) == 4 || len(h) == 6) {
		return value(h[:2]) <= 24 && r.fraction()
	}
	if len(h) == 0 || len(h) > 2 || value(h) > 24 {
		return false
	}
	if !r.skip(':') && !r.skip('.') {
		// "2 PM" has no minutes.
		return r.isHalfDay()
	}
	if m, ok := r.upTo2(); !ok || m > 59 {
		return false
	}
	if !r.skip(':') && !r.skip('.') {
		return true
	}
	s, ok := r.upTo2()
	return ok && s <= 60 && r.fraction()
}

// fraction passes over a part of a second.
func (r *reader) fraction() bool {
	if r.skip('.') || r.skip(',') || r.skip(':') {
		return len(r.digits()) > 0
	}
	return true
}

// halfDay passes over AM or PM, and reports whether it was there.
func (r *reader) halfDay() bool {
	ahead := *r
	ahead.blanks()
	if ahead.word("am", "pm") {
		*r = ahead
		return true
	}
	if !ahead.word("a", "p") || !ahead.skip('.') {
		return false
	}
	ahead.blanks()
	if !ahead.word("m") {
		return false
	}
	ahead.skip('.')
	*r = ahead
	return true
}

// isHalfDay reports whether AM or PM is next.
func (r *reader) isHalfDay() bool {
	ahead := *r
	return ahead.halfDay()
}

// zone passes over a zone to the end of the text: Z, UTC, EST, +02:00, GMT+2,
// "Europe/Paris", "GMT+0100 (British Summer Time)". It reports whether the
// text ends there.
func (r *reader) zone() bool {
	r.blanks()
	r.zoneName()
	r.blanks()
	if r.skip('+') || r.skip('-') {
		if n := len(r.digits()); n == 0 || n > 4 {
			return false
		}
		if r.skip(':') && len(r.digits()) != 2 {
			return false
		}
		r.blanks()
	}
	if r.skip('(') {
		for r.next() != ')' {
			if len(r.rest) == 0 {
				return false
			}
			r.rest = r.rest[1:]
		}
		r.skip(')')
		r.blanks()
	}
	return len(r.rest) == 0
}

// zoneName passes over the letters of a zone: up to five, or a place such as
// America/New_York. More letters are left where they are.
func (r *reader) zoneName() {
	ahead := *r
	n := len(ahead.letters())
	if ahead.next() != '/' {
		if n <= 5 {
			*r = ahead
		}
		return
	}
	for b := ahead.next(); isLetter(b) || b == '/' || b == '_' || b == '-'; b = ahead.next() {
		ahead.rest = ahead.rest[1:]
	}
	*r = ahead
}
