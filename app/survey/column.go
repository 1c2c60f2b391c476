package survey

import (
	"strings"
	"unicode/utf8"

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

	values []string // different values, in the order they come in
}

// mostValues is how many different values of a column are looked at for words
// and dates.
const mostValues = 200

// maxText is how many runes of a value are kept to be shown.
const maxText = 40

// Profile looks at the columns of a sample, below its header rows.
func Profile(rows [][]string, h Head) []Column {
	rows = rows[min(h.Rows, len(rows)):]
	columns := make([]Column, max(len(h.Names), width(rows)))
	for i := range columns {
		columns[i] = profile(rows, i)
		if i < len(h.Names) {
			columns[i].Name, columns[i].Question = h.Names[i], h.Questions[i]
		}
		columns[i].findDates()
	}
	return columns
}

// profile looks at the values of one column, except for dates.
func profile(rows [][]string, i int) Column {
	c := Column{Rows: len(rows)}
	seen := make(map[string]struct{})
	for _, row := range rows {
		text := cell(row, i)
		if text == "" {
			c.Blank++
			continue
		}
		if len(c.First) < 3 {
			c.First = append(c.First, clip(text))
		}
		c.measure(text)
		if _, old := seen[text]; !old {
			seen[text] = struct{}{}
			if len(c.values) < mostValues {
				c.values = append(c.values, text)
			}
		}
	}
	c.Distinct = len(seen)
	return c
}

// measure adds one value to what is counted.
func (c *Column) measure(text string) {
	c.Longest = max(c.Longest, utf8.RuneCountInString(text))
	c.Words = max(c.Words, len(strings.Fields(text)))
	n, why := number([]byte(text))
	if why == 0 && 0 <= n && n < len(c.Ratings) {
		c.Ratings[n]++
	}
	if strings.ContainsFunc(text, func(r rune) bool { return r > '9' && r != '−' }) {
		return // a label
	}
	switch why {
	case Fraction:
		c.Fractions++
	case 0:
		if c.Wholes == 0 {
			c.Low, c.High = n, n
		}
		c.Low, c.High = min(c.Low, n), max(c.High, n)
		c.Wholes++
	}
}

// firstSerial is the least number that is taken for a date, 1982 as
// spreadsheets count. Smaller numbers are ratings, ages and amounts.
const firstSerial = 30_000

// findDates looks for dates. A column of numbers is looked at only where its
// name speaks of a date and the numbers are large.
func (c *Column) findDates() {
	figures := c.Wholes+c.Fractions > 0
	if figures && (c.Low < firstSerial || nameOf(c).date == 0) {
		return
	}
	layout, ambiguous := dates.Guess(c.values)
	n := 0
	for _, v := range c.values {
		if _, ok := layout.Day([]byte(v)); ok {
			n++
		}
	}
	if n > 0 {
		c.Dates, c.Layout, c.Ambiguous = n, layout, ambiguous
	}
}

// Filled is how many rows have a value.
func (c *Column) Filled() int { return c.Rows - c.Blank }

// AreDates reports whether the values are dates, give or take one in ten.
func (c *Column) AreDates() bool { return c.Dates*10 >= len(c.values)*9 && c.Dates > 0 }

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
