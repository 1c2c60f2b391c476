package survey

import (
	"cmp"
	"slices"
)

// A Reject is a value that was not counted.
type Reject struct {
	Line   int64 // in the file, from 1
	Column int   // from 0
	Why    Reason
	Text   string // as it stands, at most 40 runes
}

// mostRejects is how many rejected values are kept for each reason. All are
// counted.
const mostRejects = 1000

// rejects keeps the first rejected values of each reason.
type rejects struct {
	lists   [reasons][]Reject
	settled [reasons]int // how many of each are in order
	fresh   bool         // there are others
}

func (r *rejects) add(line int64, column int, why Reason, text []byte) {
	if r.settled[why] == mostRejects {
		return
	}
	// No more bytes than its runes can have, so that a field of a gigabyte is
	// not copied.
	text = text[:min(len(text), 4*maxText+4)]
	r.lists[why] = append(r.lists[why], Reject{Line: line, Column: column, Why: why, Text: clip(string(text))})
	r.fresh = true
}

// settle puts in order what rows that were read column by column have added, and
// drops what is too much.
func (r *rejects) settle() {
	if !r.fresh {
		return
	}
	for why, list := range r.lists {
		slices.SortFunc(list[r.settled[why]:], func(a, b Reject) int {
			return cmp.Or(cmp.Compare(a.Line, b.Line), a.Column-b.Column)
		})
		r.lists[why] = list[:min(len(list), mostRejects)]
		r.settled[why] = len(r.lists[why])
	}
	r.fresh = false
}
