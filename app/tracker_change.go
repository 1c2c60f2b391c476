package app

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
)

// A change is what is to be written: records to put, ids of scores and notes to
// take out, and metrics that lose their target. It is made only while what was
// seen is still stored so, and nothing is where none was: another tab may have
// changed it, and its word be on the way.
//
// What a backup or another page brings is exempt: it is merged with the set as
// this tab knows it, and goes over a change whose word is still on the way. To
// compare thousands of records with the store once more costs more than that.
type change struct {
	put     saved.Set
	drop    []string
	aimless []string

	seen saved.Set
	none []string // of where nothing is, see [store.none]
}

// write does all of a change or nothing, and calls back with "", or with why it
// is nothing. That is "changed" where something else was stored than was seen,
// and then the set has it. In a browser that keeps nothing a change lasts as long
// as the visit.
func (s *store) write(c change, then func(word string)) {
	if s.word == "newer" {
		then(s.word)
		return
	}
	if !s.keepable() {
		s.apply(c)
		then("")
		return
	}
	await(app.Window().Get("trimetricStored").Call("write", c.lines()), func(v app.Value) {
		switch word := v.String(); word {
		case "":
			s.apply(c)
			if len(s.torn) == 0 {
				then("")
				return
			}
			s.read(func() { then("") }) // one of those may be made good
		case "changed":
			s.read(func() {
				s.tell()
				then(word)
			})
		default:
			then(word)
		}
	})
}

// lines is the change as static/store.js reads it.
func (c change) lines() string {
	var b strings.Builder
	for _, at := range c.none {
		b.WriteString("?" + at + "\n")
	}
	lines(&b, "?", c.seen)
	for _, id := range c.drop {
		b.WriteString("-" + saved.KindScores + "\t" + id + "\n" + "-" + saved.KindNotes + "\t" + id + "\n")
	}
	for _, m := range c.aimless {
		b.WriteString("-" + saved.KindTargets + "\t" + m + "\n")
	}
	lines(&b, "+", c.put)
	return b.String()
}

// lines writes records, each behind a sign and its kind.
func lines(b *strings.Builder, sign string, set saved.Set) {
	line := func(kind string, fields []string) {
		b.WriteString(sign + kind + "\t" + strings.Join(fields, "\t") + "\n")
	}
	for _, r := range set.Scores {
		line(saved.KindScores, r.Fields())
	}
	for _, r := range set.Notes {
		line(saved.KindNotes, r.Fields())
	}
	for _, r := range set.Targets {
		line(saved.KindTargets, r.Fields())
	}
}

// apply makes the change in the set, of which others may hold the old slices.
func (s *store) apply(c change) {
	s.set.Scores = renewed(s.set.Scores, c.put.Scores, c.drop, func(r saved.Score) string { return r.ID })
	s.set.Notes = renewed(s.set.Notes, c.put.Notes, c.drop, func(r saved.Note) string { return r.ID })
	s.set.Targets = renewed(s.set.Targets, c.put.Targets, c.aimless, func(r saved.Target) string { return string(r.Def.Metric) })
}

func renewed[R any](have, put []R, drop []string, id func(R) string) []R {
	if len(put) == 0 && len(drop) == 0 {
		return have
	}
	gone := make(map[string]bool)
	for _, d := range drop {
		gone[d] = true
	}
	for _, r := range put {
		gone[id(r)] = true
	}
	out := make([]R, 0, len(have)+len(put))
	for _, r := range have {
		if !gone[id(r)] {
			out = append(out, r)
		}
	}
	return append(out, put...)
}

// newID is an id for a new record.
func newID() string {
	var random [16]byte
	array := app.Window().Get("Uint8Array").New(len(random))
	app.CopyBytesToGo(random[:], app.Window().Call("trimetricChance", array))
	return saved.NewID(random)
}

// now is the time in milliseconds since 1970.
func now() int64 { return time.Now().UnixMilli() }
