package dates

// enough is the share of a column's values that a layout must read to be
// taken for the column's: more than one in this many.
const enough = 2

// Guess returns the layout that reads most of a column's values; 1,000 of them
// in the order of the file are enough. Blank values do not count. It returns
// the zero Layout if none reads more than half of the rest.
//
// It is ambiguous whether the day or the month comes first when no value
// decides it, as in a column with 03/04/2025 alone, or when the values
// disagree. The guess is then European where a full stop stands between the
// numbers, US where a time has AM or PM, else the order in which the column is
// sorted by date if it is so in one alone, else European; and a reader should
// be asked. A serial is taken to count from 1900: the system of 1904 is four
// years and a day away, and a column rarely shows it.
func Guess(values []string) (l Layout, ambiguous bool) {
	var s survey
	for _, v := range values {
		s.add([]byte(v))
	}
	for _, l := range []Layout{ISO, Named, European, US, Serial1900, Serial1904, Unix, UnixMilli} {
		if s.read[l] > s.read[s.best] {
			s.best = l
		}
	}
	if s.read[s.best]*enough <= s.filled {
		return 0, false
	}
	if s.best != European && s.best != US {
		return s.best, false
	}
	return s.order()
}

// A survey is what the values of a column say about its layout.
type survey struct {
	filled int                // values that are not blank
	read   [UnixMilli + 1]int // how many each layout reads
	best   Layout

	// Of the values that only a layout can tell: how many fit one order
	// alone, and whether one means different days in the two.
	onlyEuropean, onlyUS int
	differ               bool

	dots, halves int
	sorted       [2]order // by the days in European and US order
}

// add counts a value.
func (s *survey) add(text []byte) {
	r := reader{rest: text}
	r.blanks()
	if len(r.rest) == 0 {
		return
	}
	s.filled++
	for l := Serial1900; l <= UnixMilli; l++ {
		if _, ok := l.number(text); ok {
			s.read[l]++
		}
	}
	d, ok := parse(text)
	if !ok {
		return
	}
	for l := ISO; l <= US; l++ {
		if _, ok := l.day(d); ok {
			s.read[l]++
		}
	}
	if d.form == numeric {
		s.compare(d)
	}
}

// compare counts what a date in digits says about its order.
func (s *survey) compare(d written) {
	if d.mark == '.' {
		s.dots++
	}
	if d.half {
		s.halves++
	}
	eu, isEU := European.day(d)
	us, isUS := US.day(d)
	switch {
	case isEU && isUS:
		s.differ = s.differ || eu != us
		s.sorted[0].add(eu)
		s.sorted[1].add(us)
	case isEU:
		s.onlyEuropean++
	case isUS:
		s.onlyUS++
	}
}

// order decides between European and US.
func (s *survey) order() (l Layout, ambiguous bool) {
	switch {
	case s.onlyEuropean > 0 && s.onlyUS > 0:
		return s.best, true
	case s.onlyUS > 0:
		return US, false
	case s.onlyEuropean > 0 || !s.differ:
		return European, false
	case s.dots > 0:
		return European, true
	case s.halves > 0:
		return US, true
	case s.sorted[1].is() && !s.sorted[0].is():
		return US, true
	}
	return European, true
}

// An order tells whether days rise or fall throughout.
type order struct {
	n          int
	last       int32
	rise, fall bool
}

// add takes the next day.
func (o *order) add(day int32) {
	if o.n > 0 {
		o.rise = o.rise || day > o.last
		o.fall = o.fall || day < o.last
	}
	o.n++
	o.last = day
}

// is reports whether the days are sorted.
func (o *order) is() bool { return !(o.rise && o.fall) }
