package xlsx

import (
	"bytes"
	"math"
	"strconv"

	"trimetric/app/calendar"
)

// digitsShown is how many digits a spreadsheet shows of a number. It writes 17:
// 8.7 is 8.6999999999999993 in the file.
const digitsShown = 15

// appendNumber appends a number as a spreadsheet shows it without a format: 5
// for 5.0, 8.7 for 8.6999999999999993, 1744553133 for 1.744553133E9. What is no
// number is kept as it stands.
func appendNumber(dst, raw []byte) []byte {
	raw = bytes.TrimSpace(raw)
	if isShown(raw) {
		return append(dst, raw...)
	}
	f, err := strconv.ParseFloat(string(raw), 64)
	if err != nil || math.IsInf(f, 0) || math.IsNaN(f) {
		return append(dst, raw...)
	}
	from := len(dst)
	dst = strconv.AppendFloat(dst, f, 'e', digitsShown-1, 64)
	f, _ = strconv.ParseFloat(string(dst[from:]), 64)
	form := byte('f')
	if a := math.Abs(f); a != 0 && (a < 1e-9 || a >= 1e21) {
		form = 'g'
	}
	if f == 0 {
		f = 0 // not -0
	}
	return strconv.AppendFloat(dst[:from], f, form, -1, 64)
}

// isShown reports whether a number is written as it is shown. A run of digits
// is, however long: it may be the number of a ticket. With a fraction it is if
// it has no more digits than are shown, and no zero at the end.
func isShown(raw []byte) bool {
	if len(raw) > 0 && raw[0] == '-' {
		raw = raw[1:]
	}
	point := -1
	for i, b := range raw {
		switch {
		case b == '.' && point < 0:
			point = i
		case b < '0' || b > '9':
			return false
		}
	}
	if point < 0 {
		return len(raw) > 0
	}
	last := len(raw) - 1
	return point > 0 && point < last && raw[last] != '0' && last <= digitsShown
}

// A spreadsheet's days are counted from 1899-12-30, or 1904-01-01, and end with
// the year 9999. Before 1900-03-01 they are one further, since the system of
// 1900 has a 29 February in that year, day 60.
const (
	days1900 = 25569
	days1904 = 24107
	falseDay = 60
	lastDay  = 2958465
)

// appendDate appends the date or time that a number is, in ISO 8601 and to the
// second, and reports false if it is none.
func appendDate(dst, raw []byte, f format, date1904 bool) (out []byte, ok bool) {
	n, err := strconv.ParseFloat(string(bytes.TrimSpace(raw)), 64)
	if err != nil || !(n >= 0 && n < lastDay+1) {
		return dst, false
	}
	day := int(n)
	second := int(math.Round((n - float64(day)) * 86400))
	if second == 86400 {
		day, second = day+1, 0
	}
	// No day at all is a time, unless the first day of 1904 is meant.
	if day == 0 && (f == timeOfDay || !date1904) {
		return appendTime(dst, second), f == timeOfDay || second > 0
	}
	switch {
	case date1904:
		day -= days1904
	case day == falseDay:
		return dst, false
	case day < falseDay:
		day -= days1900 - 1
	default:
		day -= days1900
	}
	dst = calendar.AppendISO(dst, day)
	if second > 0 {
		dst = appendTime(append(dst, 'T'), second)
	}
	return dst, true
}

// appendTime appends the time that is some seconds after midnight.
func appendTime(dst []byte, second int) []byte {
	h, m, s := second/3600, second/60%60, second%60
	return append(dst, byte('0'+h/10), byte('0'+h%10), ':',
		byte('0'+m/10), byte('0'+m%10), ':', byte('0'+s/10), byte('0'+s%10))
}
