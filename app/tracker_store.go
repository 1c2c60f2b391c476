package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
)

// A store is what is saved on the device, as this tab knows it. What is written
// goes to the browser first (static/store.js) and counts here once it is there,
// so that nothing is on show that would be gone with the page.
type store struct {
	set   saved.Set
	known bool     // the set has been read
	word  string   // why the browser keeps nothing, "" where it does
	torn  []string // lines that cannot be read, each behind its kind; they are left alone

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
	s.read(s.tell)
	return nil
}

// tell has the page on show follow the set.
func (s *store) tell() {
	if s.changed != nil {
		s.changed()
	}
}

// remember has the next visit keep the room of a chart, or not, before the
// scores are read, see static/head.js.
func remember(scores bool) {
	tracked := "no"
	if scores {
		tracked = "yes"
	}
	app.Window().Call("trimetricStore", "tm-tracked", tracked)
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
	s.torn = nil
	s.set = saved.Set{
		Scores:  records(s, v, saved.KindScores, saved.ReadScore),
		Notes:   records(s, v, saved.KindNotes, saved.ReadNote),
		Targets: records(s, v, saved.KindTargets, saved.ReadTarget),
	}
}

// records reads the lines of a kind, and sets those aside that cannot be read.
func records[R any](s *store, v app.Value, kind string, read func(int, []string) (R, error)) []R {
	text := v.Get(kind).String()
	if text == "" {
		return nil
	}
	out := make([]R, 0, 1+strings.Count(text, "\n"))
	for line := range strings.SplitSeq(text, "\n") {
		r, err := read(saved.Version, strings.Split(line, "\t"))
		if err != nil {
			s.torn = append(s.torn, kind+"\t"+line)
			continue
		}
		out = append(out, r)
	}
	return out
}

// none is what a change expects where there is no record under a key: nothing,
// or the line there that cannot be read.
func (s *store) none(kind, key string) []string {
	at := kind + "\t" + key
	for _, line := range s.torn {
		if line == at || strings.HasPrefix(line, at+"\t") {
			return []string{line}
		}
	}
	return []string{at}
}

// keepable reports whether the set is written anywhere that outlasts the visit.
func (s *store) keepable() bool { return s.word == "" }
