package saved

import "slices"

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
// backup that has it. Neither side may have an id twice. It fails with [ErrFull] where more would be saved than is
// kept, and then nothing is merged.
func Merge(have, in Set) (Merged, error) {
	var m Merged
	var drop []string
	m.Set.Scores, m.Put.Scores, drop, m.Scores = merge(have.Scores, in.Scores)
	m.Drop = append(m.Drop, drop...)
	m.Set.Notes, m.Put.Notes, drop, m.Notes = merge(have.Notes, in.Notes)
	m.Drop = append(m.Drop, drop...)
	m.Set.Targets, m.Put.Targets, _, m.Targets = merge(have.Targets, in.Targets)
	if len(m.Set.Scores) > MaxScores || len(m.Set.Notes) > MaxNotes {
		return Merged{}, ErrFull
	}
	return m, nil
}

// A record can be merged. Its content is the record without its id and times, and
// its writing decides between two changes at the same moment, so that two
// devices agree whichever way the backup goes.
type record[R comparable] interface {
	comparable
	id() string
	content() R
	changed() int64
	Fields() []string
}

func (s Score) id() string      { return s.ID }
func (s Score) changed() int64  { return s.Changed }
func (n Note) id() string       { return n.ID }
func (n Note) changed() int64   { return n.Changed }
func (t Target) id() string     { return string(t.Def.Metric) }
func (t Target) changed() int64 { return t.Changed }

// content is what tells two notes apart for a reader.
func (n Note) content() Note {
	n.ID, n.Changed = "", 0
	return n
}

func (t Target) content() Target {
	t.Changed = 0
	return t
}

// merge takes the records of both sides in first, and then the new ones: only
// then is it known what is there to be the same as.
func merge[R record[R]](have, in []R) (all, put []R, drop []string, n Taken) {
	all = slices.Clone(have)
	place := make(map[string]int)
	for i, r := range all {
		place[r.id()] = i
	}
	for _, r := range in {
		i, known := place[r.id()]
		if !known {
			continue
		}
		if all[i] == r || !later(r, all[i]) {
			n.Same++
			continue
		}
		if all[i].content() == r.content() {
			n.Same++
		} else {
			n.Updated++
		}
		all[i] = r
	}
	all, drop, there := single(have, all)
	for _, r := range in {
		if _, known := place[r.id()]; known {
			continue
		}
		if there[r.content()] {
			n.Same++
			continue
		}
		n.Added++
		there[r.content()] = true
		all = append(all, r)
	}
	for _, r := range all {
		if i, known := place[r.id()]; !known || have[i] != r {
			put = append(put, r)
		}
	}
	return all, put, drop, n
}

// single takes out the records whose change has made them the same as another
// one, and returns what is there.
func single[R record[R]](before, after []R) (kept []R, drop []string, there map[R]bool) {
	there = make(map[R]bool)
	for i, r := range after {
		if before[i] == r {
			there[r.content()] = true
		}
	}
	for i, r := range after {
		if before[i] != r {
			if there[r.content()] {
				drop = append(drop, r.id())
				continue
			}
			there[r.content()] = true
		}
		kept = append(kept, r)
	}
	return kept, drop, there
}

// later reports whether a goes before b where both are the same record.
func later[R record[R]](a, b R) bool {
	if a.changed() != b.changed() {
		return a.changed() > b.changed()
	}
	return slices.Compare(a.Fields(), b.Fields()) > 0
}
