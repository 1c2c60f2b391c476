package words

import (
	"strconv"

	"trimetric/app/calendar"
	"trimetric/calc"
)

// ProductName is what the site is called.
const ProductName = "Trimetric"

// The menu of what can be taken away, and what its button says then.
const (
	Export         = "Export"
	Image          = "Image"
	ImageColours   = "Image colours"
	Light          = "Light"
	Dark           = "Dark"
	Figures        = "Figures"
	CopyTable      = "Copy table"
	ForSheets      = "for a spreadsheet"
	Print          = "Print or save as PDF"
	ImageSaved     = "Image saved"
	FiguresSaved   = "Figures saved"
	TableCopied    = "Table copied"
	CopySummary    = "Copy summary"
	SummaryCopied  = "Summary copied"
	NoImage        = "This browser did not make the PNG. Choose the SVG: it is the same picture."
	NoFile         = "This browser did not save the file. Allow downloads for this site, or choose Copy table."
	NoTable        = "This browser did not let us copy the table. Choose Figures, and open that file in the spreadsheet."
	NoSummary      = "This browser did not let us copy. Copy it from here: "
	ExampleFigures = "Example figures."
)

// A Day is a day of the calendar. The zero Day is none.
type Day struct{ Year, Month, Day int }

// Date writes a day for people: "4 July 2025". Without one it is "".
func Date(d Day) string {
	if d.Month < 1 || d.Month > 12 {
		return ""
	}
	return strconv.Itoa(d.Day) + " " + calendar.Months[d.Month-1] + " " + strconv.Itoa(d.Year)
}

// Printed says when a page was printed.
func Printed(d Day) string { return "Printed " + Date(d) }

// ISODate writes a day for a machine: "2025-07-04". Without one it is "".
func ISODate(d Day) string {
	if d.Month < 1 || d.Month > 12 {
		return ""
	}
	return string(calendar.AppendISO(nil, calendar.Day(d.Year, d.Month, d.Day)))
}

// FigureUnit is the unit of a score in a table: "%", "points", "of 7".
func FigureUnit(d calc.Definition) string {
	switch d.Metric {
	case calc.MetricCSAT:
		return "%"
	case calc.MetricNPS:
		return "points"
	}
	return unit(d)
}
