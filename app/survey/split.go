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

	// Change is the row's score less that of all other rows, where Standing
	// tells. P is its p-value adjusted for all Tests.
	Change   calc.Change
	P        float64
	Standing Standing
}

// A Standing is how a segment's score stands against the rest of the
// responses.
type Standing uint8

// The standings.
const (
	NotCompared Standing = iota // no named value, or no rest to compare with
	TooFew                      // under 30 responses, here or in the rest
	NoTest                      // nothing can be tested: all alike
	CannotTell                  // the difference may be chance
	Higher                      // than the rest, beyond chance
	Lower
)

// Split returns the scores by a segment column, a place in Counts.Segments, in
// the order of its values there. Each is compared with all other responses, and the tests are adjusted together ([calc.Holm]). It fails
// as Result does.
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

// compare tests the row against the rest of the responses.
func (r *SplitRow) compare(rest [11]int64, choice Choice, q Question) {
	others, err := sample(rest, choice, q.Def)
	if r.Kind != Named || err != nil {
		return
	}
	change, err := calc.Compare(others, r.Result.Sample, q.Level)
	switch {
	case err != nil:
		return
	case r.Small || isSmall(change.Before):
		r.Standing = TooFew
		return
	}
	r.Change, r.Standing = change, CannotTell
	if !change.Tested {
		r.Standing = NoTest
	}
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
