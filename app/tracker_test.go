//go:build !js

package app

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/calc"
)

// tracked shows the tracker with some scores as it is in a browser.
func tracked(t *testing.T, set saved.Set, change func(*tracker)) apptest.Doc {
	t.Helper()
	old := visit.saved
	visit.saved = store{set: set, known: true}
	t.Cleanup(func() { visit.saved = old })
	tr := &tracker{query: usual, shown: firstRows}
	tr.arrange()
	tr.weigh()
	if change != nil {
		change(tr)
	}
	doc := apptest.Parse(t, app.HTMLString(rendered(t, tr)))
	doc.Sound(t)
	return doc
}

// rendered renders a component where its OnInit does not set it back.
func rendered(t *testing.T, tr *tracker) app.UI {
	t.Helper()
	e := app.NewTestEngine()
	c := &shownTracker{T: tr}
	if err := e.Load(c); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	return c
}

// shownTracker renders a tracker that was set by hand.
type shownTracker struct {
	app.Compo
	T *tracker
}

func (s *shownTracker) Render() app.UI { return s.T.Render() }

func trackedScore(t *testing.T, id int, m calc.Metric, totals []string, d saved.Details) saved.Score {
	t.Helper()
	f := entry.New(m)
	f.Now.Mode = entry.Totals
	copy(f.Now.Totals[:], totals)
	s, problems := saved.Score{ID: saved.NewID([16]byte{byte(id)})}.With(f, d, int64(id))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return s
}

func someScores(t *testing.T) saved.Set {
	return saved.Set{
		Scores: []saved.Score{
			trackedScore(t, 1, calc.MetricCSAT, []string{"800", "1000"}, saved.Details{Period: "May 2025"}),
			trackedScore(t, 2, calc.MetricCSAT, []string{"805", "1000"}, saved.Details{Period: "Jun 2025", Target: "85"}),
			trackedScore(t, 3, calc.MetricNPS, []string{"388", "230", "112"}, saved.Details{Period: "Q2 2025", Name: "Shop"}),
			trackedScore(t, 4, calc.MetricCES, []string{"3200", "584"}, saved.Details{Period: "Jun 2025"}),
		},
		Notes: []saved.Note{{ID: saved.NewID([16]byte{9}), Day: saved.NewDay(2025, 5, 15), Text: "New <menu>", Changed: 1}},
	}
}

// aimed has a target for CSAT.
func aimed(t *testing.T) saved.Set {
	s := someScores(t)
	s.Targets = []saved.Target{{Def: calc.Define(calc.MetricCSAT), Value: 9000, Changed: 1}}
	return s
}

// TestTrackerStates holds the tracker to being sound in every state, and to what
// it says in each.
func TestTrackerStates(t *testing.T) {
	check := func(name string, doc apptest.Doc, wants ...string) {
		t.Helper()
		text := doc.First(".tm-tracker").Text()
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in %q", name, want, text)
			}
		}
	}
	check("empty", tracked(t, saved.Set{}, nil), "No scores yet. Save one from a calculator.", "NPS calculator")
	check("some", tracked(t, someScores(t), nil), "80.5%", "+0.5 since May", "Within the margin of error.", "Target 85%", "New <menu>",
		"Too few points to say.", "4 of 4 shown", "Scores of Shop.")
	check("another team", tracked(t, someScores(t), func(tr *tracker) { tr.query.Name = "Shop"; tr.redraw() }), "+38", "One score so far.", "No CSAT scores yet.")
	check("add", tracked(t, someScores(t), func(tr *tracker) { tr.form = newScoreForm() }), "Add a score", "Satisfied responses", "Period")
	check("change", tracked(t, someScores(t), func(tr *tracker) {
		tr.form = formOf(tr.order[0])
		tr.form.typed.Period, tr.form.tried = "Wave 3", true
	}), "Change the score", "The period tells no date.")
	check("note", tracked(t, someScores(t), func(tr *tracker) { tr.note = &noteForm{tried: true} }), "Enter the day", "Enter the text of the note.")
	check("changed note", tracked(t, someScores(t), func(tr *tracker) {
		n := visit.saved.set.Notes[0]
		tr.note = &noteForm{base: n, there: n}
	}), "Change the note")
	check("target", tracked(t, someScores(t), func(tr *tracker) { tr.aim = &aimForm{metric: calc.MetricCSAT, problem: "No.", full: "No room."} }),
		"Target for CSAT", "Like 85. It goes before the one saved with Jun 2025.", "No.", "No room.", "Set a target for CES", "Target 85%")
	check("both", tracked(t, someScores(t), func(tr *tracker) { tr.form = newScoreForm(); tr.form.full, tr.form.both = "Already.", true }), "Already.", "Save both")
	longer := someScores(t)
	longer.Scores = append(longer.Scores, trackedScore(t, 5, calc.MetricCSAT, []string{"1700", "2000"}, saved.Details{Period: "Q2 2025"}))
	beside := tracked(t, longer, nil)
	check("a quarter and its months", beside, "80.5%", "+0.5 since May", "1 score shares days with finer ones: it is a bar beside the line", "Change the target for CSAT")
	if n := len(beside.Find(".tm-trend__whisker")); n != 3 {
		t.Errorf("%d bars, want that of the one NPS, and the quarter's own and its interval", n)
	}
	check("own target", tracked(t, aimed(t), func(tr *tracker) { tr.aim = &aimForm{metric: calc.MetricCSAT} }), "Target 90%", "Like 85", "Remove")
	check("deleted", tracked(t, someScores(t), func(tr *tracker) { tr.gone = &goneRecord{score: &tr.order[1], place: 1} }), "deleted.", "Undo")
	check("target removed", tracked(t, someScores(t), func(tr *tracker) { tr.gone = &goneRecord{aim: &aimed(t).Targets[0]} }),
		"Target removed. The one saved with Jun 2025 is shown instead.", "Undo", "Change the target")
	other := []saved.Score{trackedScore(t, 2, calc.MetricCSAT, []string{"900", "1000"}, saved.Details{Period: "Jun 2025", Target: "85"})}
	check("changed elsewhere", tracked(t, someScores(t), func(tr *tracker) { becomes(tr, saved.Set{Scores: other}) }),
		"This score was changed", "It now says: 90.0% from 1,000 responses.", "Save over the change")
	check("deleted elsewhere", tracked(t, someScores(t), func(tr *tracker) { becomes(tr, saved.Set{}) }), "This score was deleted", "Save as a new score")
	check("a note deleted elsewhere", tracked(t, someScores(t), func(tr *tracker) {
		n := visit.saved.set.Notes[0]
		tr.note = &noteForm{base: n}
	}), "This note was deleted", "Save as a new note")
	check("a target set elsewhere", tracked(t, aimed(t), func(tr *tracker) {
		tr.aim = &aimForm{metric: calc.MetricCSAT}
		tr.arrange()
	}), "A target was set", "While this field was open it was set to 90%.", "Save over the change")
	check("newer", tracked(t, saved.Set{}, func(*tracker) { visit.saved.word = "newer" }), "A newer version of Trimetric has been at these scores.")
	check("denied", tracked(t, saved.Set{}, func(*tracker) { visit.saved.word = "denied" }), "This browser does not keep data for this site")
	check("damaged", tracked(t, saved.Set{}, func(*tracker) { visit.saved.torn = []string{"scores\ta", "notes\tb"} }), "2 stored records cannot be read")
	check("failed", tracked(t, saved.Set{}, func(tr *tracker) { tr.tell("No room.", true) }), "This did not work", "No room.")
}

// TestTrackerSave: the button of the form says what it does, also where it was
// asked about another state of things.
func TestTrackerSave(t *testing.T) {
	check := func(want string, change func(tr *tracker)) {
		t.Helper()
		if got := tracked(t, someScores(t), change).ID("score-save").Text(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	other := saved.Set{Scores: []saved.Score{trackedScore(t, 2, calc.MetricCSAT, []string{"900", "1000"}, saved.Details{Period: "Jun 2025"})}}
	check("Save", func(tr *tracker) { becomes(tr, visit.saved.set) })
	check("Save over the change", func(tr *tracker) { becomes(tr, other) })
	check("Save as a new score", func(tr *tracker) { becomes(tr, saved.Set{}) })
	check("Save over the change", func(tr *tracker) { // and over another one
		becomes(tr, saved.Set{Scores: []saved.Score{trackedScore(t, 2, calc.MetricCSAT, []string{"700", "1000"}, saved.Details{Period: "Jun 2025"})}})
		tr.form.full, tr.form.both = "Already.", true
		visit.saved.set = other
		tr.arrange()
	})
	// What is asked of the score of May, before which the score of June is moved.
	asks := func(tr *tracker) {
		becomes(tr, visit.saved.set)
		tr.form.typed.Period = "May 2025"
		s, _ := tr.form.there.With(tr.form.desk.form, tr.form.typed, 1)
		if tr.form.full = tr.form.doubled(s); tr.form.full == "" {
			t.Fatal("there is none in its place")
		}
		tr.form.both = true
	}
	more, without, anew := someScores(t), someScores(t), someScores(t)
	more.Notes = nil
	without.Scores = without.Scores[1:]
	anew.Scores[0] = trackedScore(t, 1, calc.MetricCSAT, []string{"700", "1000"}, saved.Details{Period: "May 2025"})
	then := func(want string, set saved.Set) {
		t.Helper()
		check(want, func(tr *tracker) {
			asks(tr)
			visit.saved.set = set
			tr.arrange()
			if said := tr.form.full != ""; said != (want == "Save both") {
				t.Errorf("%q, and it says %q", want, tr.form.full)
			}
		})
	}
	then("Save both", more)
	then("Save", without)
	then("Save", anew)
	then("Save over the change", other)
	then("Save as a new score", saved.Set{})
}

// TestTrackerAsks: a form that asks whether both are wanted names no button that
// is not there.
func TestTrackerAsks(t *testing.T) {
	check := func(asks, want bool) {
		t.Helper()
		doc := tracked(t, someScores(t), func(tr *tracker) {
			changed := visit.saved.set.Scores[1]
			changed.Note = "By mail"
			becomes(tr, saved.Set{Scores: []saved.Score{changed}})
			tr.form.both = asks
		})
		if got := strings.Contains(doc.ID("score-since").Text(), "Save over the change"); got != want {
			t.Errorf("asking %v, that it can be saved over is named: %v", asks, got)
		}
	}
	check(false, true)
	check(true, false)
}

// TestAimless: a metric loses its target, and the others keep theirs.
func TestAimless(t *testing.T) {
	s := store{set: aimed(t)}
	s.set.Targets = append(s.set.Targets, saved.Target{Def: calc.Define(calc.MetricNPS), Value: 5000})
	s.apply(change{aimless: []string{"csat"}})
	if got := s.set.Targets; len(got) != 1 || got[0].Def.Metric != calc.MetricNPS {
		t.Errorf("left are %+v", got)
	}
	s.apply(change{put: saved.Set{Targets: []saved.Target{{Def: calc.Define(calc.MetricNPS), Value: 6000}}}})
	if got := s.set.Targets; len(got) != 1 || got[0].Value != 6000 {
		t.Errorf("left are %+v", got)
	}
}
