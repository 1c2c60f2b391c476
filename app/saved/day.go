package saved

import "trimetric/app/calendar"

// A Day is a day of the calendar, counted from 1 January 1970.
type Day int

// Days outside these years are slips of the keyboard.
const (
	firstYear = 1900
	lastYear  = 2199
)

const msPerDay = 24 * 60 * 60 * 1000

// DayOf returns the day, in UTC, of a time in milliseconds since 1970.
func DayOf(ms int64) Day {
	d := ms / msPerDay
	if ms%msPerDay < 0 {
		d--
	}
	return Day(d)
}

// NewDay returns a day of the calendar. The month may lie outside 1 to 12 and the
// day outside its month; they carry over.
func NewDay(year, month, day int) Day { return Day(calendar.Day(year, month, day)) }

// Date returns the year, the month and the day of the month.
func (d Day) Date() (year, month, day int) { return calendar.Date(int(d)) }

// String returns the day as "2025-06-14". [ParseDay] reads it back.
func (d Day) String() string { return string(calendar.AppendISO(nil, int(d))) }

// ParseDay reads a day in the form "2025-06-14", and no other.
func ParseDay(text string) (Day, bool) {
	if len(text) != 10 || text[4] != '-' || text[7] != '-' {
		return 0, false
	}
	year, a := number(text[:4])
	month, b := number(text[5:7])
	day, c := number(text[8:])
	if !a || !b || !c {
		return 0, false
	}
	return dayOf(year, month, day)
}

// dayOf is NewDay without carrying over.
func dayOf(year, month, day int) (Day, bool) {
	d := NewDay(year, month, day)
	y, m, n := d.Date()
	return d, y == year && m == month && n == day && year >= firstYear && year <= lastYear
}

// number reads a short run of digits.
func number(text string) (n int, ok bool) {
	if text == "" || len(text) > 4 {
		return 0, false
	}
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = 10*n + int(text[i]-'0')
	}
	return n, true
}
