// Package calendar is the Gregorian calendar in whole days, and the English
// names of its months.
//
// A day is a number: days since 1970-01-01. There is no time of day and no zone
// in it. The programs link this in place of package time.
package calendar

// Days in an era of 400 years, after which the calendar repeats, and from
// 0000-03-01 to 1970-01-01.
const (
	eraDays  = 146097
	unixDays = 719468
)

// Day returns the day of a date. A month outside 1 to 12 counts on into the next
// year, or back, and so does a dom outside its month.
//
// The year is taken to begin in March, so that the leap day is its last [1].
//
// [1] Hinnant, H. (2014). "chrono-compatible low-level date algorithms",
// days_from_civil.
func Day(year, month, dom int) int {
	if month < 1 || month > 12 {
		years := floor(month-1, 12)
		year += years
		month -= 12 * years
	}
	if month <= 2 {
		year--
		month += 12
	}
	era := floor(year, 400)
	yoe := year - era*400
	doy := (153*(month-3)+2)/5 + dom - 1
	return era*eraDays + yoe*365 + yoe/4 - yoe/100 + doy - unixDays
}

// Date returns the date of a day: the inverse of [Day].
func Date(day int) (year, month, dom int) {
	z := day + unixDays
	era := floor(z, eraDays)
	doe := z - era*eraDays
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	year, month, dom = yoe+era*400, mp+3, doy-(153*mp+2)/5+1
	if month > 12 {
		year++
		month -= 12
	}
	return year, month, dom
}

// Weekday returns the day of the week, 0 for Monday.
func Weekday(day int) int {
	// 1970-01-01 was a Thursday.
	return day + 3 - 7*floor(day+3, 7)
}

// floor is a/b rounded down, where Go rounds towards zero. b is positive.
func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// AppendISO appends a day as ISO 8601 writes it, 2025-04-13. The year is 0 to
// 9999.
func AppendISO(dst []byte, day int) []byte {
	y, m, d := Date(day)
	digits := 10000*y + 100*m + d
	text := [10]byte{4: '-', 7: '-'}
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] == 0 {
			text[i] = byte('0' + digits%10)
			digits /= 10
		}
	}
	return append(dst, text[:]...)
}
