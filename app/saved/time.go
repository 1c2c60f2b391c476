package saved

// timeText writes a time as "2026-11-22T15:39:43.250Z".
func timeText(ms int64) string {
	d := DayOf(ms)
	n := int(ms - int64(d)*msPerDay)
	return d.String() + "T" + digits(n/3600000, 2) + ":" + digits(n/60000%60, 2) + ":" +
		digits(n/1000%60, 2) + "." + digits(n%1000, 3) + "Z"
}

// parseTime reads a time back.
func parseTime(text string) (int64, bool) {
	if len(text) != 24 {
		return 0, false
	}
	day, ok := ParseDay(text[:10])
	hour, a := number(text[11:13])
	minute, b := number(text[14:16])
	second, c := number(text[17:19])
	part, d := number(text[20:23])
	ms := int64(day)*msPerDay + int64(hour*3600000+minute*60000+second*1000+part)
	return ms, ok && a && b && c && d && timeText(ms) == text
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
