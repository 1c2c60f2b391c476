package survey

import "trimetric/calc"

// A Question is what to work out from counts.
type Question struct {
	Rating int // place in Counts.Ratings

	// Def is the definition, on the scale that the ratings were counted on.
	Def   calc.Definition
	Level calc.Level
}

// Result returns the score of all rows. It fails as [calc.FromTally] does:
// with [calc.ErrNoResponses] where no row has a rating.
func (c *Counts) Result(q Question) (calc.Result, error) {
	r := c.Ratings[q.Rating]
	s, err := sample(r.Total, r.Choice, q.Def)
	if err != nil {
		return calc.Result{}, err
	}
	return s.Score(q.Level), nil
}

// A Split is the scores of the values of one segment column.
type Split struct {
	All  calc.Result
	Rows []SplitRow

	// Tests is how many differences were tested together.
	Tests int
}

// A SplitRow is one value.
type SplitRow struct {
	Kind ValueKind
	Name string

	// Result is the score; without responses it is empty.
	Result calc.Result

	// Small says that there are under 30 responses: too few to be ranked.
	Small bool

	Against // all other rows
}

// Split returns the scores by a segment column, a place in Counts.Segments, in
// the order of its values there. Each is compared with all other responses, and
// the tests are adjusted together ([calc.Holm]). It fails as Result does.
func (c *Counts) Split(segment int, q Question) (Split, error) {
	all, err := c.Result(q)
	if err != nil {
		return Split{}, err
	}
	choice := c.Ratings[q.Rating].Choice
	list := Split{All: all}
	for _, v := range c.Segments[segment].Values {
		row := SplitRow{Kind: v.Kind, Name: v.Name}
		counts := v.Ratings[q.Rating]
		if s, err := sample(counts, choice, q.Def); err == nil {
			row.Result = s.Score(q.Level)
			row.Small = isSmall(row.Result)
			row.compare(less(c.Ratings[q.Rating].Total, counts), choice, q)
		}
		list.Rows = append(list.Rows, row)
	}
	list.adjust(q.Level)
	return list, nil
}

// compare compares a named row with the rest of the responses.
func (r *SplitRow) compare(rest [11]int64, choice Choice, q Question) {
	others, err := sample(rest, choice, q.Def)
	if r.Kind != Named || err != nil {
		return
	}
	r.compareWith(others, r.Result, q.Level)
}

// isSmall reports whether a score comes with the caution of a small sample.
func isSmall(r calc.Result) bool { return r.Notes&calc.NoteSmallSample != 0 }

// less returns the counts of the rest.
func less(all, some [11]int64) [11]int64 {
	for i, n := range some {
		all[i] -= n
	}
	return all
}
