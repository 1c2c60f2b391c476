package saved

import "slices"

// A Merged is what is saved after a backup was taken in.
type Merged struct {
	Set Set

	// Scores, Notes and Targets count what came in.
	Scores, Notes, Targets Taken

	// Drop holds the ids of those scores and notes that have to go, since the
	// same has come under another id, and Put what has to be stored after that.
	Drop []string
	Put  Set
}

// A Taken counts records that came in: new ones, ones that are newer than what
// was there, and ones that were there already.
type Taken struct{ Added, Updated, Same int }

// Merge takes in a backup. Of a record on both sides, which has the same id, the
// one that was changed last stays; of one that is there in all but the id,
// one. Nothing else is ever taken away: what was deleted here comes back with a
// backup that has it. It fails with [ErrFull] where more would be saved than is
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

func merge[R record[R]](have, in []R) (all, put []R, drop []string, n Taken) {
	all = slices.Clone(have)
	byID, byContent := make(map[string]int), make(map[R]int)
	for i, r := range all {
		byID[r.id()], byContent[r.content()] = i, i
	}
	gone := make(map[int]bool)
	for _, r := range in {
		i, known := byID[r.id()]
		same, there := byContent[r.content()]
		switch {
		case known && all[i] != r && later(r, all[i]):
			if all[i].content() == r.content() {
				n.Same++
			} else {
				n.Updated++
			}
			if there && same != i {
				gone[same] = true
				delete(byID, all[same].id())
				if same < len(have) {
					drop = append(drop, all[same].id())
				} else {
					n.Added, n.Same = n.Added-1, n.Same+1
				}
			}
			if old := all[i].content(); byContent[old] == i {
				delete(byContent, old)
			}
			all[i], byContent[r.content()] = r, i
		case known || there:
			n.Same++
		default:
			byID[r.id()], byContent[r.content()] = len(all), len(all)
			all = append(all, r)
			n.Added++
		}
	}
	kept := all[:0]
	for i, r := range all {
		if gone[i] {
			continue
		}
		kept = append(kept, r)
		if i >= len(have) || have[i] != r {
			put = append(put, r)
		}
	}
	return kept, put, drop, n
}

// later reports whether a goes before b where both are the same record.
func later[R record[R]](a, b R) bool {
	if a.changed() != b.changed() {
		return a.changed() > b.changed()
	}
	return slices.Compare(a.Fields(), b.Fields()) > 0
}
