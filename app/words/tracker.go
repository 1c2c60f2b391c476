package words

import (
	"errors"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/calc"
)

// Words of the tracker, and of what leads to it.
const (
	TrackerHeading = "Tracker"
	TrackerLead    = "Saved scores with their margins of error, one line per metric."
	TrackerOff     = "The tracker needs JavaScript and WebAssembly, which are not running here. What it does stands below."
	TrackerReading = "Reading your scores."
	TrackerEmpty   = "No scores yet. Save one from a calculator."

	SaveName     = "Save to tracker"
	SavedName    = "Saved"
	SavedAlready = "This score is saved already."
	SavedSay     = "Saved to the tracker"
	AskWhen      = "When is this score from?"
	AddScore     = "Add a score"
	ChangeScore  = "Change the score"
	AddNote      = "Note on the chart"
	Everything   = "All channels"
	TableHow     = "Choose a period to change a score, or a score to open it in its calculator."

	KeptHere     = "Kept in this browser only."
	ClearDeletes = "Clearing site data deletes your scores."
	BackUpName   = "Back up"
	BackUpLink   = "Back up my data"
	RestoreName  = "Restore"
	NotWritten   = "This browser did not save the file. Allow downloads for this site, then try again."

	// KeptNowhere is told once, where the browser keeps nothing.
	KeptNowhere = "This browser does not keep data for this site, so scores last until you leave or reload. Back them up to keep them as a file."
	KeptNewer   = "A newer version of Trimetric has been at these scores. Reload the page to go on with it. Nothing is lost."
	TrackerFull = "6,000 scores are saved, which is as many as are kept. Delete some to make room."
	NotesFull   = "500 notes are saved, which is as many as are kept. Delete some to make room."
)

// NotStored says why something was not saved. word is what static/store.js
// calls it.
func NotStored(word string) string {
	if word == "full" {
		return "This browser has no room left, so this was not saved. What you typed is still here. Free some space on the device, then try again."
	}
	if word == "newer" {
		return KeptNewer
	}
	return "The browser did not store this, so it was not saved. What you typed is still here. Try again, or reload the page."
}

// Damaged says that some of what is stored cannot be read.
func Damaged(n int) string {
	if n == 0 {
		return ""
	}
	return calc.FormatCount(int64(n)) + plural(int64(n), " stored record", " stored records") +
		" cannot be read and " + plural(int64(n), "is", "are") + " left out. Restore a backup to get " + plural(int64(n), "it", "them") + " back."
}

// LastBackup says how long ago the last backup was written; days below 0 are for
// none.
func LastBackup(days int) string {
	switch {
	case days < 0:
		return "There is no backup yet."
	case days == 0:
		return "The last backup was today."
	case days == 1:
		return "The last backup was yesterday."
	}
	return "The last backup was " + calc.FormatCount(int64(days)) + " days ago."
}

// Shown says how many of the saved scores are on show.
func Shown(shown, all int) string {
	return calc.FormatCount(int64(shown)) + " of " + calc.FormatCount(int64(all)) + " shown"
}

// SavedLabel names a field of a saved score, and says what belongs into it.
func SavedLabel(f entry.Field) (label, hint string) {
	switch f {
	case entry.Name:
		return Label(f), "Team or channel. Empty for all"
	case entry.Period:
		return Label(f), "Like Jun 2025, Q2 2025 or 14 June 2025"
	case saved.FromDay:
		return "First day", "Like 2025-06-14"
	case saved.ToDay:
		return "Last day", "Empty for one day"
	case saved.Remark:
		return "Note", "Optional"
	}
	return Label(f), "Optional"
}

// SavedProblem says what is wrong with what was typed about a score.
func SavedProblem(p entry.Problem, d calc.Definition) string {
	switch {
	case errors.Is(p.Err, saved.ErrEmpty) && p.Field == entry.Period:
		return "Enter the period, like Jun 2025."
	case errors.Is(p.Err, saved.ErrEmpty):
		return "Enter the text of the note."
	case errors.Is(p.Err, saved.ErrNoDay):
		return "The period tells no date. Enter its first day."
	case errors.Is(p.Err, saved.ErrDay):
		return "This cannot be read as a date. Enter it like 2025-06-14."
	case errors.Is(p.Err, saved.ErrOrder):
		return "The last day is before the first."
	case errors.Is(p.Err, saved.ErrLong):
		return "This is too long to keep. Shorten it."
	case errors.Is(p.Err, saved.ErrText):
		return "This holds signs that cannot be kept. Type it anew."
	}
	return Problem(p, d)
}

// Restored says what came of a backup.
func Restored(m saved.Merged) string {
	s := "Restored: " + taken(m.Scores, " score", " scores") + "."
	if m.Notes != (saved.Taken{}) {
		s += " Notes: " + taken(m.Notes, " note", " notes") + "."
	}
	if m.Targets != (saved.Taken{}) {
		s += " Targets: " + taken(m.Targets, " target", " targets") + "."
	}
	return s
}

func taken(t saved.Taken, one, many string) string {
	n := func(n int) string { return calc.FormatCount(int64(n)) }
	return n(t.Added) + plural(int64(t.Added), one, many) + " added, " + n(t.Updated) + " updated, " + n(t.Same) + " here already"
}

// NotRestored says why a backup is refused.
func NotRestored(err error) string {
	const kept = " Nothing was changed."
	var e *saved.RestoreError
	if !errors.As(err, &e) {
		return "With this backup there would be more than is kept: 6,000 scores and 500 notes." + kept
	}
	switch e.Reason {
	case saved.TooLarge:
		return "The file is larger than 10 MB, which no backup of Trimetric is." + kept
	case saved.NotJSON:
		return "The file is no backup, or a part of one: it cannot be read from line " + calc.FormatCount(int64(e.Line)) + " on." + kept
	case saved.NotOurs:
		return "The file is not a backup of Trimetric." + kept
	case saved.Newer:
		return "A newer version of Trimetric wrote this backup. Update this one, then restore it." + kept
	case saved.BadHeader:
		return "The head of the backup is damaged, at " + quote(e.Wrong) + "." + kept
	case saved.WrongCount:
		return "The backup says that it holds " + calc.FormatCount(int64(e.Says)) + plural(int64(e.Says), " score", " scores") +
			", but " + calc.FormatCount(int64(e.Has)) + plural(int64(e.Has), " is", " are") + " there." + kept
	case saved.BadRecord:
		return "The backup is damaged: number " + calc.FormatCount(int64(e.Record)) + " of its " + e.Kind + " cannot be read." + kept
	}
	return "The backup was changed since it was written: its check does not fit." + kept
}

// NoteProblem says what is wrong with the day of a note, or with its text.
func NoteProblem(err error, day bool) string {
	if day && errors.Is(err, saved.ErrEmpty) {
		return "Enter the day, like 2025-02-01."
	}
	return SavedProblem(entry.Problem{Field: saved.Remark, Err: err}, calc.Definition{})
}
