// Package industry compares a score with published benchmarks.
//
// The table (table.go) keeps what each source states and no more: where it
// gives no year, sample or method, the row says so. There is no table for CES:
// no benchmark of it with a stated source was found, see [For].
package industry

import "trimetric/calc"

// A Row is a published benchmark of one industry.
type Row struct {
	Metric calc.Metric
	ID     string // permanent: it stands in share links
	Name   string

	// Low and High bound the published range, in the metric's own unit. They
	// are equal where the source gives one figure.
	Low, High calc.Hundredths

	Population string // whom the source asked; "" when not stated
	Year       string // of the survey; "" when not stated
	N          int64  // respondents in all; 0 when not stated
	Source     string // key into Sources
	Note       string // what is known of the method

	// Compares says how far the row may be set beside a survey of one's own
	// customers, and LikeForLike whether it may without reserve.
	Compares    string
	LikeForLike bool

	// Own says that the row is the reader's and not published: without a
	// source, and with Note where they say themselves what it is.
	Own bool
}

// A Source is where rows come from.
type Source struct{ Title, URL string }

// A Place is where a score stands against a row.
type Place int

// The places. 0 is none.
const (
	Below     Place = iota + 1 // all of the interval is below
	JustBelow                  // the score is below, the interval still touches
	Inside                     // the score is inside the range
	Same                       // the interval holds the one figure there is
	JustAbove                  // the score is above, the interval still touches
	Above                      // all of the interval is above
)

// Compare returns where a score stands against the row. A difference smaller
// than the score's own uncertainty is said to be just that, so Compare looks
// at the interval as well as the score. Where there is no interval the score
// is all there is, and it is never "just" above or below. A Result without
// responses has no place.
func (row Row) Compare(r calc.Result) Place {
	return Of(r).Place(row)
}

// place is where a score with an interval from least to most stands.
func (row Row) place(score, least, most float64) Place {
	low, high := row.Low.Float(), row.High.Float()
	switch {
	case least > high:
		return Above
	case most < low:
		return Below
	case row.Single():
		return Same
	case score > high:
		return JustAbove
	case score < low:
		return JustBelow
	}
	return Inside
}

// Single reports whether the source gives one figure and not a range.
func (row Row) Single() bool { return row.Low == row.High }

// Dated reports whether the source states a year.
func (row Row) Dated() bool { return row.Year != "" }

// Figures returns the text of the published range, with its unit: "80%" and
// "85%". Where there is one figure both are the same.
func (row Row) Figures() (low, high string) {
	d := calc.Define(row.Metric)
	return calc.FormatTarget(d, row.Low), calc.FormatTarget(d, row.High)
}

// For returns the rows of a metric, in the order of the table. For CES there
// are none: no benchmark of it with a stated source exists that this package
// could cite.
func For(m calc.Metric) []Row {
	var rows []Row
	for _, row := range table {
		if row.Metric == m {
			rows = append(rows, row)
		}
	}
	return rows
}

// Find returns the row of a metric with an id.
func Find(m calc.Metric, id string) (Row, bool) {
	for _, row := range table {
		if row.Metric == m && row.ID == id {
			return row, true
		}
	}
	return Row{}, false
}
