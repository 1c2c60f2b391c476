package survey

// What a segment column is bounded by: values kept apart, and bytes of each.
const (
	mostSegments   = 1000
	longestSegment = 200
)

// The slots that are there before any value.
const (
	blankSlot  = 0 // no value
	othersSlot = 1 // values over the bounds, together
	firstValue = 2
)

// segments counts ratings per value of a column.
type segments struct {
	column int
	values texts
	counts grid
}

func (s *segments) start(ratings int) {
	s.counts.ratings = ratings
	s.counts.grow()
	s.counts.grow()
}

// slot returns where a value is counted.
func (s *segments) slot(text []byte) int {
	if len(text) == 0 {
		return blankSlot
	}
	// Nearly all values have nothing around them to be trimmed.
	if n, known := s.values.find(text); known {
		return firstValue + n
	}
	return s.newSlot(trim(text))
}

// newSlot returns where a trimmed value is counted, which may be a new one.
func (s *segments) newSlot(value []byte) int {
	if len(value) == 0 {
		return blankSlot
	}
	n, known := s.values.find(value)
	if !known {
		if len(s.values.list) == mostSegments || len(value) > longestSegment {
			return othersSlot
		}
		n = s.values.add(value)
		s.counts.grow()
	}
	return firstValue + n
}
