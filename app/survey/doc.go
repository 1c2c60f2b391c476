// Package survey says what a table of raw survey responses holds. It takes the
// table row by row, or in batches of rows, and keeps counts, never rows, so that a
// file of a million responses needs no more memory than the values that differ in
// it.
//
// The way through it:
//
//	Sample   the first rows, as they are
//	Head     which of them are headers
//	Column   what the values of a column look like
//	Propose  what each column is probably for, and why
//	Counter  one pass over all rows, with what the reader chose
//	Counts   what that pass found: plain data, to be sent and kept
//	Split    scores per segment; Trend, scores over time; Moves, which are real
//
// It knows no file format but [table.Batch], no page and no sentence: what a
// reader should be told is a typed fact. Scores come from trimetric/calc. Texts
// are compared in small letters, and nothing is guessed from a value that the
// reader cannot see and change in the table of columns.
package survey
