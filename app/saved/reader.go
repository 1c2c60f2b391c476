package saved

import (
	"slices"
	"strconv"

	"trimetric/calc"
)

// A reader reads the fields of a record by their names, and keeps the first
// that is wrong.
type reader struct {
	names, fields []string
	err           error
}

func (r *reader) fail(name string, err error) {
	if r.err == nil && err != nil {
		r.err = &FieldError{name, err}
	}
}

func (r *reader) at(name string) string { return r.fields[slices.Index(r.names, name)] }

func (r *reader) text(name string, check func(string) error) string {
	s := r.at(name)
	r.fail(name, check(s))
	return s
}

func (r *reader) line(name string, most int) string {
	return r.text(name, func(s string) error { return checkText(s, most) })
}

func (r *reader) day(name string) Day {
	d, ok := ParseDay(r.at(name))
	if !ok {
		r.fail(name, ErrDay)
	}
	return d
}

func (r *reader) stamp(name string) int64 {
	ms, err := strconv.ParseInt(r.at(name), 10, 64)
	if err != nil || ms < 0 || ms > maxStamp || whole(ms) != r.at(name) {
		r.fail(name, ErrStamp)
		return 0
	}
	return ms
}

// figure reads a figure, "" being none.
func (r *reader) figure(name string) (calc.Hundredths, bool) {
	text := r.at(name)
	if text == "" {
		return 0, false
	}
	h, err := calc.ParseFigure(text)
	if err != nil || calc.FormatFigure(h) != text {
		r.fail(name, ErrTarget)
		return 0, false
	}
	return h, true
}

// maxStamp is the end of the year 9999, the last that a date can be written of.
const maxStamp = 253402300799999

// whole writes a whole number in plain digits.
func whole(n int64) string { return strconv.FormatInt(n, 10) }

func checkMetric(s string) error {
	if !slices.Contains(calc.Metrics, calc.Metric(s)) {
		return ErrMetric
	}
	return nil
}
