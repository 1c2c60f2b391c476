package saved

import (
	"strconv"
	"strings"
)

// A RestoreError says why a backup is refused. None of it is used then.
type RestoreError struct {
	Reason Reason

	Line    int    // NotJSON: the line, from 1, where it stops being one
	Version int    // Newer: of the file
	Wrong   string // BadHeader: the name that is missing, unknown or unusable

	// WrongCount: how many scores the file says, and how many it has.
	Says, Has int

	// BadRecord: the kind of record, which one of them, from 1, and what is
	// wrong with it. Err is a *[FieldError], or ErrFull.
	Kind   string
	Record int
	Err    error
}

func (e *RestoreError) Error() string {
	text := "saved: backup refused, reason " + strconv.Itoa(int(e.Reason))
	if e.Err != nil {
		text += ", " + e.Kind + " " + strconv.Itoa(e.Record) + ": " + e.Err.Error()
	}
	return text
}

// Unwrap returns what is wrong with a record.
func (e *RestoreError) Unwrap() error { return e.Err }

// A Reason is why a backup is refused.
type Reason int

// The reasons, in the order in which they are looked for.
const (
	TooLarge   Reason = iota + 1 // over MaxBackup
	NotJSON                      // cut off, or no JSON at all
	NotOurs                      // JSON of something else
	Newer                        // written by a later program
	BadHeader                    // what stands before the records
	WrongCount                   // scores are missing, or too many
	BadRecord                    // one that cannot be read
	WrongCheck                   // changed since it was written
)

// Restore reads a backup, and when it was written. It is all read or it fails
// with a *[RestoreError]; older versions are brought to the present one. What it
// returns is to be merged with what there is, see [Merge].
func Restore(text string) (s Set, written int64, err error) {
	if len(text) > MaxBackup {
		return Set{}, 0, &RestoreError{Reason: TooLarge}
	}
	text = strings.TrimPrefix(text, "\ufeff") // some editors put it there
	v, err := parse(text)
	if err != nil {
		return Set{}, 0, err
	}
	h, err := readHeader(v)
	if err != nil {
		return Set{}, 0, err
	}
	batches, err := h.batches(v)
	if err != nil {
		return Set{}, 0, err
	}
	s, err = readSet(h.version, batches)
	if err != nil {
		return Set{}, 0, err
	}
	if check(h.version, h.saved, batches) != h.check {
		return Set{}, 0, &RestoreError{Reason: WrongCheck}
	}
	return s, h.written, nil
}

// readSet reads the records, of which no two have the same id.
func readSet(version int, batches [3]batch) (Set, error) {
	var s Set
	ids := make(map[string]bool)
	for _, b := range batches {
		for n, fields := range b.records {
			id, err := s.add(b.kind, version, fields)
			switch {
			case err == nil && ids[id]:
				err = &FieldError{"id", ErrTwice}
			case len(s.Scores) > MaxScores || len(s.Notes) > MaxNotes:
				err = ErrFull
			}
			if err != nil {
				return Set{}, &RestoreError{Reason: BadRecord, Kind: b.kind, Record: n + 1, Err: err}
			}
			ids[id] = true
		}
	}
	return s, nil
}

// add reads one record into the set and returns its id.
func (s *Set) add(kind string, version int, fields []string) (string, error) {
	switch kind {
	case KindScores:
		r, err := ReadScore(version, fields)
		if err == nil {
			err = r.verify()
		}
		s.Scores = append(s.Scores, r)
		return r.ID, err
	case KindNotes:
		r, err := ReadNote(version, fields)
		s.Notes = append(s.Notes, r)
		return r.ID, err
	}
	r, err := ReadTarget(version, fields)
	s.Targets = append(s.Targets, r)
	return string(r.Def.Metric), err
}
