package dates

import "trimetric/app/calendar"

var dayNames = [...]string{
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
}

// monthName takes an English month, whole or its first three letters or more:
// "Sept." is in use too.
func (r *reader) monthName() (month int, ok bool) {
	run := r.letters()
	if len(run) < 3 {
		return 0, false
	}
	for i, name := range calendar.Months {
		if isPrefix(run, name) {
			return i + 1, true
		}
	}
	return 0, false
}

// weekday passes over the name of a day, which is not checked.
func (r *reader) weekday() {
	ahead := *r
	run := ahead.letters()
	if len(run) < 3 {
		return
	}
	for _, name := range dayNames {
		if isPrefix(run, name) {
			ahead.gap()
			*r = ahead
			return
		}
	}
}

// ordinal passes over what follows the number in "13th".
func (r *reader) ordinal() { r.word("st", "nd", "rd", "th") }

// gap passes over what stands between the parts of a date with a name, and
// reports whether there was anything.
func (r *reader) gap() bool {
	before := len(r.rest)
	r.blanks()
	_ = r.skip('.') || r.skip(',') || r.skip('-') || r.skip('/')
	r.blanks()
	return len(r.rest) < before
}

// mark takes the mark between two numbers. A full stop may have a blank after
// it, "13. 4. 2025"; a blank alone counts as a mark.
func (r *reader) mark() (mark byte, ok bool) {
	switch b := r.next(); b {
	case '/', '-', '.':
		r.skip(b)
		if b == '.' {
			r.blanks()
		}
		return b, true
	}
	return ' ', r.blanks()
}

// lastDot passes over the full stop that some countries put after the last
// number too.
func (r *reader) lastDot(mark byte) {
	if mark == '.' {
		r.skip('.')
	}
}

// upTo2 takes a number of one or two digits.
func (r *reader) upTo2() (n int, ok bool) {
	digits := r.digits()
	return value(digits), len(digits) == 1 || len(digits) == 2
}

// year takes a year of four digits or two. Two are of 1990 to 2089, the
// hundred years that all lie in the range.
func (r *reader) year() (year int, ok bool) {
	r.skip('\'')
	digits := r.digits()
	switch len(digits) {
	case 4:
		return value(digits), true
	case 2:
		year = 1900 + value(digits)
		if year < 1990 {
			year += 100
		}
		return year, true
	}
	return 0, false
}
