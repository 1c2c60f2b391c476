package course

import (
	"strings"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// What the buttons are called that save a record which was deleted or changed
// while a form with it was open.
const (
	SaveNewScore  = "Save as a new score"
	SaveNewNote   = "Save as a new note"
	SaveNewTarget = "Set this target"
	SaveOver      = "Save over the change"
)

// SaveSince names the button of a form, fresh being what it says of a record
// that was deleted.
func SaveSince(since saved.Since, fresh string) string {
	switch since {
	case saved.Deleted:
		return fresh
	case saved.Changed:
		return SaveOver
	}
	return "Save"
}

// ScoreSince says what became of a score while a form with it was open: that it
// was deleted, or what it says now; and what can be done, unless the form asks
// something else.
func ScoreSince(was, now saved.Score, asks bool) (title, text string) {
	title, text, can := "This score was changed", "That was done while this form was open. It now says: "+strings.Join(differing(was, now), ", ")+".", overOrCancel
	if was.Since(now) == saved.Deleted {
		title, text, can = "This score was deleted", "That was done while this form was open.", "Nothing typed here is lost: save it as a new score, or cancel to leave the score deleted."
	}
	if asks {
		return title, text
	}
	return title, text + " " + can
}

// NoteSince does the same for a note.
func NoteSince(was, now saved.Note) (title, text string) {
	if was.Since(now) == saved.Deleted {
		return "This note was deleted", "That was done while this form was open. Nothing typed here is lost: save it as a new note, or cancel to leave the note deleted."
	}
	return "This note was changed", "That was done while this form was open. It is now of " + Day(now.Day) + ": " + inFull(now.Text) + ". " + overOrCancel
}

// TargetSince does the same for a target, which may have been set meanwhile.
func TargetSince(was, now saved.Target) (title, text string) {
	if was.Since(now) == saved.Deleted {
		return "The target was removed", "That was done while this field was open. Nothing typed here is lost: set this target, or cancel to leave it removed."
	}
	title = "The target was changed"
	if was.Def.Metric == "" {
		title = "A target was set"
	}
	return title, "While this field was open it was set to " + words.TargetFigure(now.Def, now.Value) + "."
}

const overOrCancel = "Save over the change to put what stands here in its place, or cancel to keep the change."

// differing lists what a score has now that it had not.
func differing(was, now saved.Score) []string {
	var parts []string
	add := func(differs bool, part string) {
		if differs {
			parts = append(parts, part)
		}
	}
	add(now.Counts != was.Counts, responses(was, now))
	add(now.Period != was.Period, period(was.Period, now.Period))
	add(now.Name != was.Name, orNone("name", now.Name))
	add(now.Aimed != was.Aimed || now.Target != was.Target, aim(now))
	add(now.Note != was.Note, orNone("note", now.Note))
	return parts
}

// responses names the responses that a score has now, and where that is what it
// had, that something else differs: how many there are of a rating, the scale.
func responses(was, now saved.Score) string {
	old, r := was.Result(calc.Level95), now.Result(calc.Level95)
	if r.Sample.N == 0 {
		return "other responses"
	}
	says := words.Score(r) + " from " + words.Responses(r.Sample.N)
	if old.Sample.N == r.Sample.N && words.Score(old) == words.Score(r) {
		return says + " as before, but with other counts or settings"
	}
	return says
}

// period names a period, with its days where the label alone is as it was.
func period(was, now saved.Period) string {
	if now.Label != was.Label {
		return "period " + inFull(now.Label)
	}
	return "period " + inFull(now.Label) + " (" + Day(now.From) + " to " + Day(now.To) + ")"
}

func orNone(what, text string) string {
	if text == "" {
		return "no " + what
	}
	return what + " " + inFull(text)
}

// inFull is a text between quotation marks, of any length: two may differ in
// their ends alone.
func inFull(text string) string { return "“" + text + "”" }

func aim(s saved.Score) string {
	sample, err := s.Sample()
	if !s.Aimed || err != nil {
		return orNone(string(entry.Target), "")
	}
	return "target " + words.TargetFigure(sample.Def, s.Target)
}
