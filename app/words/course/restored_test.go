package course

import (
	"errors"
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// TestNotRestored tells each reason, and that nothing was changed.
func TestNotRestored(t *testing.T) {
	seen := map[string]bool{}
	for _, err := range []error{
		saved.ErrFull,
		&saved.RestoreError{Reason: saved.TooLarge}, &saved.RestoreError{Reason: saved.NotJSON, Line: 3},
		&saved.RestoreError{Reason: saved.NotOurs}, &saved.RestoreError{Reason: saved.Newer, Version: 9},
		&saved.RestoreError{Reason: saved.BadHeader, Wrong: "count"}, &saved.RestoreError{Reason: saved.WrongCount, Says: 2, Has: 1},
		&saved.RestoreError{Reason: saved.BadRecord, Kind: saved.KindScores, Record: 2, Err: errors.New("x")}, &saved.RestoreError{Reason: saved.WrongCheck},
	} {
		s := NotRestored(err)
		if !strings.HasSuffix(s, " Nothing was changed.") || seen[s] {
			t.Errorf("%v is told as %q", err, s)
		}
		seen[s] = true
	}
}

func TestRestored(t *testing.T) {
	check := func(m saved.Merged, want string) {
		t.Helper()
		if got := Restored(m); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	check(saved.Merged{Scores: saved.Taken{Added: 1, Updated: 2, Same: 1003}}, "Restored: 1 score added, 2 updated, 1,003 here already.")
	check(saved.Merged{Scores: saved.Taken{Added: 2}, Notes: saved.Taken{Added: 1}}, "Restored: 2 scores added, 0 updated, 0 here already. Notes: 1 note added, 0 updated, 0 here already.")
}

// TestProblem words every problem that a score can have, each otherwise.
func TestProblem(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range []entry.Problem{
		{Field: entry.Period, Err: saved.ErrEmpty}, {Field: saved.FromDay, Err: saved.ErrNoDay}, {Field: saved.FromDay, Err: saved.ErrDay},
		{Field: saved.ToDay, Err: saved.ErrOrder}, {Field: entry.Name, Err: saved.ErrLong}, {Field: entry.Name, Err: saved.ErrText},
		{Field: entry.All, Err: &calc.TypedError{Kind: calc.Empty}},
	} {
		s := Problem(p, calc.Define(calc.MetricCSAT))
		if !strings.HasSuffix(s, ".") || strings.Contains(s, "saved:") || seen[s] {
			t.Errorf("%v is told as %q", p, s)
		}
		seen[s] = true
	}
}

// TestLimits: where a sentence names how much is kept, it is that much.
func TestLimits(t *testing.T) {
	scores, notes := calc.FormatCount(saved.MaxScores)+" scores", calc.FormatCount(saved.MaxNotes)+" notes"
	size := calc.FormatCount(saved.MaxBackup>>20) + " MB"
	check := func(text string, wants ...string) {
		t.Helper()
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("%q does not say %q", text, want)
			}
		}
	}
	check(words.TrackerFull, scores)
	check(words.NotesFull, notes)
	check(NotRestored(saved.ErrFull), scores, notes)
	check(NotRestored(&saved.RestoreError{Reason: saved.TooLarge}), size)
}
