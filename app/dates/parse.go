package dates

// What a date says of the order of its parts.
type form uint8

const (
	yearFirst form = iota + 1
	named
	numeric // day or month first: only a layout can tell
)

// A written date is taken apart and not yet looked up in the calendar.
type written struct {
	form          form
	year          int
	month, dom    int  // yearFirst and named
	first, second int  // numeric
	mark          byte // between the numbers: '/', '-', '.'
	half          bool // the time says AM or PM
}

// parse takes a date apart, and reports whether the whole text is one.
func parse(text []byte) (d written, ok bool) {
	r := reader{rest: text}
	r.blanks()
	r.weekday()
	if isLetter(r.next()) {
		d, ok = r.monthFirst()
	} else {
		d, ok = r.numberFirst()
	}
	if !ok {
		return d, false
	}
	d.half, ok = r.time()
	return d, ok
}

// numberFirst takes a date that begins with a number.
func (r *reader) numberFirst() (d written, ok bool) {
	n := r.digits()
	switch len(n) {
	case 8:
		d = written{form: yearFirst, year: value(n[:4]), month: value(n[4:6]), dom: value(n[6:])}
		return d, true
	case 4:
		return r.yearFirst(value(n))
	case 1, 2:
		r.ordinal()
		ahead := *r
		if d, ok := ahead.dayThenName(value(n)); ok {
			*r = ahead
			return d, true
		}
		return r.twoNumbers(value(n))
	}
	return d, false
}

// yearFirst takes month and day, as a number or by name, after a year.
func (r *reader) yearFirst(year int) (d written, ok bool) {
	d = written{form: yearFirst, year: year}
	mark, ok := r.mark()
	if !ok {
		return d, false
	}
	if isLetter(r.next()) {
		d.form = named
		d.month, ok = r.monthName()
	} else {
		d.month, ok = r.upTo2()
	}
	if again, is := r.mark(); !ok || !is || again != mark {
		return d, false
	}
	d.dom, ok = r.upTo2()
	r.lastDot(mark)
	return d, ok
}

// twoNumbers takes the second number and the year of a date in digits.
func (r *reader) twoNumbers(first int) (d written, ok bool) {
	d = written{form: numeric, first: first}
	if d.mark, ok = r.mark(); !ok || d.mark == ' ' {
		return d, false
	}
	if d.second, ok = r.upTo2(); !ok {
		return d, false
	}
	if again, is := r.mark(); !is || again != d.mark {
		return d, false
	}
	d.year, ok = r.year()
	r.lastDot(d.mark)
	return d, ok
}

// dayThenName takes the rest of "13 Apr 2025", "13-Apr-25", "13. April, 2025".
func (r *reader) dayThenName(dom int) (d written, ok bool) {
	d = written{form: named, dom: dom}
	r.gap()
	r.word("of")
	r.gap()
	if d.month, ok = r.monthName(); !ok {
		return d, false
	}
	r.gap()
	d.year, ok = r.year()
	return d, ok
}

// monthFirst takes "Apr 13, 2025", "April 13th 2025", "Apr-13-25".
func (r *reader) monthFirst() (d written, ok bool) {
	d = written{form: named}
	if d.month, ok = r.monthName(); !ok {
		return d, false
	}
	r.gap()
	if d.dom, ok = r.upTo2(); !ok {
		return d, false
	}
	r.ordinal()
	if !r.gap() {
		return d, false
	}
	d.year, ok = r.year()
	return d, ok
}
