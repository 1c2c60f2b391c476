package dates

// Days from the first day of a spreadsheet's count to 1970-01-01. The system
// of 1900 counts a 29 February 1900 that never was, so for every date since
// then it starts one day early, on 1899-12-30.
const (
	days1900 = 25569
	days1904 = 24107
)

// number reads a day that is written as a number. What follows a decimal point
// or comma is a part of a day or second.
func (l Layout) number(text []byte) (day int32, ok bool) {
	n, ok := whole(text)
	if !ok {
		return 0, false
	}
	switch l {
	case Serial1900:
		n -= days1900
	case Serial1904:
		n -= days1904
	case Unix:
		n /= 24 * 60 * 60
	case UnixMilli:
		n /= 24 * 60 * 60 * 1000
	default:
		return 0, false
	}
	if n < firstDay || n > lastDay {
		return 0, false
	}
	return int32(n), true
}

// whole returns the whole part of a number without sign, of up to 15 digits.
func whole(text []byte) (n int64, ok bool) {
	r := reader{rest: text}
	r.blanks()
	digits := r.digits()
	if len(digits) == 0 || len(digits) > 15 {
		return 0, false
	}
	if r.skip('.') || r.skip(',') {
		if len(r.digits()) == 0 {
			return 0, false
		}
	}
	r.blanks()
	return int64(value(digits)), len(r.rest) == 0
}
