package importer

import (
	"strings"

	"trimetric/app/survey"
	"trimetric/calc"
)

// beside heads what is said of a point beside the one before.
func (f *file) beside() string { return "Since the " + f.stepNoun() + " before" }

// stepNoun is a stretch of time in a sentence: "month".
func (f *file) stepNoun() string { return strings.ToLower(stepNames[f.view.step]) }

// moved says how a point stands beside the one before.
func moved(a survey.Against) string {
	by := calc.FormatChange(a.Change)
	switch a.Standing {
	case survey.Higher:
		return by + ", probably a real rise"
	case survey.Lower:
		return by + ", probably a real fall"
	case survey.CannotTell:
		return by + ", too close to call"
	case survey.TooFew:
		return "Under 30 responses in one of them"
	case survey.NoTest:
		return "All alike: nothing to compare"
	}
	return "–"
}

// worth says what the comparisons of a trend are worth together.
func (f *file) worth(points []survey.Point, tests int) string {
	switch {
	case len(points) < 2:
		return ""
	case tests == 0:
		return "No " + f.stepNoun() + " can be compared with the one before: that takes 30 responses or more in either."
	case tests == 1:
		return "A move is called real only where chance alone would hardly make such a difference."
	}
	return itoa(tests) + " moves are looked at together, so each has to be larger than it would alone to be called real (Holm’s method)."
}
