package survey

// A Check is what is found of a column, as it is read.
type Check struct {
	Fact Fact

	// N is what the fact counts, where it counts: values or rows.
	N int64

	// Low and High are the ends of what was found, or of the scale for
	// NotOnScale.
	Low, High int

	Blank int64
}

// A Fact is what there is to say about a column.
type Fact uint8

// The facts.
const (
	NothingFound  Fact = iota // all blank
	AllDates                  // all N rows hold a date
	SomeDates                 // N rows hold a date, the rest is blank
	NotDates                  // N values are not dates
	Values                    // N different values
	TooManyValues             // over N different values: the rest goes together
	WholeNumbers              // whole numbers from Low to High
	AnswerWords               // N answers in words
	NotOnScale                // N values are not Low to High
	AllDiffer                 // different in every row
	Sentences                 // free text
	OneForAll                 // the same value in all rows
	NoFact                    // nothing to say
)

// Warns reports whether something of the column will not be counted as the
// reader may expect.
func (f Fact) Warns() bool {
	return f == NotDates || f == TooManyValues || f == NotOnScale
}

// Checks returns what is found of each column: by the counts where it is read,
// else by the sample.
func Checks(columns []Column, counts Counts) []Check {
	list := make([]Check, len(columns))
	for i := range columns {
		list[i] = columns[i].leftOut()
	}
	for _, r := range counts.Ratings {
		list[r.Column] = r.Check()
	}
	for _, s := range counts.Segments {
		list[s.Column] = s.Check()
	}
	if d := counts.Dates; d != nil {
		list[d.Column] = d.Check()
	}
	return list
}

// leftOut says why a column that is left out may well be.
func (c *Column) leftOut() Check {
	check := Check{Fact: NoFact, Blank: int64(c.Blank)}
	switch {
	case c.Filled() == 0:
		check.Fact = NothingFound
	case c.FreeText():
		check.Fact = Sentences
	case c.Distinct == 1:
		check.Fact = OneForAll
	case c.EachDiffers():
		check.Fact = AllDiffer
	}
	return check
}

// Check says what all rows so far show of a column of ratings.
func (r RatingCounts) Check() Check {
	s := r.Choice.Def.Scale
	check := Check{Blank: r.Blank}
	for _, n := range r.Rejected {
		check.N += n
	}
	if check.N > 0 {
		check.Fact, check.Low, check.High = NotOnScale, s.Min, s.Max
		return check
	}
	for rating := s.Max; rating >= s.Min; rating-- {
		n := r.Total[rating-s.Min]
		if n == 0 {
			continue
		}
		if check.Fact == NothingFound {
			check.Fact, check.High = WholeNumbers, rating
		}
		check.Low = rating
		check.N += n
	}
	if r.Choice.Words != NoWords && check.Fact == WholeNumbers {
		check.Fact = AnswerWords
	}
	return check
}

// Check says what all rows so far show of a segment column.
func (s SegmentCounts) Check() Check {
	var check Check
	for _, v := range s.Values {
		switch v.Kind {
		case NoName:
			check.Blank = v.Rows
		case Others:
			check.Fact = TooManyValues
		default:
			check.N++
		}
	}
	if check.N > 0 && check.Fact == NothingFound {
		check.Fact = Values
	}
	return check
}

// Check says what all rows so far show of the date column.
func (d *DateCounts) Check() Check {
	check := Check{Blank: d.Blank}
	for _, day := range d.Days {
		check.N += day.Rows
	}
	switch {
	case d.Rejected > 0:
		check.Fact, check.N = NotDates, d.Rejected
	case check.N > 0 && d.Blank == 0:
		check.Fact = AllDates
	case check.N > 0:
		check.Fact = SomeDates
	}
	return check
}
