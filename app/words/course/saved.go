package course

import (
	"errors"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// Label names a field of a saved score, and says what belongs into it.
func Label(f entry.Field) (label, hint string) {
	switch f {
	case entry.Name:
		return words.Label(f), "Team or channel. Empty for all"
	case entry.Period:
		return words.Label(f), "Like Jun 2025, Q2 2025 or 14 June 2025"
	case saved.FromDay:
		return "First day", "Like 2025-06-14"
	case saved.ToDay:
		return "Last day", "Empty for one day"
	case saved.Remark:
		return "Note", "Optional"
	}
	return words.Label(f), "Optional"
}

// Problem says what is wrong with what was typed about a score.
func Problem(p entry.Problem, d calc.Definition) string {
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
	return words.Problem(p, d)
}

// SaveBoth names the button that saves a score beside its rival.
const SaveBoth = "Save both"

// HasAlready says that there is a score of the same metric, name and period, and
// which one it is.
func HasAlready(rival saved.Score, r calc.Result) string {
	s := words.Everything + " have "
	if rival.Name != "" {
		s = rival.Name + " has "
	}
	s += article(rival.Metric) + words.Short(rival.Metric) + " for " + rival.Period.Label + " already"
	if r.Sample.N > 0 {
		s += ": " + words.Score(r) + " from " + calc.FormatCount(r.Sample.N)
	}
	return s + ". Save both, or change that one in the tracker."
}

func article(m calc.Metric) string {
	if m == calc.MetricNPS {
		return "an "
	}
	return "a "
}

// Restored says what came of a backup.
func Restored(m saved.Merged) string {
	s := "Restored: " + taken(m.Scores, "score", "scores") + "."
	if m.Notes != (saved.Taken{}) {
		s += " Notes: " + taken(m.Notes, "note", "notes") + "."
	}
	if m.Targets != (saved.Taken{}) {
		s += " Targets: " + taken(m.Targets, "target", "targets") + "."
	}
	return s
}

func taken(t saved.Taken, one, many string) string {
	n := func(n int) string { return calc.FormatCount(int64(n)) }
	return words.Counted(int64(t.Added), one, many) + " added, " + n(t.Updated) + " updated, " + n(t.Same) + " here already"
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
		return "The head of the backup is damaged, at " + words.Quote(e.Wrong) + "." + kept
	case saved.WrongCount:
		return "The backup says that it holds " + words.Counted(int64(e.Says), "score", "scores") +
			", but " + words.Counted(int64(e.Has), "is", "are") + " there." + kept
	case saved.BadRecord:
		return "The backup is damaged: number " + calc.FormatCount(int64(e.Record)) + " of its " + e.Kind + " cannot be read." + kept
	}
	return "The backup was changed since it was written: its check does not fit." + kept
}

// Day writes a day for people: "3 February 2025".
func Day(d saved.Day) string {
	year, month, day := d.Date()
	return words.Date(words.Day{Year: year, Month: month, Day: day})
}

// NoteProblem says what is wrong with the day of a note, or with its text.
func NoteProblem(err error, day bool) string {
	if day && errors.Is(err, saved.ErrEmpty) {
		return "Enter the day, like 2025-02-01."
	}
	return Problem(entry.Problem{Field: saved.Remark, Err: err}, calc.Definition{})
}
