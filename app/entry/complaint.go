package entry

import "trimetric/calc"

// Left holds the fields that the reader has left since typing in them last. A
// field complains only then.
type Left map[ID]bool

// At returns the problem that a reading of the group has with a field and that
// can be told now. One between two fields may still go away while the reader
// has not been at the other one.
func (r Reading) At(id ID, left Left) (Problem, bool) {
	f, earlier := id.Split()
	for _, p := range r.Problems {
		if p.Field == f && (!p.between() || left[All.In(earlier)]) {
			return p, true
		}
	}
	return Problem{}, false
}

// between reports whether two fields contradict one another.
func (p Problem) between() bool {
	switch p.Err.(type) {
	case *calc.PartError, *calc.SumError:
		return true
	}
	return false
}

// Suggestion is what the text of the field was probably meant to be, or "".
func (p Problem) Suggestion() string {
	if typed, ok := p.Err.(*calc.TypedError); ok {
		return typed.Suggestion
	}
	return ""
}

// Swapped reports whether satisfied and all responses look typed into one
// another's field, and both were left.
func (r Reading) Swapped(earlier bool, left Left) bool {
	if len(r.Problems) == 0 {
		return false
	}
	_, part := r.Problems[0].Err.(*calc.PartError)
	return part && left[Satisfied.In(earlier)] && left[All.In(earlier)]
}
