package table

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"trimetric/app/calendar"
)

// mostTitle is how many records may stand above a table.
const mostTitle = 10

// title returns how many of the first records are no part of the table: lines
// with one text on them, above a header of more columns.
func title(records []sample) int {
	for n, r := range records[:min(len(records), mostTitle+1)] {
		if filled(r.fields) > 1 {
			if len(r.fields) == 2 && len(records[0].fields) == 2 || !header(records[n:]) {
				return 0
			}
			return n
		}
		for _, field := range r.fields {
			if figure(field) {
				return 0
			}
		}
	}
	return 0
}

// header reports whether the first record names the columns. Exports have a
// header, so there is one unless the first record speaks against it: a number, a
// date or an address is an answer, and so is a text that is also further down in
// its column, in a file that has texts only.
func header(records []sample) bool {
	first := records[0].fields
	if filled(first) == 0 {
		return false
	}
	for _, field := range first {
		if figure(field) || address(field) {
			return false
		}
	}
	return figures(records[1:]) || !repeated(records)
}

// figures reports whether some column of the records holds numbers or dates,
// more than half of what it holds.
func figures(records []sample) bool {
	balance := map[int]int{}
	for _, r := range records {
		for i, field := range r.fields {
			if figure(field) {
				balance[i]++
			} else if trim(field) != "" {
				balance[i]--
			}
		}
	}
	for _, b := range balance {
		if b > 0 {
			return true
		}
	}
	return false
}

// repeated reports whether a field of the first record is also below it. The
// second record is asked only if it is the last: under names that need no
// explanation, Qualtrics repeats them.
func repeated(records []sample) bool {
	first := records[0].fields
	for _, r := range records[max(1, min(len(records)-1, 2)):] {
		for i, field := range r.fields {
			if i < len(first) && field == first[i] && trim(field) != "" {
				return true
			}
		}
	}
	return false
}

// filled returns how many fields say something.
func filled(fields []string) int {
	n := 0
	for _, field := range fields {
		if trim(field) != "" {
			n++
		}
	}
	return n
}

// dateWords are the words of a date or a time, besides the months.
const dateWords = " t z am pm utc gmt st nd rd th "

// figure reports whether a field is a number, a date or a time, not a text that
// has one in it, as "10 - Extremely likely" or "Q1".
func figure(field string) bool {
	digits := false
	for rest := trim(field); rest != ""; {
		word := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
		switch {
		case word == 0:
			c, size := utf8.DecodeRuneInString(rest)
			digits = digits || c >= '0' && c <= '9'
			if !strings.ContainsRune("0123456789+-−.,:/'’()%$€£ \u00a0\u202f", c) {
				return false
			}
			rest = rest[size:]
		case word < 0:
			return digits && dateWord(rest)
		case !dateWord(rest[:word]):
			return false
		default:
			rest = rest[word:]
		}
	}
	return digits
}

func dateWord(word string) bool {
	word = strings.ToLower(word)
	return strings.Contains(dateWords, " "+word+" ") || calendar.Month(word) > 0
}

// address reports whether a field is an e-mail address.
func address(field string) bool {
	_, domain, ok := strings.Cut(trim(field), "@")
	return ok && strings.Contains(domain, ".") && !strings.ContainsAny(trim(field), " \t")
}

func trim(field string) string { return strings.TrimSpace(field) }
