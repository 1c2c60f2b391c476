package importer

import (
	"errors"

	"trimetric/app/table"
	"trimetric/app/xlsx"
	"trimetric/calc"
)

// A problem says what is wrong with a file, what to do, and what stays.
type problem struct{ title, todo, kept string }

// What to do about more problems than one.
const (
	checkExport  = "Check the export and choose the file again."
	fewerColumns = "Leave out columns that are no ratings, groups or dates, and export the file again."
	asCSV        = "Open it in a spreadsheet, save it as .xlsx or CSV, and choose that file."
)

// explain says what is wrong with a file.
func explain(err error, f *file) problem {
	var text *table.Error
	var book xlsx.Problem
	switch {
	case errors.As(err, &text):
		return explainText(text)
	case errors.As(err, &book):
		return explainBook(book)
	case errors.Is(err, errNoRows):
		return problem{title: "There are no rows below the header.",
			todo: "Export the responses themselves, one row each, and choose that file."}
	}
	return problem{title: "The browser could not read " + f.title() + ".",
		todo: "It may have been moved, changed or removed since it was chosen. Choose it again."}
}

func explainText(e *table.Error) problem {
	line := calc.FormatCount(e.Line)
	switch e.Kind {
	case table.Empty:
		return problem{title: "There is nothing in this file.", todo: checkExport}
	case table.Binary:
		p := problem{title: "This is neither text nor a workbook.",
			todo: "Export the responses as CSV, TSV or .xlsx and choose that file."}
		if e.Line > 0 {
			p.title = "Line " + line + " holds bytes that are no text."
		}
		return p
	case table.TooWide:
		return problem{title: "Line " + line + " has more than " + calc.FormatCount(table.MaxColumns) + " columns.",
			todo: fewerColumns}
	case table.Unclosed:
		return problem{title: "Line " + line + " opens a quote that is never closed.",
			todo: "Close the quote or take it out, and choose the file again."}
	}
	return problem{title: "Line " + line + " is longer than a row of responses can be.",
		todo: "Check that the file is a table with one response to a line, and choose it again."}
}

func explainBook(p xlsx.Problem) problem {
	switch p {
	case xlsx.NotAWorkbook:
		return problem{title: "This zip file holds no workbook.",
			todo: "If the export is inside it, unpack it first and choose the file from there."}
	case xlsx.OldWorkbook:
		return problem{title: "This workbook is in the old .xls format.", todo: asCSV}
	case xlsx.BinaryWorkbook:
		return problem{title: "This workbook is in the binary .xlsb format.", todo: asCSV}
	case xlsx.OpenDocument:
		return problem{title: "This is an OpenDocument spreadsheet.", todo: asCSV}
	case xlsx.Encrypted:
		return problem{title: "This workbook is kept under a password.",
			todo: "Save a copy without a password and choose that one."}
	case xlsx.TooLarge:
		return problem{title: "This workbook is far larger than its file when unpacked.",
			todo: "It was not unpacked. Save the sheet as CSV and choose that file."}
	case xlsx.TooMuchText:
		return problem{title: "This workbook holds too much text to be read here.",
			todo: "Save the sheet as CSV and choose that file, which has no such limit."}
	case xlsx.TooManyColumns:
		return problem{title: "The sheet has more than " + calc.FormatCount(xlsx.MaxColumns) + " columns.",
			todo: fewerColumns}
	case xlsx.NoSheets:
		return problem{title: "This workbook has no sheet with cells.", todo: checkExport}
	}
	return problem{title: "This workbook is damaged or cut short.", todo: "Export or download it again and choose the new file."}
}
