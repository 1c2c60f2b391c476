package saved

import (
	"slices"
	"strconv"

	"trimetric/calc"
)

// A header is what a backup says of itself.
type header struct {
	version, count int
	saved, check   string
	written        int64
}

// headerKeys are all that a backup has.
var headerKeys = []string{"format", "version", "saved", "count", "check", KindScores, KindNotes, KindTargets}

func readHeader(v value) (header, error) {
	var h header
	if f, ok := v.at("format"); !ok || f.kind != quoted || f.text != format {
		return h, &RestoreError{Reason: NotOurs}
	}
	if err := h.readVersion(v); err != nil {
		return h, err
	}
	for _, key := range v.keys {
		if !slices.Contains(headerKeys, key) {
			return h, bad(key)
		}
	}
	saved, _ := v.at("saved")
	var ok bool
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

func (h *header) readVersion(v value) error {
	version, ok := v.number("version")
	switch {
	case !ok || version < 1:
		return bad("version")
	case version > Version:
		return &RestoreError{Reason: Newer, Version: version}
	}
	h.version = version
	return nil
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
		records, err := b.find(v)
		if err != nil {
			return out, err
		}
		if b.kind == KindScores && len(records) != h.count {
			return out, &RestoreError{Reason: WrongCount, Says: h.count, Has: len(records)}
		}
		for n, item := range records {
			fields, err := item.fields(b.names)
			if err != nil {
				return out, &RestoreError{Reason: BadRecord, Kind: b.kind, Record: n + 1, Err: err}
			}
			b.records = append(b.records, fields)
		}
	}
	return out, nil
}

// find returns the records of the kind. A version has each of its kinds, and no
// other.
func (b *batch) find(v value) ([]value, error) {
	records, ok := v.at(b.kind)
	if !ok && b.names == nil {
		return nil, nil
	}
	if b.kind == KindTargets {
		records, ok = records.keyed()
	}
	if !ok || b.names == nil || records.kind != list {
		return nil, bad(b.kind)
	}
	return records.items, nil
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
