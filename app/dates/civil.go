package dates

import "trimetric/app/calendar"

// The first and last day that is read: 1990-01-01 and 2100-12-31.
const (
	firstDay = 7305
	lastDay  = 47846
)

// FromCivil returns the day of a date. A dom past the end of the month counts on
// into the next.
func FromCivil(year, month, dom int) int32 { return int32(calendar.Day(year, month, dom)) }

// Civil returns the date of a day: the inverse of [FromCivil].
func Civil(day int32) (year, month, dom int) { return calendar.Date(int(day)) }

// inRange returns the day of a date, and false for one that no calendar has or
// that is too far away.
func inRange(year, month, dom int) (day int32, ok bool) {
	if year < 1990 || year > 2100 || month < 1 || month > 12 || dom < 1 || dom > 31 {
		return 0, false
	}
	day = FromCivil(year, month, dom)
	if dom > 28 {
		// Past the end of its month a date turns into another.
		_, m, _ := Civil(day)
		return day, m == month
	}
	return day, true
}
