package dates

// plain reads 2025-04-13, or that with 14:05:33 after a blank or a T and
// perhaps a Z: what most survey tools write, in a fraction of the time that
// parse takes. It reports false for anything else, dates or not.
func plain(t []byte) (day int32, ok bool) {
	if len(t) < 10 || t[4] != '-' || t[7] != '-' || len(t) > 10 && !isPlainTime(t[10:]) {
		return 0, false
	}
	t = t[:10]
	a, b, c, d := t[0]-'0', t[1]-'0', t[2]-'0', t[3]-'0'
	m, n := t[5]-'0', t[6]-'0'
	x, y := t[8]-'0', t[9]-'0'
	if max(a, b, c, d) > 9 || max(m, n, x, y) > 9 {
		return 0, false
	}
	return inRange(1000*int(a)+100*int(b)+10*int(c)+int(d), 10*int(m)+int(n), 10*int(x)+int(y))
}

// isPlainTime reports whether a text is 14:05:33 after a blank or a T, and
// perhaps a Z.
func isPlainTime(t []byte) bool {
	if len(t) != 9 && !(len(t) == 10 && t[9] == 'Z') {
		return false
	}
	t = t[:9]
	return (t[0] == ' ' || t[0] == 'T') && t[3] == ':' && t[6] == ':' &&
		(t[1] < '2' || t[1] == '2' && t[2] <= '4') && t[4] < '6' && t[7] < '6' &&
		isDigit(t[1]) && isDigit(t[2]) && isDigit(t[4]) && isDigit(t[5]) && isDigit(t[7]) && isDigit(t[8])
}
