package saved

import "slices"

// finest parts points, in the order of time, into those of one line, no two of
// which have a day in common, and the others. The line takes the shortest periods
// first, and of two as short the one saved later: of a year of months and its
// quarters it has the months, and a quarter only where there is no month of it.
func finest(all []Point) (line, aside []Point) {
	if apart(all) {
		return all, nil
	}
	order := make([]*Score, len(all))
	for i := range all {
		order[i] = &all[i].Score
	}
	slices.SortFunc(order, finer)
	var kept []*Score // in the order of time
	for _, s := range order {
		low, high := 0, len(kept)
		for low < high {
			if mid := (low + high) / 2; kept[mid].Period.To < s.Period.From {
				low = mid + 1
			} else {
				high = mid
			}
		}
		if low == len(kept) || !kept[low].Period.overlaps(s.Period) {
			kept = slices.Insert(kept, low, s)
		}
	}
	for i, p := range all {
		if n := len(line); n < len(kept) && kept[n] == &all[i].Score {
			line = append(line, p)
		} else {
			aside = append(aside, p)
		}
	}
	return line, aside
}

// apart reports whether no two of the points, in the order of time, have a day in
// common.
func apart(all []Point) bool {
	for i := 1; i < len(all); i++ {
		if all[i-1].Score.Period.To >= all[i].Score.Period.From {
			return false
		}
	}
	return true
}

// finer puts shorter periods first, and of two as short the newer.
func finer(a, b *Score) int {
	if d := a.Period.To - a.Period.From - (b.Period.To - b.Period.From); d != 0 {
		return int(d)
	}
	return byTime(b, a)
}
