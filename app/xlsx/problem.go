package xlsx

// A Problem is why a file cannot be read as a workbook. Every error of this
// package is one, except those of the io.ReaderAt, which are handed on as they
// are.
type Problem uint8

// What can be wrong.
const (
	// The file is something else.
	NotAWorkbook   Problem = iota + 1 // not a spreadsheet at all
	OldWorkbook                       // Excel's format up to 2003, .xls
	BinaryWorkbook                    // Excel's other format, .xlsb
	OpenDocument                      // LibreOffice's format, .ods
	Encrypted                         // kept under a password

	Damaged        // cut short, or not what its own directory says
	TooLarge       // a file that swells out of all proportion when unpacked
	TooMuchText    // more than 64 MB of different texts
	TooManyColumns // more than MaxColumns
	Declares       // XML with a document type, which no workbook has
	NoSheets       // no worksheet with cells, only charts or nothing
)

var problems = [...]string{
	NotAWorkbook:   "not a workbook",
	OldWorkbook:    "a workbook in the format up to 2003",
	BinaryWorkbook: "a binary workbook",
	OpenDocument:   "an OpenDocument spreadsheet",
	Encrypted:      "kept under a password",
	Damaged:        "damaged",
	TooLarge:       "too large when unpacked",
	TooMuchText:    "too much text",
	TooManyColumns: "too many columns",
	Declares:       "XML with a document type",
	NoSheets:       "no worksheets",
}

// Error is for a log, not for readers.
func (p Problem) Error() string { return "xlsx: " + problems[p] }
