package survey

import (
	"slices"
	"strings"
)

// A Head is what the first rows of a table say about its columns.
type Head struct {
	// Rows is how many rows come before the first response.
	Rows int
	Form Form

	// Names holds a name for each column, "" where there is none. Questions
	// holds the longer text of a question, where the table has it in a row of
	// its own.
	Names, Questions []string
}

// A Form is what the header rows look like.
type Form uint8

// The forms.
const (
	NoHeader      Form = iota // the first row is a response
	OneRow                    // names
	NamesAndTexts             // Qualtrics: names, questions, import ids
	TwoRows                   // SurveyMonkey: questions, kinds of answer
	Nothing                   // no rows at all
)

// ReadHead tells the header rows of a sample from its responses.
func ReadHead(rows [][]string) Head {
	switch {
	case len(rows) == 0:
		return Head{Form: Nothing}
	case isQualtrics(rows):
		return headOf(rows, NamesAndTexts)
	case isSurveyMonkey(rows):
		return headOf(rows, TwoRows)
	case isHeader(rows):
		return headOf(rows, OneRow)
	}
	return headOf(rows, NoHeader)
}

// HeadOf reads the header rows as a form that the reader chose.
func HeadOf(rows [][]string, f Form) Head {
	if len(rows) < rowsOf(f) {
		return ReadHead(rows)
	}
	return headOf(rows, f)
}

// rowsOf is how many rows a form has.
func rowsOf(f Form) int {
	return [...]int{NoHeader: 0, OneRow: 1, NamesAndTexts: 3, TwoRows: 2, Nothing: 0}[f]
}

func headOf(rows [][]string, f Form) Head {
	h := Head{Rows: rowsOf(f), Form: f}
	n := width(rows)
	h.Names, h.Questions = make([]string, n), make([]string, n)
	for i := range n {
		switch f {
		case OneRow:
			h.Names[i] = cell(rows[0], i)
		case NamesAndTexts:
			h.Names[i], h.Questions[i] = cell(rows[0], i), cell(rows[1], i)
		case TwoRows:
			h.Names[i] = twoRowName(rows, i)
		}
	}
	return h
}

// width returns how many fields the longest row has.
func width(rows [][]string) int {
	n := 0
	for _, row := range rows {
		n = max(n, len(row))
	}
	return n
}

// twoRowName is the question, which stands over the first of its columns only,
// with what the column adds to it.
func twoRowName(rows [][]string, i int) string {
	question, part := cell(rows[0], i), cell(rows[1], i)
	for j := i; question == "" && j > 0 && cell(rows[1], j) != ""; j-- {
		question = cell(rows[0], j-1)
	}
	switch {
	case part == "" || isAnswerKind(part) || part == question:
		return question
	case question == "":
		return part
	}
	return question + ": " + part
}

// cell returns a trimmed field, "" where a row is short.
func cell(row []string, i int) string {
	if i >= len(row) {
		return ""
	}
	return string(trim([]byte(row[i])))
}

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
