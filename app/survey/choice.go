package survey

import (
	"trimetric/app/dates"
	"trimetric/calc"
)

// A Use is what a column is read for.
type Use uint8

// The uses.
const (
	LeaveOut Use = iota
	Date         // when the response was given: the trend
	Segment      // what the responses are split by
	Rating       // the answer to one question
)

// A Choice is how one column is read: proposed by [Propose], changed by the
// reader. Two that are equal read alike.
type Choice struct {
	Use Use

	// Def is what a rating measures, and on which scale.
	Def calc.Definition

	// Words is the set of words that stand for ratings, where the column
	// holds words; else [NoWords].
	Words WordSet

	// Layout is how the dates are written.
	Layout dates.Layout
}

// Definitions lists what a column of ratings may be read as, in the order of a
// list to choose from.
func Definitions() []calc.Definition {
	var list []calc.Definition
	for _, m := range calc.Metrics {
		for _, s := range calc.Scales(m) {
			list = append(list, calc.Define(m).WithScale(s))
		}
	}
	return list
}
