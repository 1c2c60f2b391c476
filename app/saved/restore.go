package saved

import (
	"strconv"
	"strings"

	"trimetric/calc"
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

// A header is what a backup says of itself.
type header struct {
	version, count int
	saved, check   string
	written        int64
}

func readHeader(v value) (header, error) {
	var h header
	if f, ok := v.at("format"); !ok || f.kind != quoted || f.text != format {
		return h, &RestoreError{Reason: NotOurs}
	}
	version, ok := v.number("version")
	switch {
	case !ok || version < 1:
		return h, bad("version")
	case version > Version:
		return h, &RestoreError{Reason: Newer, Version: version}
	}
	h.version = version
	for _, key := range v.keys {
		switch key {
		case "format", "version", "saved", "count", "check", KindScores, KindNotes, KindTargets:
		default:
			return h, bad(key)
		}
	}
	saved, _ := v.at("saved")
	if h.written, ok = parseTime(saved.text); !ok || saved.kind != quoted {
		return h, bad("saved")
	}
	if h.count, ok = v.number("count"); !ok {
		return h, bad("count")
	}
	sum, _ := v.at("check")
	if sum.kind != quoted {
		return h, bad("check")
	}
	h.saved, h.check = saved.text, sum.text
	return h, nil
}

func bad(name string) error { return &RestoreError{Reason: BadHeader, Wrong: name} }

// number returns a small whole number, written plainly.
func (v value) number(key string) (int, bool) {
	item, _ := v.at(key)
	n, err := strconv.Atoi(item.text)
	return n, err == nil && item.kind == numeral && n >= 0
}

// batches takes the records out of a backup as texts.
func (h header) batches(v value) ([3]batch, error) {
	out := [3]batch{
		{kind: KindScores, names: scoreFields[h.version]},
		{kind: KindNotes, names: noteFields[h.version]},
		{kind: KindTargets, names: targetFields[h.version]},
	}
	for i := range out {
		b := &out[i]
		records, ok := v.at(b.kind)
		if ok != (b.names != nil) { // a version has each of its kinds, and no other
			return out, bad(b.kind)
		}
		if b.names == nil {
			continue
		}
		if b.kind == KindTargets {
			records, ok = records.keyed()
		}
		if !ok || records.kind != list {
			return out, bad(b.kind)
		}
		if b.kind == KindScores && len(records.items) != h.count {
			return out, &RestoreError{Reason: WrongCount, Says: h.count, Has: len(records.items)}
		}
		for n, item := range records.items {
			fields, err := item.fields(b.names)
			if err != nil {
				return out, &RestoreError{Reason: BadRecord, Kind: b.kind, Record: n + 1, Err: err}
			}
			b.records = append(b.records, fields)
		}
	}
	return out, nil
}

// keyed turns the targets, which are keyed by their metric, into a list in the
// order of the metrics.
func (v value) keyed() (value, bool) {
	if v.kind != object {
		return v, false
	}
	out := value{kind: list}
	for _, m := range calc.Metrics {
		if item, ok := v.at(string(m)); ok {
			metric := value{kind: quoted, text: string(m)}
			item.keys = append([]string{"metric"}, item.keys...)
			item.items = append([]value{metric}, item.items...)
			out.items = append(out.items, item)
		}
	}
	return out, len(out.items) == len(v.items)
}

// fields returns the texts of a record in the order of the names.
func (v value) fields(names []string) ([]string, error) {
	if v.kind != object {
		return nil, &FieldError{"", ErrFields}
	}
	out := make([]string, len(names))
	for i, name := range names {
		item, ok := v.at(name)
		if !ok || item.kind != quoted {
			return nil, &FieldError{name, ErrFields}
		}
		out[i] = item.text
	}
	if len(v.keys) != len(names) {
		return nil, &FieldError{"", ErrFields}
	}
	return out, nil
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
