package table

import "strconv"

// Kind is why a file cannot be read.
type Kind uint8

const (
	Empty    Kind = iota + 1 // no record, or none that says anything
	Binary                   // not text: a NUL, or many control characters
	TooWide                  // a record of more than MaxColumns fields
	Unclosed                 // a quote not closed by the end, or in MaxField bytes
	TooLong                  // a field over MaxField or a record over MaxRecord
)

// An Error says why a file cannot be read, and where. Records before that place
// have been passed on.
type Error struct {
	Kind Kind

	// Line is the line of the file that is at fault, from 1: for Unclosed the
	// one where the quote opens, for TooWide the one where the record begins.
	// It is 0 where the file as a whole is at fault.
	Line int64
}

func (e *Error) Error() string {
	names := [...]string{"unknown", "empty", "binary", "too wide", "unclosed quote", "too long"}
	kind := e.Kind
	if int(kind) >= len(names) {
		kind = 0
	}
	return "table: " + names[kind] + ", line " + strconv.FormatInt(e.Line, 10)
}
