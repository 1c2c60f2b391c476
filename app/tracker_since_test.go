//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/app/saved"
	"trimetric/calc"
)

// TestTrackerRefusal: where another tab was quicker it is said what came of it,
// which is no failure where it is what was wanted.
func TestTrackerRefusal(t *testing.T) {
	set := aimed(t)
	check := func(c change, word string, now saved.Set, want string, wantFailed bool) {
		t.Helper()
		if says, failed := c.refusal(word, now); !strings.HasPrefix(says, want) || failed != wantFailed {
			t.Errorf("%q, failed %v; want %q, %v", says, failed, want, wantFailed)
		}
	}
	score, note, aim := &set.Scores[0], &set.Notes[0], &set.Targets[0]
	for _, drop := range []change{{drop: []string{score.ID}}, {drop: []string{note.ID}}} {
		check(drop, "changed", set, "This was changed elsewhere meanwhile", true)
		check(drop, "changed", saved.Set{}, "This was deleted elsewhere already.", false)
		check(drop, "full", saved.Set{}, "This browser has no room left", true)
	}
	for _, gone := range []goneRecord{{score: score}, {note: note}} {
		back, _ := gone.back()
		check(back, "changed", set, "This was brought back elsewhere already.", false)
		check(back, "failed", saved.Set{}, "The browser did not store this", true)
	}
	back, _ := (&goneRecord{aim: aim}).back()
	check(back, "changed", set, "Another target was set elsewhere", true)
	check(change{put: set}, "full", set, "This browser has no room left", true)
}

// TestTrackerMeets: what a form said of another state of things is not left
// beside the present one.
func TestTrackerMeets(t *testing.T) {
	left := func(full, problem string) {
		t.Helper()
		if full != "" || problem != "" {
			t.Errorf("it still says %q, %q", full, problem)
		}
	}
	tracked(t, someScores(t), func(tr *tracker) {
		tr.form = newScoreForm()
		tr.form.full = "Already."
		tr.arrange()
		left(tr.form.full, "")
	})
	tracked(t, someScores(t), func(tr *tracker) {
		n := visit.saved.set.Notes[0]
		tr.form, tr.note = nil, &noteForm{base: n, there: n, full: "Changed."}
		visit.saved.set.Notes = nil
		tr.arrange()
		left(tr.note.full, "")
	})
	tracked(t, someScores(t), func(tr *tracker) {
		tr.aim = &aimForm{metric: calc.MetricCSAT, full: "Changed.", problem: "Enter the target."}
		visit.saved.set = aimed(t)
		tr.arrange()
		left(tr.aim.full, tr.aim.problem)
	})
}

// becomes opens the form of the score of June, and has the set be another one.
func becomes(tr *tracker, set saved.Set) {
	tr.form = formOf(visit.saved.set.Scores[1])
	visit.saved.set = set
	tr.arrange()
}

// TestChangeLines writes what static/store.js reads.
func TestChangeLines(t *testing.T) {
	s := someScores(t)
	c := change{
		put: saved.Set{Scores: s.Scores[2:3], Notes: s.Notes}, drop: []string{"x"}, aimless: []string{"nps"},
		seen: saved.Set{Notes: s.Notes}, none: []string{"targets\tces"},
	}
	want := "?targets\tces\n?notes\t09000000000000000000000000000000\t2025-05-15\tNew <menu>\t1\n" +
		"-scores\tx\n-notes\tx\n-targets\tnps\n" +
		"+scores\t03000000000000000000000000000000\tnps\tv=1&p=388&pa=230&d=112\tShop\tQ2 2025\t2025-04-01\t2025-06-30\t\t\t3\t3\n" +
		"+notes\t09000000000000000000000000000000\t2025-05-15\tNew <menu>\t1\n"
	if got := c.lines(); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestDoubled: a score in the place of another is asked about once, and one that
// was there before stays.
func TestDoubled(t *testing.T) {
	set := someScores(t)
	tracked(t, set, func(tr *tracker) {
		f := newScoreForm()
		s := set.Scores[0]
		s.ID = ""
		if why := f.doubled(s); !strings.HasPrefix(why, "All channels have a CSAT for May 2025 already: 80.0% from 1,000.") {
			t.Errorf("it says %q", why)
		}
		f.both = true
		if why := f.doubled(s); why != "" {
			t.Errorf("asked again: %q", why)
		}
		f = formOf(set.Scores[1])
		visit.saved.set.Scores = append(visit.saved.set.Scores, trackedScore(t, 5, calc.MetricCSAT, []string{"1", "2"}, saved.Details{Period: "2025-06"}))
		if why := f.doubled(set.Scores[1]); why != "" {
			t.Errorf("one of two is changed: %q", why)
		}
		moved := set.Scores[1]
		moved.Period = set.Scores[0].Period
		if why := f.doubled(moved); why == "" {
			t.Error("nothing is said of one that moves to another's place")
		}
	})
}
