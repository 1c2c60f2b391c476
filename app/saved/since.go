package saved

import "trimetric/calc"

// Score returns the score with an id, the zero Score for none.
func (s Set) Score(id string) Score { return one(s.Scores, func(r *Score) bool { return r.ID == id }) }

// Note returns the note with an id, the zero Note for none.
func (s Set) Note(id string) Note { return one(s.Notes, func(r *Note) bool { return r.ID == id }) }

// Target returns the target of a metric, whatever scores it fits, the zero Target
// for none.
func (s Set) Target(m calc.Metric) Target {
	return one(s.Targets, func(r *Target) bool { return r.Def.Metric == m })
}

func one[R any](all []R, is func(*R) bool) (found R) {
	for i := range all {
		if is(&all[i]) {
			return all[i]
		}
	}
	return found
}

// A Since is what became of a saved record since a form with it was opened.
type Since int

const (
	Untouched Since = iota // it says what it said
	Deleted
	Changed // or there is one where there was none
)

// Since compares the score as it was with what is saved in its place now, the
// zero Score where nothing is.
func (s Score) Since(now Score) Since { return since(now.ID != "", s.content() == now.content()) }

// Since does the same for a note.
func (n Note) Since(now Note) Since {
	return since(now.ID != "", n.Day == now.Day && n.Text == now.Text)
}

// Since does the same for a target. The zero Target is none.
func (t Target) Since(now Target) Since {
	return since(now.Def.Metric != "", t.Def == now.Def && t.Value == now.Value)
}

func since(there, same bool) Since {
	switch {
	case same:
		return Untouched
	case !there:
		return Deleted
	}
	return Changed
}
