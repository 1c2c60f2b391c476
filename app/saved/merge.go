package saved

import (
	"strings"
)

// A Merged is what is saved after a backup was taken in.
type Merged struct {
	Set Set

	// Scores, Notes and Targets count what came in.
	Scores, Notes, Targets Taken

	// Drop holds the ids of those scores and notes that have to go, since their
	// change has made them the same as another one. Put is what to store.
	Drop []string
	Put  Set
}

// A Taken counts records that came in: new ones, ones that are newer than what
// was there, and ones that were there already.
type Taken struct{ Added, Updated, Same int }

// Merge takes in a backup. Of a record on both sides, which has the same id, the
// one that was changed last stays; of one that is there in all but the id,
// one. Nothing else is ever taken away: what was deleted here comes back with a
// backup that has it. Neither side may have an id twice. It fails with [ErrFull]
// where more would be saved than is kept, and then nothing is merged.
func Merge(have, in Set) (Merged, error) {
	var m Merged
	scores := merge(have.scores(), in.scores())
	notes := merge(have.notes(), in.notes())
	targets := merge(have.targets(), in.targets())
	m.Scores, m.Notes, m.Targets = scores.taken, notes.taken, targets.taken
	m.Drop = append(scores.drop, notes.drop...)
	m.Set.Scores, m.Put.Scores = pick(scores, have.Scores, in.Scores)
	m.Set.Notes, m.Put.Notes = pick(notes, have.Notes, in.Notes)
	m.Set.Targets, m.Put.Targets = pick(targets, have.Targets, in.Targets)
	if len(m.Set.Scores) > MaxScores || len(m.Set.Notes) > MaxNotes {
		return Merged{}, ErrFull
	}
	return m, nil
}

// A record is what merging looks at.
type record struct {
	id      string
	changed int64

	// content is all that a reader sees of the record: all but the id and the
	// times. times decides between two of the same content and change.
	content, times string

	// place is where the record is: in what there is, or, from -1 downwards, in
	// what comes in.
	place int
}

// text is the texts of a record in one, with a character between them that none
// of them has.
func text(fields ...string) string { return strings.Join(fields, "\x00") }

func (s Set) scores() []record {
	var out []record
	for i, r := range s.Scores {
		f := r.Fields()
		out = append(out, record{r.ID, r.Changed, text(f[1 : len(f)-2]...), whole(r.Saved), i})
	}
	return out
}

func (s Set) notes() []record {
	var out []record
	for i, r := range s.Notes {
		out = append(out, record{r.ID, r.Changed, text(r.Day.String(), r.Text), "", i})
	}
	return out
}

func (s Set) targets() []record {
	var out []record
	for i, r := range s.Targets {
		out = append(out, record{string(r.Def.Metric), r.Changed, r.link(), "", i})
	}
	return out
}

// A result is what a merge comes to.
type result struct {
	kept  []record
	drop  []string
	taken Taken
}

// merge takes the records of both sides in first, and then the new ones: only
// then is it known what is there to be the same as.
func merge(have, in []record) result {
	r := result{kept: have}
	place := make(map[string]int)
	for i, old := range have {
		place[old.id] = i
	}
	var fresh []record
	for i, b := range in {
		b.place = -1 - i
		at, known := place[b.id]
		if !known {
			fresh = append(fresh, b)
			continue
		}
		later := b.after(have[at])
		if later && b.content != have[at].content {
			r.taken.Updated++
		} else {
			r.taken.Same++
		}
		if later {
			have[at] = b
		}
	}
	r.add(fresh, r.single())
	return r
}

// add takes in the new records, but for those that are there.
func (r *result) add(fresh []record, there map[string]bool) {
	for _, b := range fresh {
		if there[b.content] {
			r.taken.Same++
			continue
		}
		r.taken.Added++
		there[b.content] = true
		r.kept = append(r.kept, b)
	}
}

// after reports whether b stays where both are the same record. Of two changes
// at the same moment it is always the same one, so that two devices agree
// whichever way the backup goes.
func (b record) after(a record) bool {
	if b.changed != a.changed {
		return b.changed > a.changed
	}
	return text(b.content, b.times) > text(a.content, a.times)
}

// single takes out the records whose change has made them the same as another
// one, and returns what is there.
func (r *result) single() (there map[string]bool) {
	there = make(map[string]bool)
	for _, a := range r.kept {
		if a.place >= 0 {
			there[a.content] = true
		}
	}
	all := r.kept
	r.kept = nil
	for _, a := range all {
		if a.place < 0 && there[a.content] {
			r.drop = append(r.drop, a.id)
			continue
		}
		there[a.content] = true
		r.kept = append(r.kept, a)
	}
	return there
}

// pick returns the records that a merge has kept, and those of them that came
// in.
func pick[R any](r result, have, in []R) (all, put []R) {
	for _, a := range r.kept {
		if a.place >= 0 {
			all = append(all, have[a.place])
			continue
		}
		all = append(all, in[-1-a.place])
		put = append(put, in[-1-a.place])
	}
	return all, put
}
