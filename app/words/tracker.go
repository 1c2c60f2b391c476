package words

import "trimetric/calc"

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
	OpenTracker  = "Open the tracker"
	ScoresHere   = "Your scores are still in this browser."
	AskWhen      = "When is this score from?"
	AddScore     = "Add a score"
	ChangeScore  = "Change the score"
	AddNote      = "Note on the chart"
	ChangeNote   = "Change the note"
	Everything   = "All channels"
	TableAll     = "These are the scores of all teams and channels, whatever the chart shows."
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

	// What a deletion, or bringing back what was deleted, comes to where another
	// tab was quicker.
	DeletedElsewhere = "This was deleted elsewhere already."
	BackElsewhere    = "This was brought back elsewhere already."
	AimedElsewhere   = "Another target was set elsewhere meanwhile, so the removed one was not brought back."

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
	if word == "changed" {
		return "This was changed elsewhere meanwhile, so nothing was done. Look at it as it is now, then try again if you still want to."
	}
	return "The browser did not store this, so it was not saved. What you typed is still here. Try again, or reload the page."
}

// Damaged says that some of what is stored cannot be read.
func Damaged(n int) string {
	if n == 0 {
		return ""
	}
	return Counted(int64(n), "stored record", "stored records") +
		" cannot be read and " + Plural(int64(n), "is", "are") + " left out. Restore a backup to get " + Plural(int64(n), "it", "them") + " back."
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
