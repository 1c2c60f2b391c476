package survey

import (
	"strings"
	"unicode/utf8"

	"trimetric/app/dates"
)

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
	seen := make(map[string]int) // a value's place in values, from 1
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
		place, old := seen[text]
		if !old {
			if len(c.values) < mostValues {
				c.values, c.times = append(c.values, text), append(c.times, 0)
				place = len(c.values)
			}
			seen[text] = place
		}
		if place > 0 {
			c.times[place-1]++
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
	layout, ambiguous := dates.Guess(c.usual())
	n, rows, all := 0, 0, 0
	for i, v := range c.values {
		all += c.times[i]
		if _, ok := layout.Day([]byte(v)); ok {
			n++
			rows += c.times[i]
		}
	}
	if n > 0 {
		c.Dates, c.Layout, c.Ambiguous = n, layout, ambiguous
		c.mostlyDates = rows*10 >= all*9
	}
}

// usual is the values that come more than once, where those are of nine rows in
// ten, else all: a few notes among a hundred rows of three days outnumber the
// days.
func (c *Column) usual() []string {
	var again []string
	rows, all := 0, 0
	for i, v := range c.values {
		all += c.times[i]
		if c.times[i] > 1 {
			again = append(again, v)
			rows += c.times[i]
		}
	}
	if rows*10 >= all*9 {
		return again
	}
	return c.values
}
