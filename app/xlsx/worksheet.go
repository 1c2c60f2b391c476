package xlsx

import "bytes"

// MaxColumns is how many columns a worksheet may have with values in them.
const MaxColumns = 2000

// Row takes a row: the number it has in the sheet, from 1, and its fields, as
// many as the widest row so far had; an empty cell is an empty field. The
// fields are valid during the call.
type Row func(line int64, fields [][]byte)

// A worksheet is read cell by cell.
type worksheet struct {
	book *Book
	each Row

	rows   bool     // inside <sheetData>
	row    bool     // inside <row>
	line   int64    // of the last row
	filled bool     // the row has a value
	fields [][]byte // as many as the widest row so far has
	room   []byte   // what the row's fields are made of

	cell   bool // inside <c>
	column int  // of the last cell, from 0
	kind   kind
	style  int
	value  []byte

	wanted        bool // inside <v> or <t>
	pronunciation bool // inside <rPh>
}

// A kind is what a cell's value is.
type kind uint8

const (
	number kind = iota
	shared
	boolean
	text // and errors, and dates in ISO 8601
)

// take reads a token of the worksheet, up to the end of its rows.
func (w *worksheet) take(s *scanner, t token) (done bool, err error) {
	if t == charData || t == plainData {
		if w.wanted && !w.pronunciation {
			w.value, err = appendValue(w.value, s, t)
		}
		return false, err
	}
	starts := t == startTag
	if len(s.name) == 1 {
		switch s.name[0] {
		case 'v', 't':
			w.wanted = starts && w.cell
		case 'c':
			if !w.row {
				break
			}
			if starts {
				w.startCell(s.attrs)
				if s.empty {
					break
				}
				raw, ok := s.enclosed("<v>", "</v></c>")
				if !ok {
					break
				}
				w.value = appendText(w.value, raw)
			}
			if w.cell {
				return false, w.endCell()
			}
		}
		return false, nil
	}
	switch string(s.name) {
	case "row":
		if w.rows && starts {
			w.startRow(s.attrs)
		} else if w.rows {
			w.endRow()
		}
	case "rPh":
		w.pronunciation = starts
	case "sheetData", "worksheet":
		w.rows = starts && string(s.name) == "sheetData"
		return !starts, nil
	}
	return false, nil
}

// startRow begins a row. Without a number of its own it is the next.
func (w *worksheet) startRow(attrs []byte) {
	w.row, w.cell = true, false
	w.line++
	for {
		name, value, rest, ok := nextAttr(attrs)
		if !ok {
			break
		}
		if string(name) == "r" {
			if n, ok := digits(value); ok && n > 0 {
				w.line = int64(n)
			}
		}
		attrs = rest
	}
	w.column = -1
	w.filled = false
	w.room = w.room[:0]
	clear(w.fields)
}

// endRow hands a row on, unless it has no values.
func (w *worksheet) endRow() {
	if w.filled {
		w.each(w.line, w.fields)
	}
	w.row, w.cell, w.filled = false, false, false
}

// startCell begins a cell. Without a reference it is right of the last.
func (w *worksheet) startCell(attrs []byte) {
	w.cell = true
	w.column++
	w.kind, w.style = number, 0
	w.value = w.value[:0]
	w.wanted, w.pronunciation = false, false
	for {
		name, value, rest, ok := nextAttr(attrs)
		if !ok {
			return
		}
		if len(name) == 1 {
			switch name[0] {
			case 'r':
				if c, ok := column(value); ok {
					w.column = c
				}
			case 's':
				w.style, _ = digits(value) // 0 is the usual style
			case 't':
				w.kind = cellKind(value)
			}
		}
		attrs = rest
	}
}

// cellKind returns what kind of value a cell's type means.
func cellKind(t []byte) kind {
	switch string(t) {
	case "s":
		return shared
	case "b":
		return boolean
	case "n":
		return number
	}
	return text
}

// endCell puts a cell's value among the fields.
func (w *worksheet) endCell() error {
	w.cell = false
	if len(w.value) == 0 {
		return nil
	}
	field, err := w.field()
	if err != nil || len(field) == 0 {
		return err
	}
	if w.column >= MaxColumns {
		return TooManyColumns
	}
	for len(w.fields) <= w.column {
		w.fields = append(w.fields, nil)
	}
	w.fields[w.column] = field
	w.filled = true
	return nil
}

// field returns a cell's value.
func (w *worksheet) field() ([]byte, error) {
	from := len(w.room)
	switch w.kind {
	case shared:
		i, ok := digits(bytes.TrimSpace(w.value))
		if !ok || w.book.texts == nil {
			return nil, Damaged
		}
		field, ok := w.book.texts.text(i)
		if !ok {
			return nil, Damaged
		}
		return field, nil
	case boolean:
		w.room = append(w.room, truth(w.value)...)
	case number:
		w.room = w.appendNumber(w.room)
	default:
		w.room = append(w.room, w.value...)
	}
	return w.room[from:], nil
}

// truth returns how a spreadsheet shows a boolean.
func truth(value []byte) string {
	if isTrue(string(bytes.TrimSpace(value))) {
		return "TRUE"
	}
	return "FALSE"
}

// appendNumber appends the number or, if the cell's style shows one, the date
// that its value is.
func (w *worksheet) appendNumber(dst []byte) []byte {
	if w.style < len(w.book.formats) && w.book.formats[w.style] != plain {
		if out, ok := appendDate(dst, w.value, w.book.formats[w.style], w.book.date1904); ok {
			return out
		}
	}
	return appendNumber(dst, w.value)
}

// column returns the column of a reference such as C5, from 0. Beyond any sheet
// it is MaxColumns.
func column(ref []byte) (c int, ok bool) {
	for _, b := range ref {
		if b|0x20 < 'a' || b|0x20 > 'z' {
			break
		}
		c = min(26*c+int(b|0x20-'a')+1, MaxColumns+1)
	}
	return c - 1, c > 0
}

// digits returns the number of up to 9 digits that a text is.
func digits(text []byte) (n int, ok bool) {
	for _, b := range text {
		if b < '0' || b > '9' {
			return 0, false
		}
		n = 10*n + int(b-'0')
	}
	return n, len(text) > 0 && len(text) <= 9
}
