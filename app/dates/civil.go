package dates

// The first and last day that is read: 1990-01-01 and 2100-12-31.
const (
	firstDay = 7305
	lastDay  = 47846
)

// Days in an era of 400 years, after which the calendar repeats, and from
// 0000-03-01 to 1970-01-01.
const (
	eraDays  = 146097
	unixDays = 719468
)

// FromCivil returns the day of a date of the Gregorian calendar. The month is 1
// to 12; a dom past the end of the month counts on into the next.
//
// The year is taken to begin in March, so that the leap day is its last [1].
//
// [1] Hinnant, H. (2014). "chrono-compatible low-level date algorithms",
// days_from_civil.
func FromCivil(year, month, dom int) int32 {
	if month <= 2 {
		year--
		month += 12
	}
	era := floorDiv(year, 400)
	yoe := year - era*400
	doy := (153*(month-3)+2)/5 + dom - 1
	return int32(era*eraDays + yoe*365 + yoe/4 - yoe/100 + doy - unixDays)
}

// Civil returns the date of a day: the inverse of [FromCivil].
func Civil(day int32) (year, month, dom int) {
	z := int(day) + unixDays
	era := floorDiv(z, eraDays)
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

// AppendISO appends a day as ISO 8601 writes it, 2025-04-13. The year is 0 to
// 9999.
func AppendISO(dst []byte, day int32) []byte {
	y, m, d := Civil(day)
	return append(dst, digit(y/1000), digit(y/100), digit(y/10), digit(y), '-',
		digit(m/10), digit(m), '-', digit(d/10), digit(d))
}

// digit returns the last digit of a number.
func digit(n int) byte { return byte('0' + n%10) }

// floorDiv divides, rounding down where Go rounds towards zero.
func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
