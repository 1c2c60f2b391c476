// Package table reads the bytes of a delimited text file, a CSV or TSV export,
// as rows.
//
// [Sniff] judges from the first bytes how the file reads: its [Encoding], its
// separator, where the table begins and whether it has a header. A reader may
// change any part of that [Shape]. A [Scanner] then takes the whole file in
// chunks, in order, and calls a [Row] for each record, or is given something to
// take a [Batch] of most of them. Where a chunk ends makes
// no difference to what is read.
//
// The grammar is that of RFC 4180 with what exports do besides:
//
//   - Records end with LF, CR or CRLF, also mixed. A line with nothing on it is
//     no record; it is counted in [Scanner.Blank].
//   - A quote opens a quoted field only as the first byte of the field.
//     Anywhere else it is text. Within a quoted field, separators and line
//     breaks are text and a doubled quote stands for one.
//   - What follows the closing quote, up to the next separator or line break,
//     belongs to the field: a badly quoted record cannot swallow the next one.
//   - Records may have more or fewer fields than the first. They are passed on
//     as they are and counted in [Scanner.Ragged].
//
// Text in UTF-16 and Windows-1252 becomes UTF-8. Nothing else about a field is
// changed: spaces stay, and so does what is not valid UTF-8 in a file that is
// UTF-8 elsewhere.
//
// Memory does not grow with the file. A field may have [MaxField] bytes, a
// record [MaxRecord] bytes and [MaxColumns] fields; what goes beyond is an
// [Error], so that a quote that is never closed does not take in the rest of
// the file. Fields are parts of the chunk wherever they can be: only those of a
// record that lies across two chunks, and those with doubled quotes, are
// copied. Nothing is allocated for a record.
//
// Eight bytes are looked at at a time (see lines.go); words of text are passed
// over and only separators, quotes and line breaks cost anything.
//
// The package holds no sentences for readers and imports no fmt: it is part of
// a program that a reader downloads.
package table
