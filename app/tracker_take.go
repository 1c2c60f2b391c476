package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/app/words/course"
	"trimetric/calc"
)

func (t *tracker) onSaveForm(ctx app.Context, e app.Event) { t.meant("score-since", t.save) }

// save stores the score, or shows what is wrong with it.
func (t *tracker) save() {
	f := t.form
	s, problems := f.there.With(f.desk.form, f.typed, now())
	if len(problems) > 0 {
		f.tried = true
		t.own.Defer(func(app.Context) { focus(string(problems[0].Field)) })
		return
	}
	fresh := s.ID == ""
	if fresh {
		s.ID = newID()
	}
	if f.full = refused(s, fresh); f.full != "" {
		return
	}
	if f.full = f.doubled(s); f.full != "" {
		f.both, t.turned = true, now()
		return
	}
	c := change{put: saved.Set{Scores: []saved.Score{s}}}
	if !fresh {
		c.seen.Scores = []saved.Score{f.there}
	}
	visit.saved.write(c, func(word string) {
		t.own.Dispatch(func(app.Context) {
			if word != "" {
				f.full = t.unsaved(word, f.since(), "score-since")
				return
			}
			t.close()
			t.tell("", false)
			t.said = words.SavedName + "."
			if t.query.Name != "" && t.query.Name != s.Name {
				t.query.Name = s.Name // so that it can be seen
			}
			t.renew()
		})
	})
}

// refused says why a score is not taken in, "" where it is.
func refused(s saved.Score, fresh bool) string {
	scores := visit.saved.set.Scores
	if twin, ok := s.Twin(scores); ok && twin.ID != s.ID {
		return words.SavedAlready
	}
	if fresh && len(scores) >= saved.MaxScores {
		return words.TrackerFull
	}
	return ""
}

// doubled says which score there is already in the place of this one, once: who
// saves again wants both. One that was there before stays what it is.
func (f *scoreForm) doubled(s saved.Score) string {
	if f.both || f.there.ID != "" && f.there.Rivals(s) {
		return ""
	}
	return doubled(s)
}

func doubled(s saved.Score) string {
	rival, ok := s.Rival(visit.saved.set.Scores)
	if !ok {
		return ""
	}
	return course.HasAlready(rival, rival.Result(calc.Level95))
}

// takeScores takes in what another page hands over: scores, each a line as the
// tracker stores it. It calls back with how many came in, how many were there
// already, why none was, and what there is to be known, see static/store.js.
func takeScores(args []app.Value) any {
	text, done := args[0].String(), args[1]
	var in saved.Set
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		s, err := saved.ReadScore(saved.Version, strings.Split(line, "\t"))
		if err == nil {
			_, err = s.Sample()
		}
		if err != nil {
			done.Invoke(0, 0, "One of these scores cannot be read, so none was saved.")
			return nil
		}
		in.Scores = append(in.Scores, s)
	}
	visit.saved.need(func() {
		m, err := saved.Merge(visit.saved.set, in)
		if err != nil {
			done.Invoke(0, 0, words.TrackerFull)
			return
		}
		visit.saved.write(change{put: m.Put, drop: m.Drop}, func(word string) {
			if word != "" {
				done.Invoke(0, 0, words.NotStored(word))
				return
			}
			visit.saved.tell()
			note := ""
			if !visit.saved.keepable() {
				note = words.KeptNowhere
			}
			done.Invoke(m.Scores.Added, m.Scores.Same+m.Scores.Updated, "", note)
		})
	})
	return nil
}
