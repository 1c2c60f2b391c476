package table

import "strconv"

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

	// Sample holds the first records as they are written, the header too, up
	// to 200: a choice of columns can be proposed from them.
	Sample [][]string
}

// Separators are what may stand between fields, from the most telling to the
// least: a comma is the likeliest to be part of a text or a number.
const Separators = "\t|;,"

// Names returns a name for each column: what the header says, and "Column 3"
// where there is no header, it says nothing, or a column before has that name.
// It needs Sample.
func (s *Shape) Names() []string {
	names := make([]string, s.Columns)
	taken := make(map[string]bool, s.Columns)
	for i := range names {
		name := ""
		if s.Header {
			name = trim(s.Sample[0][i])
		}
		if name == "" || taken[name] {
			name = numbered(i+1, taken)
		}
		names[i], taken[name] = name, true
	}
	return names
}

// numbered names column n. A header may use such a name for another column.
func numbered(n int, taken map[string]bool) string {
	name := "Column " + strconv.Itoa(n)
	for taken[name] {
		name += "*"
	}
	return name
}
