package survey

import (
	"unsafe"

	"trimetric/app/table"
)

// recall writes the numbers of a column's texts, from a row on, that were seen
// lately. It stops at the first that was not, is blank or has more than [short]
// bytes, and returns how many it wrote.
func (t *texts) recall(b *table.Batch, row, column int, numbers []int32) int {
	text, ends, columns := b.Text, b.Ends, b.Columns
	if column >= columns {
		return 0
	}
	at, last := row*columns+column, column == columns-1
	for k := range numbers {
		from, to := ends[at]+1, ends[at+1]
		at += columns
		if last && from != to && text[to-1] == '\r' {
			to--
		}
		quoted := from < to && text[from] == '"'
		if quoted {
			from, to = from+1, to-1
		}
		n := uint(to - from)
		if n-1 >= short || to > uint16(len(text)) {
			return k
		}
		p := unsafe.Pointer(&text[from])
		var x, y uint64 // as ends has them, which would be a call
		if n >= 8 {
			x, y = *(*uint64)(p), *(*uint64)(unsafe.Add(p, n-8))
		} else if n >= 4 {
			x, y = uint64(*(*uint32)(p)), uint64(*(*uint32)(unsafe.Add(p, n-4)))
		} else {
			x, y = uint64(*(*uint8)(p))|uint64(*(*uint8)(unsafe.Add(p, n/2)))<<8, uint64(*(*uint8)(unsafe.Add(p, n-1)))
		}
		if quoted && (holdsQuote(x) || holdsQuote(y)) {
			return k
		}
		e := &t.near[hash(x, y)&4095]
		if e.a != x || e.b != y || e.n != int(n) {
			return k
		}
		numbers[k] = e.i
	}
	return len(numbers)
}

// holdsQuote reports whether one of the bytes of a word is a quote, see the lanes
// of package table.
func holdsQuote(w uint64) bool {
	const lanes = 0x0101010101010101
	other := w ^ '"'*lanes
	return (other-lanes)&^other&(0x80*lanes) != 0
}

// recall writes what the texts of a column were read as, from a row on, as long as
// they were read lately, and returns how many it wrote.
func (m *memo) recall(b *table.Batch, row, column int, codes []int32) int {
	if m.off {
		return 0
	}
	n := m.texts.recall(b, row, column, codes)
	for i, known := range codes[:n] {
		codes[i] = m.codes[known]
	}
	m.hits += n
	return n
}
