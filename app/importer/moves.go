package importer

import (
	"slices"
	"strings"

	"trimetric/app/mark"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// besideLast heads what is said of a point beside the one before, which need not
// be the month before: there may be no response in that.
const besideLast = "Since the point before"

// moved says how a point stands beside the one before.
func moved(a survey.Against) string {
	by := calc.FormatChange(a.Change)
	switch a.Standing {
	case survey.Higher, survey.Lower:
		title, _ := words.Change(a.Change)
		return by + ", " + inSentence(title)
	case survey.CannotTell:
		return by + ", " + inSentence(tooClose)
	case survey.TooFew:
		return "Under 30 responses in one or both"
	case survey.NoTest:
		return allAlike
	}
	return "–"
}

// inSentence is a title as part of a sentence.
func inSentence(title string) string { return strings.ToLower(title[:1]) + title[1:] }

// movesNote says what the comparisons of a trend are worth together, as a
// paragraph.
func movesNote(moves []survey.Against, tests int) string {
	text := ""
	switch {
	case tests > 1:
		text = itoa(tests) + " moves are looked at together, so each has to be larger than it would alone to be called real (Holm’s method)."
	case tests == 1:
		text = "A move is called real only where chance alone would hardly make such a difference."
	case slices.ContainsFunc(moves, func(a survey.Against) bool { return a.Standing == survey.TooFew }):
		text = "No point can be compared with the one before: that takes 30 responses or more in both."
	default:
		return ""
	}
	return mark.Fill(`<p class="tm-section__note">%</p>`, text)
}
