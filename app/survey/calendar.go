package survey

// Days are counted from 1970-01-01, in the Gregorian calendar. Package time
// does this too, and weighs several times what the rest of this package does.

// DayOf returns the number of a day. A month of 13 to 24 is one of the next
// year. The year has to be 0 or later.
func DayOf(year, month, day int) int32 {
	year, month = year+(month-1)/12, (month-1)%12+1
	// Years are taken to start in March, so that the leap day is their last.
	if month < 3 {
		year, month = year-1, month+12
	}
	days := 365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day - 1
	return int32(days - march1970)
}

// march1970 is how many days lie between 1 March of the year 0 and 1970-01-01.
const march1970 = 719468

// yearDays are those of 400, 100, 4 and 1 years.
const (
	days400 = 146097
	days100 = 36524
	days4   = 1461
	days1   = 365
)

// Civil returns the date of a day from 1970 on.
func Civil(n int32) (year, month, day int) {
	rest := int(n) + march1970
	year, rest = 400*(rest/days400), rest%days400
	centuries := min(rest/days100, 3)
	year, rest = year+100*centuries, rest-centuries*days100
	year, rest = year+4*(rest/days4), rest%days4
	years := min(rest/days1, 3)
	year, rest = year+years, rest-years*days1
	month = (5*rest + 2) / 153
	day = rest - (153*month+2)/5 + 1
	if month += 3; month > 12 {
		return year + 1, month - 12, day
	}
	return year, month, day
}

// ISOWeek returns the ISO 8601 week that a day is in, and the year it is
// counted in: that of its Thursday.
func ISOWeek(day int32) (year, week int) {
	thursday := ByWeek.first(day) + 3
	year, _, _ = Civil(thursday)
	return year, int(thursday-DayOf(year, 1, 1))/7 + 1
}
