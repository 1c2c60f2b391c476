package intake

import (
	"slices"
	"strconv"

	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// What a comparison comes to that tells nothing.
const (
	tooClose = "Too close to call"
	allAlike = "All alike: nothing to compare"
)

// Standing says how a segment stands against the rest.
func Standing(r survey.SplitRow) string {
	switch {
	case r.Result.Sample.N == 0:
		return "No ratings"
	case r.Small:
		return "Under 30 responses: not ranked"
	}
	switch r.Standing {
	case survey.Higher:
		return "Higher than the rest"
	case survey.Lower:
		return "Lower than the rest"
	case survey.CannotTell:
		return tooClose
	case survey.TooFew:
		return "Under 30 responses in the rest"
	case survey.NoTest:
		return allAlike
	}
	return "Not compared"
}

// BesideLast heads what is said of a point beside the one before, which need not
// be the month before: there may be no response in that.
const BesideLast = "Since the point before"

// Moved says how a point stands beside the one before.
func Moved(a survey.Against) string {
	by := calc.FormatChange(a.Change)
	switch a.Standing {
	case survey.Higher, survey.Lower:
		title, _ := words.Change(a.Change)
		return by + ", " + words.InSentence(title)
	case survey.CannotTell:
		return by + ", " + words.InSentence(tooClose)
	case survey.TooFew:
		return "Under 30 responses in one or both"
	case survey.NoTest:
		return allAlike
	}
	return "–"
}

// SplitCaution says what the comparisons of segments are worth together, and what
// an arrow in their drawings means where there is one.
func SplitCaution(s survey.Split, arrow bool) string {
	text := worth(s)
	if arrow {
		text += " An arrow marks an interval that goes on beyond the axis."
	}
	return text
}

func worth(s survey.Split) string {
	switch {
	case len(s.Rows) == 0:
		return ""
	case s.Tests == 0:
		return "No two parts of the rows can be compared: that takes 30 responses or more on either side."
	case s.Tests == 1:
		return "A segment is called higher or lower only where chance alone would hardly make such a difference."
	}
	return strconv.Itoa(s.Tests) + " segments are compared with the rest at once, so each has to differ by more than it would alone to be called higher or lower (Holm’s method)."
}

// MovesCaution says what the comparisons of points are worth together, "" where
// there is nothing to say.
func MovesCaution(moves []survey.Against, tests int) string {
	switch {
	case tests > 1:
		return strconv.Itoa(tests) + " moves are looked at together, so each has to be larger than it would alone to be called real (Holm’s method)."
	case tests == 1:
		return "A move is called real only where chance alone would hardly make such a difference."
	case slices.ContainsFunc(moves, func(a survey.Against) bool { return a.Standing == survey.TooFew }):
		return "No point can be compared with the one before: that takes 30 responses or more in both."
	}
	return ""
}
