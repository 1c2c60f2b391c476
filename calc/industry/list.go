package industry

import (
	"cmp"
	"slices"
	"strings"
)

// An Order is how rows are sorted. Its text is permanent: it stands in links.
type Order string

// The orders.
const (
	Highest Order = "high" // by the high end, then the low one
	Lowest  Order = "low"  // the other way round
	ByName  Order = "az"
	Nearest Order = "near" // to the score; the highest first while there is none
)

// Orders lists the orders, the default first.
var Orders = []Order{Highest, Lowest, ByName, Nearest}

// Sorted returns the rows in an order. Rows that it does not part stand by name,
// and those of one name as they came.
func Sorted(rows []Row, by Order, m Mark) []Row {
	list := slices.Clone(rows)
	slices.SortStableFunc(list, func(a, b Row) int {
		return cmp.Or(by.compare(a, b, m), strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)))
	})
	return list
}

func (o Order) compare(a, b Row, m Mark) int {
	switch {
	case o == Lowest:
		return cmp.Or(cmp.Compare(a.Low, b.Low), cmp.Compare(a.High, b.High))
	case o == ByName:
		return 0
	case o == Nearest && m.Given():
		aOut, aMiddle := m.out(a)
		bOut, bMiddle := m.out(b)
		return cmp.Or(cmp.Compare(aOut, bOut), cmp.Compare(aMiddle, bMiddle))
	}
	return cmp.Or(cmp.Compare(b.High, a.High), cmp.Compare(b.Low, a.Low))
}

// A Filter is which rows are shown. Its text is permanent: it stands in links.
type Filter string

// The filters. Those that ask where the score stands show every row while there
// is no score.
const (
	All      Filter = "all"
	Dated    Filter = "dated"  // the source states a year
	Beaten   Filter = "above"  // the score is above, with all of its interval
	Touched  Filter = "inside" // the score is inside, or its interval touches
	Unbeaten Filter = "below"  // the score is below, with all of its interval
	Owned    Filter = "own"    // the reader's own rows
)

// Filters lists the filters, the default first.
var Filters = []Filter{All, Dated, Beaten, Touched, Unbeaten, Owned}

// NeedsScore reports whether a filter asks where the score stands.
func (f Filter) NeedsScore() bool { return f == Beaten || f == Touched || f == Unbeaten }

// Shown returns the rows that a filter shows.
func Shown(rows []Row, f Filter, m Mark) []Row {
	var list []Row
	for _, row := range rows {
		if f.shows(row, m.Place(row)) {
			list = append(list, row)
		}
	}
	return list
}

func (f Filter) shows(row Row, p Place) bool {
	switch {
	case f == Dated:
		return row.Dated()
	case f == Owned:
		return row.Own
	case !f.NeedsScore() || p == 0:
		return true
	case f == Beaten:
		return p == Above
	case f == Unbeaten:
		return p == Below
	}
	return p != Above && p != Below
}

// Counts holds how many rows a score has in each place; the index is the place.
type Counts [Above + 1]int

// Count counts the places of a score among rows.
func Count(rows []Row, m Mark) Counts {
	var c Counts
	for _, row := range rows {
		c[m.Place(row)]++
	}
	return c
}
