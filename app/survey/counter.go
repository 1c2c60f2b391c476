package survey

// A Counter counts the rows of a table, read as the reader chose. It allocates
// only for what it has not seen before.
type Counter struct {
	// Rows is how many responses were counted so far: the progress.
	Rows int64

	skip     int // header rows to come
	ratings  []ratings
	segments []segments
	date     *days
	rejects  rejects
	codes    []uint8 // the ratings of the row at hand
}

// NewCounter returns a counter of a table with that many header rows, and a
// choice for each of its columns. Of several dates the first is read; without a
// layout, no value of it is a date.
func NewCounter(headerRows int, choices []Choice) *Counter {
	c := &Counter{skip: headerRows}
	for column, choice := range choices {
		switch {
		case choice.Use == Rating:
			c.ratings = append(c.ratings, newRatings(column, choice))
		case choice.Use == Segment:
			c.segments = append(c.segments, segments{column: column})
		case choice.Use == Date && c.date == nil:
			c.date = &days{column: column, layout: choice.Layout}
		}
	}
	for i := range c.segments {
		c.segments[i].start(len(c.ratings))
	}
	if c.date != nil {
		c.date.start(len(c.ratings))
	}
	c.codes = make([]uint8, len(c.ratings))
	return c
}

// Row counts one row. Fields that a short row lacks are blank. The fields are
// not kept.
func (c *Counter) Row(line int64, fields [][]byte) {
	if c.skip > 0 {
		c.skip--
		return
	}
	c.Rows++
	c.rate(line, fields)
	for i := range c.segments {
		s := &c.segments[i]
		s.counts.add(s.slot(field(fields, s.column)), c.codes)
	}
	if c.date != nil {
		c.countDate(line, field(fields, c.date.column))
	}
}

// rate reads and counts the ratings of a row.
func (c *Counter) rate(line int64, fields [][]byte) {
	for i := range c.ratings {
		r := &c.ratings[i]
		text := field(fields, r.column)
		var code uint8
		if len(text) == 1 {
			code = r.short[text[0]]
		} else {
			code = r.read(text)
		}
		c.codes[i] = code
		r.counts[code&15]++
		if code > codeBlank {
			c.rejects.add(line, r.column, Reason(code-codeBlank), text)
		}
	}
}

// countDate counts the row at its day. Without one it stays in the scores and
// is not in the trend.
func (c *Counter) countDate(line int64, text []byte) {
	d, slot := c.date, int32(blankDay)
	if len(text) > 0 {
		slot = d.slot(text)
	}
	switch slot {
	case blankDay:
		d.blank++
	case noDay:
		d.rejected++
		c.rejects.add(line, d.column, NotDate, text)
	default:
		d.counts.add(int(slot), c.codes)
	}
}

// field returns a field of a row, nil where the row is short.
func field(fields [][]byte, i int) []byte {
	if i < len(fields) {
		return fields[i]
	}
	return nil
}

// cells are counts per code of a rating. There are 16, and not as many as there
// are codes, so that counting needs neither a branch nor a check of bounds.
type cells [16]int64

// ratings returns the counts per rating, from the lowest rating of the scale
// up, as in [calc.Tally].
func (c *cells) ratings() [11]int64 { return [11]int64(c[:11]) }

// grid is counts per code for each slot, a segment's value or a day, and each
// column of ratings.
type grid struct {
	ratings int
	rows    []int64 // per slot, rated or not
	cells   []cells // slot by slot, the columns of ratings one after another
}

// grow adds a slot.
func (g *grid) grow() {
	g.rows = append(g.rows, 0)
	for range g.ratings {
		g.cells = append(g.cells, cells{})
	}
}

// add counts a row with its ratings in a slot.
func (g *grid) add(slot int, codes []uint8) {
	g.rows[slot]++
	row := g.cells[slot*g.ratings:]
	row = row[:len(codes)]
	for i, code := range codes {
		row[i][code&15]++
	}
}

// at returns the counts per rating in a slot, one for each column of ratings.
func (g *grid) at(slot int) [][11]int64 {
	list := make([][11]int64, g.ratings)
	for i := range list {
		list[i] = g.cells[slot*g.ratings+i].ratings()
	}
	return list
}
