package xlsx

import "bytes"

// A kind is what a cell's value is.
type kind uint8

const (
	number kind = iota
	shared
	boolean
	text // and errors, and dates in ISO 8601
)

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
