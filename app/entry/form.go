package entry

import "trimetric/calc"

// A Form is everything that a reader can set on a calculator, as typed.
type Form struct {
	// Def is the definition of the score: scale, threshold, direction. Both
	// groups of responses are read by it.
	Def calc.Definition

	// Level is the confidence of every interval.
	Level calc.Level

	// Now is the group that is scored; Earlier is the one it is compared
	// with.
	Now, Earlier Group

	// Industry is the id of a benchmark row, or "" for none.
	Industry string

	// Target is the score to plan for.
	Target string

	// Margin, Expect, Population and Rate are the questions of the sample
	// size planner.
	Margin, Expect, Population, Rate string

	// Example says that the figures are ours and not the reader's.
	Example bool

	// Unread lists the fields whose value in a link could not be used.
	Unread []ID

	over [3]bool // which of the example's totals were typed over
}

// New returns an empty form for a metric.
func New(m calc.Metric) *Form {
	f := &Form{
		Def:     calc.Define(m),
		Level:   calc.Level95,
		Now:     Group{Mode: Totals},
		Earlier: Group{Mode: Totals},
	}
	if m == calc.MetricCES {
		f.Earlier.Mode = PerRating // totals alone do not tell whether a mean has changed
	}
	return f
}

// Example returns the form that shows what a result looks like: the figures of
// an invented shop's quarter.
func Example(m calc.Metric) *Form {
	f := New(m)
	f.Example = true
	f.Industry = "retail"
	switch m {
	case calc.MetricCSAT:
		f.Now.Totals = [3]string{"942", "1,148"}
	case calc.MetricNPS:
		f.Now.Totals = [3]string{"388", "230", "112"}
	case calc.MetricCES:
		f.Industry = ""
		f.Now.Totals = [3]string{"3,200", "584"}
		for i, n := range []string{"9", "14", "31", "58", "131", "204", "137"} {
			f.Now.Ratings[f.Def.Scale.Min+i] = n
		}
	}
	return f
}

// Blank reports whether the reader has entered nothing that would be lost.
// Choices, such as the scale, are no entries.
func (f *Form) Blank() bool {
	return f.Now.blank() && f.Earlier.blank() &&
		f.Target == "" && f.Margin == "" && f.Expect == "" &&
		f.Population == "" && f.Rate == ""
}
