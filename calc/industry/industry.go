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

// Compare returns where a score stands against the row.
func (row Row) Compare(r calc.Result) Place { return 0 }

// Single reports whether the source gives one figure and not a range.
func (row Row) Single() bool { return row.Low == row.High }

// Dated reports whether the source states a year.
func (row Row) Dated() bool { return row.Year != "" }

// For returns the rows of a metric, in the order of the table. For CES there
// are none: no sourced table exists.
func For(m calc.Metric) []Row { return nil }

// Find returns the row with an id.
func Find(m calc.Metric, id string) (Row, bool) { return Row{}, false }
