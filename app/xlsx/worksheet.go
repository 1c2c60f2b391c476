package xlsx

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
