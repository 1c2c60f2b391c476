package saved

import (
	"slices"
	"strings"

	"trimetric/calc"
)

// byTime puts scores in the order of the middles of their periods; of two with
// the same middle, the shorter one and then the one saved later stands last.
func byTime(a, b *Score) int {
	for _, c := range [...]int64{
		int64(a.Period.From+a.Period.To) - int64(b.Period.From+b.Period.To),
		int64(a.Period.From - b.Period.From),
		a.Saved - b.Saved,
	} {
		if c != 0 {
			return int(min(max(c, -1), 1))
		}
	}
	return strings.Compare(a.ID, b.ID)
}

// Newest sorts scores as the table has them: those that end last first, a month
// before its quarter, and within a period by metric and name.
func Newest(scores []Score) []Score {
	order := make([]*Score, len(scores))
	for i := range scores {
		order[i] = &scores[i]
	}
	slices.SortFunc(order, newer)
	out := make([]Score, len(order))
	for i, s := range order {
		out[i] = *s
	}
	return out
}

// newer compares two scores for the table.
func newer(a, b *Score) int {
	switch {
	case a.Period.To != b.Period.To:
		return int(b.Period.To - a.Period.To)
	case a.Period.From != b.Period.From:
		return int(b.Period.From - a.Period.From)
	case a.Metric != b.Metric:
		return slices.Index(calc.Metrics, a.Metric) - slices.Index(calc.Metrics, b.Metric)
	case a.Name != b.Name:
		return strings.Compare(a.Name, b.Name)
	case a.Saved != b.Saved:
		return int(min(max(b.Saved-a.Saved, -1), 1))
	}
	return strings.Compare(a.ID, b.ID)
}
