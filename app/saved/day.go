package saved

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

// NewDay returns a day of the Gregorian calendar. The month may lie outside 1
// to 12 and the day outside its month; they carry over. It counts from 1 March
// of the year 0, so that the leap day is the last one of a year, as Hinnant
// does (2013, "chrono-Compatible Low-Level Date Algorithms").
func NewDay(year, month, day int) Day {
	month -= 3 // March is 0
	year += floor(month, 12)
	month -= 12 * floor(month, 12)
	toMonth := (153*month + 2) / 5 // months of 31, 30, 31, 30, 31 days from March on
	return Day(365*year + floor(year, 4) - floor(year, 100) + floor(year, 400) + toMonth + day - 1 - 719468)
}

// Date returns the year, the month and the day of the month.
func (d Day) Date() (year, month, day int) {
	n := int(d) + 719468
	era := floor(n, 146097)
	n -= 146097 * era // day of 400 years
	year = (n - n/1460 + n/36524 - n/146096) / 365
	n -= 365*year + year/4 - year/100 // day of the year from 1 March on
	month = (5*n + 2) / 153
	day = n - (153*month+2)/5 + 1
	year += 400 * era
	month += 3
	if month > 12 {
		return year + 1, month - 12, day
	}
	return year, month, day
}

// floor is a/b rounded down, b being positive.
func floor(a, b int) int {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}

// String returns the day as "2025-06-14". [ParseDay] reads it back.
func (d Day) String() string {
	year, month, day := d.Date()
	return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2)
}

// digits writes n with leading zeros.
func digits(n, width int) string {
	text := make([]byte, width)
	for i := width - 1; i >= 0; i-- {
		text[i] = byte('0' + n%10)
		n /= 10
	}
	return string(text)
}

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
