package dates

import "trimetric/app/calendar"

// StartOfWeek returns the Monday of a day's week, as ISO 8601 counts weeks.
func StartOfWeek(day int32) int32 {
	return day - int32(calendar.Weekday(int(day)))
}

// StartOfMonth returns the first day of a day's month.
func StartOfMonth(day int32) int32 {
	_, _, dom := Civil(day)
	return day - int32(dom) + 1
}

// StartOfQuarter returns the first day of a day's calendar quarter.
func StartOfQuarter(day int32) int32 {
	y, m, _ := Civil(day)
	return FromCivil(y, m-(m-1)%3, 1)
}

// Week returns the number of a day's week in ISO 8601, and the year that week
// is counted in: that of its Thursday, so 2024-12-30 is in week 1 of 2025.
func Week(day int32) (year, week int) {
	thursday := StartOfWeek(day) + 3
	year, _, _ = Civil(thursday)
	return year, 1 + int(thursday-FromCivil(year, 1, 1))/7
}

// Quarter returns a day's calendar quarter, 1 to 4.
func Quarter(day int32) int {
	_, m, _ := Civil(day)
	return (m + 2) / 3
}
