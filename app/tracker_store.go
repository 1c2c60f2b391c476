package app

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
)

// A store is what is saved on the device, as this tab knows it. What is written
// goes to the browser first (static/store.js) and counts here once it is there,
// so that nothing is on show that would be gone with the page.
type store struct {
	set     saved.Set
	known   bool   // the set has been read
	word    string // why the browser keeps nothing, "" where it does
	damaged int    // records that cannot be read; they are left alone

	changed func()   // told when another tab has changed the set
	calls   []func() // wait for the set

	migrate, heard app.Func // for the script
}

// need calls back once the set is known.
func (s *store) need(then func()) {
	if s.known {
		then()
		return
	}
	s.calls = append(s.calls, then)
	if len(s.calls) == 1 {
		s.read(func() {
			calls := s.calls
			s.calls = nil
			for _, call := range calls {
				call()
			}
		})
	}
}

// read takes up what the browser has.
func (s *store) read(then func()) {
	if s.migrate == nil {
		s.migrate, s.heard = forScripts(migrate), forScripts(s.hear)
	}
	promise := app.Window().Get("trimetricStored").Call("read", saved.Version, s.migrate, s.heard)
	await(promise, func(v app.Value) {
		s.take(v)
		then()
	})
}

// migrate brings a score's line to the present shape. One that cannot be read
// stays as it is: there may be a way to mend it.
func migrate(args []app.Value) any {
	line := args[1].String()
	fields, err := saved.Migrate(args[0].Int(), strings.Split(line, "\t"))
	if err != nil {
		return line
	}
	return strings.Join(fields, "\t")
}

// hear takes up what another tab has changed.
func (s *store) hear([]app.Value) any {
	s.read(func() {
		if s.changed != nil {
			s.changed()
		}
	})
	return nil
}

// forScripts is a function that lasts as long as the program.
func forScripts(do func(args []app.Value) any) app.Func {
	return app.FuncOf(func(_ app.Value, args []app.Value) any { return do(args) })
}

// await calls back with what a promise comes to, which must not fail.
func await(promise app.Value, done func(app.Value)) {
	var told app.Func
	told = app.FuncOf(func(_ app.Value, args []app.Value) any {
		told.Release()
		done(args[0])
		return nil
	})
	promise.Call("then", told)
}

// take reads what the browser has. Where it keeps nothing, the set stays what
// it is in this visit.
func (s *store) take(v app.Value) {
	s.known = true
	if s.word = v.Get("word").String(); s.word != "" {
		return
	}
	s.damaged = 0
	s.set = saved.Set{
		Scores:  records(s, v.Get("scores").String(), saved.ReadScore),
		Notes:   records(s, v.Get("notes").String(), saved.ReadNote),
		Targets: records(s, v.Get("targets").String(), saved.ReadTarget),
	}
}

// records reads lines, and counts those that cannot be.
func records[R any](s *store, text string, read func(int, []string) (R, error)) []R {
	if text == "" {
		return nil
	}
	out := make([]R, 0, 1+strings.Count(text, "\n"))
	for line := range strings.SplitSeq(text, "\n") {
		r, err := read(saved.Version, strings.Split(line, "\t"))
		if err != nil {
			s.damaged++
			continue
		}
		out = append(out, r)
	}
	return out
}

// keepable reports whether the set is written anywhere that outlasts the visit.
func (s *store) keepable() bool { return s.word == "" }

// A change is what is to be written: records to put, ids of scores and notes to
// take out, and metrics that lose their target.
type change struct {
	put     saved.Set
	drop    []string
	aimless []string
}

// write does all of a change or nothing, and calls back with "", or with why it
// is nothing. In a browser that keeps nothing it lasts as long as the visit.
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
		word := v.String()
		if word == "" {
			s.apply(c)
		}
		then(word)
	})
}

// lines is the change as static/store.js reads it.
func (c change) lines() string {
	var b strings.Builder
	put := func(kind string, fields []string) {
		b.WriteString("+" + kind + "\t" + strings.Join(fields, "\t") + "\n")
	}
	for _, id := range c.drop {
		b.WriteString("-" + saved.KindScores + "\t" + id + "\n" + "-" + saved.KindNotes + "\t" + id + "\n")
	}
	for _, m := range c.aimless {
		b.WriteString("-" + saved.KindTargets + "\t" + m + "\n")
	}
	for _, r := range c.put.Scores {
		put(saved.KindScores, r.Fields())
	}
	for _, r := range c.put.Notes {
		put(saved.KindNotes, r.Fields())
	}
	for _, r := range c.put.Targets {
		put(saved.KindTargets, r.Fields())
	}
	return b.String()
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
