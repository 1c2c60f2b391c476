package survey

import (
	"cmp"
	"slices"
	"strings"
)

// A Key is a column of the table of segments, to sort by.
type Key uint8

// The keys.
const (
	BySegment Key = iota
	ByResponses
	ByScore
	ByMargin
	ByStanding // lower than the rest, cannot tell, higher; then by score
)

// Sort orders the rows by a column, rising or falling. By score, margin and
// standing the small segments come after the others, since their scores are
// too uncertain to be ranked; those without responses, blanks and the row of
// all other values come last whatever the order. Equal rows are in order of
// their names.
func (s *Split) Sort(by Key, falling bool) {
	slices.SortStableFunc(s.Rows, func(a, b SplitRow) int {
		if apart := cmp.Compare(a.place(by), b.place(by)); apart != 0 {
			return apart
		}
		apart := compareBy(by, a, b)
		if falling {
			apart = -apart
		}
		if apart != 0 {
			return apart
		}
		return compareNames(a.Name, b.Name)
	})
}

// place parts the rows that are ranked from those that are not.
func (r *SplitRow) place(by Key) int {
	switch {
	case r.Kind != Named:
		return 3 + int(r.Kind)
	case r.Result.Sample.N == 0:
		return 2
	case r.Small && by >= ByScore:
		return 1
	}
	return 0
}

func compareBy(by Key, a, b SplitRow) int {
	switch by {
	case ByResponses:
		return cmp.Compare(a.Result.Sample.N, b.Result.Sample.N)
	case ByScore:
		return cmp.Compare(a.Result.Score, b.Result.Score)
	case ByMargin:
		return cmp.Compare(a.Result.Margin(), b.Result.Margin())
	case ByStanding:
		if apart := cmp.Compare(a.side(), b.side()); apart != 0 {
			return apart
		}
		return cmp.Compare(a.Result.Score, b.Result.Score)
	}
	return compareNames(a.Name, b.Name)
}

// side is where the row stands: below, level or above.
func (r *SplitRow) side() int {
	switch r.Standing {
	case Lower:
		return -1
	case Higher:
		return 1
	}
	return 0
}

// compareNames orders names as people do: small and large letters alike, and
// "Team 2" before "Team 10".
func compareNames(a, b string) int {
	x, y := strings.ToLower(a), strings.ToLower(b)
	for x != "" && y != "" {
		if isDigit(x[0]) && isDigit(y[0]) {
			n, restX := leading([]byte(x))
			m, restY := leading([]byte(y))
			if n != m {
				return cmp.Compare(n, m)
			}
			x, y = string(restX), string(restY)
			continue
		}
		if x[0] != y[0] {
			return cmp.Compare(x[0], y[0])
		}
		x, y = x[1:], y[1:]
	}
	if apart := cmp.Compare(len(x), len(y)); apart != 0 {
		return apart
	}
	return cmp.Compare(a, b)
}
