// Package csv writes tables that spreadsheets open: as a CSV file (RFC 4180),
// and as the two forms of a table on the clipboard.
//
// A file starts with a byte order mark, without which spreadsheets take UTF-8
// for an older encoding, and its lines end with CR and LF.
//
// No cell starts a formula. A text that a spreadsheet would work out, whoever
// typed it, gets an apostrophe in front, which marks a text in all of them. A
// number is one of ours and stays as it is, with its minus sign.
package csv

import (
	"strings"

	"trimetric/app/mark"
)

// A Cell is what stands in one field of a table. The zero Cell is empty.
type Cell struct {
	text   string
	number bool
}

// Text is a cell of words, on one line: a line break or a tab in it becomes a
// space.
func Text(s string) Cell { return Cell{text: guard(oneLine(s))} }

// Number is a cell with a plain decimal, as [calc.FormatPlain] writes it.
// Anything else is a text.
func Number(s string) Cell {
	if !isPlain(s) {
		return Text(s)
	}
	return Cell{text: s, number: true}
}

// A Table is rows of cells. Rows may be of different lengths.
type Table [][]Cell

// File writes the table as a CSV file.
func (t Table) File() string { return "\ufeff" + t.lines(",", "\r\n", quote) }

// Tabs writes the table as text for the clipboard: cells stand between tabs.
func (t Table) Tabs() string { return t.lines("\t", "\n", func(s string) string { return s }) }

func (t Table) lines(between, end string, write func(string) string) string {
	var parts []string
	for _, row := range t {
		before := ""
		for _, c := range row {
			parts = append(parts, before, write(c.text))
			before = between
		}
		parts = append(parts, end)
	}
	return strings.Join(parts, "")
}

// HTML writes the table as markup for the clipboard. Its first row is its head.
func (t Table) HTML() string {
	parts := []string{"<table>"}
	for i, row := range t {
		parts = append(parts, "<tr>")
		for _, c := range row {
			parts = append(parts, c.html(i == 0))
		}
		parts = append(parts, "</tr>")
	}
	return strings.Join(append(parts, "</table>"), "")
}

func (c Cell) html(head bool) string {
	says := mark.Escape(c.text)
	switch {
	case head:
		return "<th>" + says + "</th>"
	case c.number:
		return `<td align="right">` + says + "</td>"
	}
	return "<td>" + says + "</td>"
}

// quote puts a text in quotes where it must be: where it holds what separates
// fields, here or in the countries where that is a semicolon, or a quote.
func quote(s string) string {
	if !strings.ContainsAny(s, "\",;\n\r\t") && s == strings.TrimSpace(s) {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}
