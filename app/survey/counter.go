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

	// Of the rows at hand: the ratings, column by column, and where one of the
	// other columns counts them.
	codes [][]uint8
	slots []int32
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
	for range c.ratings {
		c.codes = append(c.codes, make([]uint8, atOnce))
	}
	c.slots = make([]int32, atOnce)
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
		c.slots[0] = int32(s.slot(field(fields, s.column)))
		s.counts.addAll(c.slots[:1], c.codes)
	}
	if d := c.date; d != nil {
		text := field(fields, d.column)
		if c.slots[0] = d.find(text); c.slots[0] < 0 {
			d.leaveOut(line, c.slots[0], text, &c.rejects)
		}
		d.counts.addAll(c.slots[:1], c.codes)
	}
	c.rejects.settle()
}

// rate reads and counts the ratings of a row.
func (c *Counter) rate(line int64, fields [][]byte) {
	for i := range c.ratings {
		r := &c.ratings[i]
		text := field(fields, r.column)
		if len(text) == 1 && r.short[text[0]] <= codeBlank {
			code := r.short[text[0]]
			c.codes[i][0] = code
			r.counts[code&15]++
		} else {
			c.codes[i][0] = r.count(line, r.read(text), text, &c.rejects)
		}
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

// addAll counts rows in slots, none in a negative one. Codes are their ratings,
// column by column.
func (g *grid) addAll(slots []int32, codes [][]uint8) {
	for _, slot := range slots {
		if slot >= 0 {
			g.rows[slot]++
		}
	}
	for i, list := range codes {
		list = list[:len(slots)]
		for row, slot := range slots {
			if slot >= 0 {
				g.cells[int(slot)*g.ratings+i][list[row]&15]++
			}
		}
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
