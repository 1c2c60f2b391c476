package saved

import (
	"strings"

	"trimetric/app/calendar"
)

// ReadPeriod reads the dates in a label as people write them: "Q2 2025", "Jun
// 2025", "2025-06", "14 June 2025", "2025-06-14", "2025", "H1 2025", "Week 23
// 2025", "2025-W23". Weeks are those of ISO 8601. It says no to anything else,
// and to what could mean two things, such as 5/6/2025.
func ReadPeriod(label string) (Period, bool) {
	p := Period{Label: label}
	parts, ok := split(label)
	if !ok {
		return p, false
	}
	p.From, p.To, ok = stretch(parts)
	return p, ok
}

// stretch reads the parts of a label. The year stands first or last.
func stretch(parts []string) (from, to Day, ok bool) {
	year, rest, ok := cutYear(parts)
	if !ok {
		return 0, 0, false
	}
	first := len(rest) < len(parts) && isYear(parts[0])
	switch len(rest) {
	case 0:
		return months(year, 1, 12)
	case 1:
		if m := calendar.Month(rest[0]); m > 0 {
			return months(year, m, 1)
		}
		if m, ok := number(rest[0]); ok && first && m >= 1 && m <= 12 {
			return months(year, m, 1)
		}
	case 2:
		return part(year, rest, first)
	}
	return 0, 0, false
}

// part reads what stands beside a year in two words: a quarter, a half, a week
// or a day.
func part(year int, words []string, first bool) (from, to Day, ok bool) {
	n, digits := number(words[1])
	switch words[0] {
	case "q", "quarter":
		if digits && n >= 1 && n <= 4 {
			return months(year, 3*n-2, 3)
		}
		return 0, 0, false
	case "h", "half":
		if digits && n >= 1 && n <= 2 {
			return months(year, 6*n-5, 6)
		}
		return 0, 0, false
	case "w", "week", "wk":
		return week(year, n, digits)
	}
	m, day := calendar.Month(words[0]), n
	switch d, leading := number(words[0]); {
	case m > 0:
	case leading && calendar.Month(words[1]) > 0: // 14 June
		m, day, digits = calendar.Month(words[1]), d, true
	case leading && first: // 2025-06-14
		m = d
	default:
		return 0, 0, false
	}
	from, ok = dayOf(year, m, day)
	return from, from, ok && digits
}

func months(year, month, n int) (from, to Day, ok bool) {
	return NewDay(year, month, 1), NewDay(year, month+n, 0), true
}

// week returns a week by ISO 8601: the first one holds 4 January.
func week(year, n int, digits bool) (from, to Day, ok bool) {
	january := NewDay(year, 1, 4)
	from = january - Day(calendar.Weekday(int(january))) + Day(7*(n-1))
	thursday, _, _ := (from + 3).Date() // the year that the week belongs to
	return from, from + 6, digits && n >= 1 && thursday == year
}

// cutYear takes the year off one end of the parts.
func cutYear(parts []string) (year int, rest []string, ok bool) {
	n := len(parts)
	switch {
	case n == 0:
		return 0, nil, false
	case isYear(parts[0]) && (n == 1 || !isYear(parts[n-1])):
		rest = parts[1:]
		year, _ = number(parts[0])
	case n > 1 && isYear(parts[n-1]) && !isYear(parts[0]):
		rest = parts[:n-1]
		year, _ = number(parts[n-1])
	default:
		return 0, nil, false
	}
	return year, rest, true
}

func isYear(s string) bool {
	n, ok := number(s)
	return ok && len(s) == 4 && n >= firstYear && n <= lastYear
}

// split parts a label into runs of digits and of letters, in lower case, and
// says no where anything but spaces, commas, full stops, dashes and slashes
// stands between them.
func split(label string) (parts []string, ok bool) {
	kind := func(r rune) int {
		switch {
		case r >= '0' && r <= '9':
			return 1
		case r >= 'a' && r <= 'z':
			return 2
		case strings.ContainsRune(" \u00a0\u202f\t,.-\u2010\u2011\u2013/", r):
			return 0
		}
		return -1
	}
	last := 0
	for _, r := range strings.ToLower(label) {
		k := kind(r)
		if k < 0 {
			return nil, false
		}
		if k > 0 && k != last {
			parts = append(parts, "")
		}
		if k > 0 {
			parts[len(parts)-1] += string(r)
		}
		last = k
	}
	return parts, len(parts) <= 4
}
