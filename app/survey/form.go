package survey

import (
	"slices"
	"strings"
)

// isQualtrics reports whether the third row holds import ids, one piece of JSON
// a column.
func isQualtrics(rows [][]string) bool {
	if len(rows) < 3 {
		return false
	}
	ids := 0
	for i := range rows[2] {
		text := strings.ReplaceAll(strings.TrimSpace(rows[2][i]), " ", "")
		switch {
		case text == "":
		case strings.HasPrefix(text, `{"ImportId"`):
			ids++
		default:
			return false
		}
	}
	return ids > 0
}

// isSurveyMonkey reports whether the second row names kinds of answer under
// questions, and nothing under what is known of the respondent.
func isSurveyMonkey(rows [][]string) bool {
	if len(rows) < 2 || isResponse(rows[0]) || isResponse(rows[1]) {
		return false
	}
	kinds, empty := false, false
	for i := range rows[1] {
		kinds = kinds || isAnswerKind(cell(rows[1], i))
		empty = empty || cell(rows[1], i) == "" && cell(rows[0], i) != ""
	}
	return kinds && empty
}

func isAnswerKind(text string) bool {
	switch strings.ToLower(text) {
	case "response", "open-ended response", "rating", "score":
		return true
	}
	return false
}

// isHeader reports whether the first row holds names: no value in it is a
// number or a date, and none is seen again in its column, as values are. A
// file put together from several may have the whole row again.
func isHeader(rows [][]string) bool {
	if isResponse(rows[0]) {
		return false
	}
	for _, row := range rows[1:] {
		if len(row) >= 3 && slices.Equal(row, rows[0]) {
			continue
		}
		for i := range rows[0] {
			if name := cell(rows[0], i); name != "" && cell(row, i) == name {
				return false
			}
		}
	}
	return true
}

// isResponse reports whether a row holds a number or a date, or nothing.
func isResponse(row []string) bool {
	filled := false
	for i := range row {
		text := cell(row, i)
		filled = filled || text != ""
		if isFigure(text) {
			return true
		}
	}
	return !filled
}

// isFigure reports whether half of a text or more is digits, and the rest is
// what numbers, dates and times are written with.
func isFigure(text string) bool {
	digits, others := 0, 0
	for i := range len(text) {
		switch c := text[i]; {
		case isDigit(c):
			digits++
		case !strings.ContainsRune("-+.,/: TZ%", rune(c)):
			return false
		default:
			others++
		}
	}
	return digits > 0 && digits >= others
}
