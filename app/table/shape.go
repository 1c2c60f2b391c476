package table

// Encoding is how characters are written as bytes.
type Encoding uint8

const (
	// Undecided is a file with nothing but ASCII so far. The first byte above
	// 127 tells whether it is UTF-8 or Windows-1252.
	Undecided Encoding = iota
	UTF8
	UTF16LE
	UTF16BE
	Windows1252
)

// Shape is how a file reads.
type Shape struct {
	Encoding Encoding

	// Separator stands between fields: one of Separators.
	Separator byte

	// First is the line that the table begins on, from 1; 0 is the same as 1.
	// Lines above it are passed over: Excel's "sep=;", or a title.
	First int64

	// Header says that the first record names the columns. It is passed on as
	// a row all the same: some exports have further rows of header, which this
	// package does not know of.
	Header bool

	// Columns is how many fields the first record has. 1 is a file with one
	// column, or one whose separator is none of Separators.
	Columns int
}

// Separators are what may stand between fields, from the most telling to the
// least: a comma is the likeliest to be part of a text or a number.
const Separators = "\t|;,"
