package words

import (
	"strings"

	"trimetric/calc"
)

// Plural chooses between the words for one and for any other count.
func Plural(n int64, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// Counted is a count with the word for what is counted: "1 row", "2,000 rows".
func Counted(n int64, one, many string) string {
	return calc.FormatCount(n) + " " + Plural(n, one, many)
}

// Responses is a count of responses.
func Responses(n int64) string { return Counted(n, "response", "responses") }

// Surveys is a count of surveys that are sent.
func Surveys(n int64) string { return Counted(n, "survey", "surveys") }

// Listed writes a list as a sentence has it: "March, June and September".
func Listed(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
