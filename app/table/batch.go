package table

import "bytes"

// A Batch is records with the same number of fields. It is valid only during the
// call that it is handed to, and must not be changed.
type Batch struct {
	Columns int
	Rows    int

	// Text holds the records as they are written, and Ends the offset in it at
	// which each field ends, record by record. The first of Ends is for the field
	// before; fields begin one behind, modulo 65536. See [Batch.Field] for what
	// they may have around them.
	Text []byte
	Ends []uint16

	first     int64    // line of the file that the first record begins on, from 1
	line      []uint16 // of each record: lines up to its end
	above     uint16   // the same for the record before the first
	unescaped *[]byte
}

// Line returns the line of the file that a record begins on, from 1.
func (b *Batch) Line(row int) int64 {
	if row == 0 {
		return b.first
	}
	return b.first + int64(b.line[row-1]-b.above)
}

// From returns the batch without its first records, at most all of them.
func (b Batch) From(row int) Batch {
	if row > 0 {
		b.first, b.above = b.Line(row), b.line[row-1]
	}
	b.Rows -= row
	b.Ends, b.line = b.Ends[row*b.Columns:], b.line[row:]
	return b
}

// Field returns what a field says. A record's last may have the CR of its line
// break behind it in Text, and any may have quotes around it, with those doubled
// that it holds.
func (b *Batch) Field(row, column int) []byte {
	at := row*b.Columns + column
	f := b.Text[b.Ends[at]+1 : b.Ends[at+1]]
	if column == b.Columns-1 && len(f) > 0 && f[len(f)-1] == '\r' {
		f = f[:len(f)-1]
	}
	if len(f) < 2 || f[0] != '"' {
		return f
	}
	if f = f[1 : len(f)-1]; bytes.IndexByte(f, '"') < 0 {
		return f
	}
	from := len(*b.unescaped)
	*b.unescaped = appendUnescaped(*b.unescaped, f)
	return (*b.unescaped)[from:]
}

// appendUnescaped appends text with every two quotes as one.
func appendUnescaped(to, text []byte) []byte {
	for {
		q := bytes.IndexByte(text, '"')
		if q < 0 {
			return append(to, text...)
		}
		to = append(to, text[:q+1]...)
		text = text[q+2:]
	}
}

// together passes on the plain records at an offset of text, of a block at most,
// and returns the offset of what is left.
func (s *Scanner) together(text []byte, at int) int {
	text = text[at:min(at+block, len(text))]
	l := &s.lines
	records := l.find(text, s.separator)
	end, above := 0, uint16(0) // which of ends comes before record n; lines up to it
	for n := 0; n < records; {
		begin := end
		columns, more := l.alike(text, n, records, begin)
		if columns > MaxColumns {
			break
		}
		last := n + more - 1
		end = int(l.last[last])
		if columns == 1 && l.blank(text, begin) {
			s.Blank++
		} else {
			s.send(Batch{columns, more, text, l.ends[begin : end+1], s.line, l.line[n : last+1], above, &s.unescaped})
		}
		s.line += int64(l.line[last] - above)
		n, above = last+1, l.line[last]
	}
	return at + int(l.ends[end]+1)
}

// alike returns how many fields record n of those found has, and how many records
// from it on have as many, begin being which of ends comes before it. A blank one
// has none like it.
func (l *lines) alike(text []byte, n, records, begin int) (columns, more int) {
	columns, more = int(l.last[n])-begin, 1
	if columns == 1 && l.blank(text, begin) {
		return columns, more
	}
	for n+more < records && int(l.last[n+more]-l.last[n+more-1]) == columns {
		if columns == 1 && l.blank(text, int(l.last[n+more-1])) {
			break
		}
		more++
	}
	return columns, more
}

// blank reports whether there is nothing on a line of one field.
func (l *lines) blank(text []byte, begin int) bool {
	line := text[l.ends[begin]+1 : l.ends[begin+1]]
	return len(line) == 0 || len(line) == 1 && line[0] == '\r'
}

// send passes on records.
func (s *Scanner) send(b Batch) {
	if s.columns == 0 {
		s.columns = b.Columns
	}
	if b.Columns != s.columns {
		for row := range b.Rows {
			s.ragged(b.Line(row))
		}
	}
	s.Rows += int64(b.Rows)
	if s.Batch != nil {
		s.Batch(b)
	} else {
		for row := range b.Rows {
			for column := range b.Columns {
				s.fields[column] = b.Field(row, column)
			}
			s.each(b.Line(row), s.fields[:b.Columns])
		}
	}
	s.unescaped = s.unescaped[:0]
}
