package survey

import (
	"strings"

	"trimetric/app/dates"
)

// A Column is what the sample says of one column.
type Column struct {
	Name, Question string

	// First holds the first values that are not blank, at most three.
	First []string

	Rows, Blank int

	// Distinct is how many different values there are.
	Distinct int

	// Wholes are values that are whole numbers, from Low to High; Fractions
	// are other numbers. Ratings says how many values, labelled ones
	// included, are each rating from 0 to 10.
	Wholes, Fractions int
	Low, High         int
	Ratings           [11]int

	// Dates is how many of the different values (the first 200) Layout reads.
	// Ambiguous says that another layout reads them as well.
	Dates     int
	Layout    dates.Layout
	Ambiguous bool

	// Longest is the length of the longest value in runes, and Words how many
	// words the wordiest holds.
	Longest, Words int

	values      []string // different values, in the order they come in
	times       []int    // how many rows have each of them
	mostlyDates bool     // nine in ten of those rows have a date
}

// mostValues is how many different values of a column are looked at for words
// and dates.
const mostValues = 200

// maxText is how many runes of a value are kept to be shown.
const maxText = 40

// Filled is how many rows have a value.
func (c *Column) Filled() int { return c.Rows - c.Blank }

// AreDates reports whether the values are dates, give or take one in ten of the
// values or of the rows.
func (c *Column) AreDates() bool {
	return c.Dates > 0 && (c.Dates*10 >= len(c.values)*9 || c.mostlyDates)
}

// EachDiffers reports whether no value comes twice, as in a column of ids.
func (c *Column) EachDiffers() bool { return c.Distinct == c.Filled() && c.Distinct > 1 }

// FreeText reports whether respondents wrote the values themselves: sentences,
// of which more than half differ.
func (c *Column) FreeText() bool {
	return c.Words >= 4 && c.Distinct*2 > c.Filled() && c.Wholes*2 < c.Filled() && !c.AreDates()
}

// rated is how many values are on a scale from low to high.
func (c *Column) rated(low, high int) int {
	n := 0
	for rating := low; rating <= high; rating++ {
		n += c.Ratings[rating]
	}
	return n
}

// clip returns the first runes of a text, and no broken ones.
func clip(text string) string {
	n := 0
	for i := range text {
		if n == maxText {
			return strings.ToValidUTF8(text[:i], "\ufffd") + "…"
		}
		n++
	}
	return strings.ToValidUTF8(text, "\ufffd")
}
