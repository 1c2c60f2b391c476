package course

import (
	"strings"
	"testing"

	"trimetric/app/saved"
	"trimetric/calc"
)

// TestSince says of each kind of record that it was deleted, or how it is now:
// whatever differs, to its last letter, and nothing else.
func TestSince(t *testing.T) {
	was := saved.Score{
		ID: "a", Metric: calc.MetricCSAT, Counts: "v=1&s=800&n=1000", Name: "Shop", Target: 8500, Aimed: true, Note: "A wave",
		Period: saved.Period{Label: "Wave 3", From: saved.NewDay(2025, 6, 1), To: saved.NewDay(2025, 6, 30)},
	}
	check := func(want string, change func(now *saved.Score)) {
		t.Helper()
		now := was
		change(&now)
		title, text := ScoreSince(was, now, false)
		want = "That was done while this form was open. It now says: " + want + ". Save over the change to put what stands here in its place, or cancel to keep the change."
		if title != "This score was changed" || text != want {
			t.Errorf("%q, %q; want %q", title, text, want)
		}
	}
	check("82.0% from 1,000 responses", func(s *saved.Score) { s.Counts = "v=1&s=820&n=1000" })
	check("1.0% from 100 responses, period “Wave 4”", func(s *saved.Score) { s.Counts, s.Period.Label = "v=1&s=1&n=100", "Wave 4" })
	check("100.0% from 1 response", func(s *saved.Score) { s.Counts = "v=1&s=1&n=1" })
	check("80.0% from 1,000 responses as before, but with other counts or settings", func(s *saved.Score) { s.Counts = "v=1&mode=ratings&r=200-0-0-0-800" })
	check("other responses", func(s *saved.Score) { s.Counts = "torn" })
	check("name “Billing”", func(s *saved.Score) { s.Name = "Billing" })
	check("no name, no note", func(s *saved.Score) { s.Name, s.Note = "", "" })
	check("period “Wave 4”", func(s *saved.Score) { s.Period.Label = "Wave 4" })
	check("period “Wave 3” (2 June 2025 to 30 June 2025)", func(s *saved.Score) { s.Period.From++ })
	check("target 90%", func(s *saved.Score) { s.Target = 9000 })
	check("no target", func(s *saved.Score) { s.Target, s.Aimed = 0, false })
	long := strings.Repeat("x", 200)
	check("note “"+long+"”", func(s *saved.Score) { s.Note = long })
	check("82.0% from 1,000 responses, name “Billing”, no target, note “B”", func(s *saved.Score) {
		s.Counts, s.Name, s.Aimed, s.Target, s.Note = "v=1&s=820&n=1000", "Billing", false, 0, "B"
	})

	says := func(title, text, wantTitle, wantText string) {
		t.Helper()
		if title != wantTitle || text != wantText {
			t.Errorf("%q, %q; want %q, %q", title, text, wantTitle, wantText)
		}
	}
	changed := was
	changed.Note = ""
	title, text := ScoreSince(was, changed, true)
	says(title, text, "This score was changed", "That was done while this form was open. It now says: no note.")
	title, text = ScoreSince(was, saved.Score{}, true)
	says(title, text, "This score was deleted", "That was done while this form was open.")
	title, text = ScoreSince(was, saved.Score{}, false)
	says(title, text, "This score was deleted", "That was done while this form was open. Nothing typed here is lost: save it as a new score, or cancel to leave the score deleted.")
	note := saved.Note{ID: "b", Day: saved.NewDay(2025, 5, 15), Text: "New menu"}
	title, text = NoteSince(note, saved.Note{})
	says(title, text, "This note was deleted", "That was done while this form was open. Nothing typed here is lost: save it as a new note, or cancel to leave the note deleted.")
	title, text = NoteSince(note, saved.Note{ID: "b", Day: saved.NewDay(2025, 5, 2), Text: "Menu put right"})
	says(title, text, "This note was changed", "That was done while this form was open. It is now of 2 May 2025: “Menu put right”. Save over the change to put what stands here in its place, or cancel to keep the change.")
	aim := saved.Target{Def: calc.Define(calc.MetricCSAT), Value: 8500}
	title, text = TargetSince(aim, saved.Target{})
	says(title, text, "The target was removed", "That was done while this field was open. Nothing typed here is lost: set this target, or cancel to leave it removed.")
	title, text = TargetSince(saved.Target{}, aim)
	says(title, text, "A target was set", "While this field was open it was set to 85%.")
	higher := aim
	higher.Value = 9000
	title, text = TargetSince(aim, higher)
	says(title, text, "The target was changed", "While this field was open it was set to 90%.")
}

// TestSaveSince names the button by what it does.
func TestSaveSince(t *testing.T) {
	check := func(since saved.Since, want string) {
		t.Helper()
		if got := SaveSince(since, SaveNewNote); got != want {
			t.Errorf("%v: %q, want %q", since, got, want)
		}
	}
	check(saved.Untouched, "Save")
	check(saved.Deleted, "Save as a new note")
	check(saved.Changed, "Save over the change")
}
