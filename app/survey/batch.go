package survey

import "trimetric/app/table"

// atOnce is how many rows of a batch are counted at a time, column by column.
const atOnce = 512

// Batch counts rows as [Counter.Row] does one. It goes down the columns, in loops
// that call nothing as long as values are such as were seen before: in
// WebAssembly a call costs more than what there is to do for a row.
func (c *Counter) Batch(b table.Batch) {
	if c.skip > 0 {
		n := min(c.skip, b.Rows)
		c.skip -= n
		b = b.From(n)
	}
	for b.Rows > 0 {
		part := b
		part.Rows = min(b.Rows, atOnce)
		c.count(&part)
		b = b.From(part.Rows)
	}
}

func (c *Counter) count(b *table.Batch) {
	c.Rows += int64(b.Rows)
	slots := c.slots[:b.Rows]
	for i := range c.ratings {
		c.ratings[i].readAll(b, c.codes[i][:b.Rows], slots, &c.rejects)
	}
	for i := range c.segments {
		c.segments[i].slotAll(b, slots)
		c.segments[i].counts.addAll(slots, c.codes)
	}
	if c.date != nil {
		c.date.slotAll(b, slots, &c.rejects)
		c.date.counts.addAll(slots, c.codes)
	}
	c.rejects.settle()
}

// readAll reads the ratings of rows. known has room for as many, for its own use.
func (r *ratings) readAll(b *table.Batch, codes []uint8, known []int32, rejects *rejects) {
	for row := 0; ; row++ {
		if r.choice.Words != NoWords {
			for range r.known.recall(b, row, r.column, known[row:]) {
				codes[row] = uint8(known[row])
				if codes[row] <= codeBlank {
					r.counts[codes[row]&15]++
				} else {
					r.count(b.Line(row), codes[row], valueOf(b, row, r.column), rejects)
				}
				row++
			}
		} else {
			row += r.readShort(b, row, codes[row:])
		}
		if row == len(codes) {
			return
		}
		text := valueOf(b, row, r.column)
		codes[row] = r.count(b.Line(row), r.read(text), text, rejects)
	}
}

// readShort reads ratings from a row on that are of one byte, or "10", or blank.
// It stops at anything else, and returns how many rows it read.
func (r *ratings) readShort(b *table.Batch, row int, codes []uint8) int {
	text, ends, columns := b.Text, b.Ends, b.Columns
	if r.column >= columns {
		return 0
	}
	at, last := row*columns+r.column, r.column == columns-1
	for k := range codes {
		from, to := ends[at]+1, ends[at+1]
		at += columns
		if last && from != to && text[to-1] == '\r' {
			to--
		}
		code := codeBlank
		switch to - from {
		case 0:
		case 1:
			code = r.short[text[from]]
		case 2:
			if text[from] != '1' || text[from+1] != '0' {
				return k
			}
			code = r.ten
		case 3:
			if text[from] != '"' {
				return k
			}
			code = r.short[text[from+1]]
		default:
			return k
		}
		if code > codeBlank {
			return k
		}
		codes[k] = code
		r.counts[code&15]++
	}
	return len(codes)
}

// slotAll finds where the values of rows are counted.
func (s *segments) slotAll(b *table.Batch, slots []int32) {
	for row := 0; ; row++ {
		n := s.values.recall(b, row, s.column, slots[row:])
		for i := range slots[row : row+n] {
			slots[row+i] += firstValue
		}
		if row += n; row == len(slots) {
			return
		}
		slots[row] = int32(s.slot(valueOf(b, row, s.column)))
	}
}

// slotAll finds where rows are counted, a negative number for nowhere.
func (d *days) slotAll(b *table.Batch, slots []int32, rejects *rejects) {
	for row := 0; ; row++ {
		for range d.known.recall(b, row, d.column, slots[row:]) {
			if slots[row] < 0 {
				d.leaveOut(b.Line(row), slots[row], valueOf(b, row, d.column), rejects)
			}
			row++
		}
		if row == len(slots) {
			return
		}
		text := valueOf(b, row, d.column)
		if slots[row] = d.find(text); slots[row] < 0 {
			d.leaveOut(b.Line(row), slots[row], text, rejects)
		}
	}
}

// valueOf returns a field of a row, nil where the rows are short.
func valueOf(b *table.Batch, row, column int) []byte {
	if column < b.Columns {
		return b.Field(row, column)
	}
	return nil
}
