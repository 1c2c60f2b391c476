package course

import (
	"slices"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// The control of a panel's target.
const (
	SetTarget     = "Set a target"
	ChangeTarget  = "Change the target"
	RemoveTarget  = "Remove"
	TargetRemoved = "Target removed."
)

// For names a metric after something that is done about it: " for CSAT".
func For(m calc.Metric) string { return " for " + words.Short(m) }

// TargetHint says what to type. Where the target on show is one saved with a
// score, it says so: what is typed here goes before it.
func TargetHint(t saved.Trend, targets []saved.Target) string {
	d := t.Points[len(t.Points)-1].Result.Sample.Def
	_, own := t.Own(targets)
	if _, known := t.Known(); own || !known {
		return "Like " + like(d)
	}
	return "Like " + like(d) + ". It goes before the one saved with " + t.Aimed.Period.Label + "."
}

// like is a target as one would type it: where the excellent begins, or the good
// where nothing is called so.
func like(d calc.Definition) string {
	band := calc.Excellent
	if !slices.Contains(calc.Bands(d), band) {
		band = calc.Good
	}
	return calc.FormatFigure(calc.Hundredths(100 * calc.EdgeOf(d, band)))
}

// TargetGone says that a target was removed, and what is shown now.
func TargetGone(t saved.Trend) string {
	if _, known := t.Known(); known {
		return TargetRemoved + " The one saved with " + t.Aimed.Period.Label + " is shown instead."
	}
	return TargetRemoved
}

// TargetProblem says what is wrong with a target as it was typed.
func TargetProblem(err error, d calc.Definition) string {
	if typed, ok := err.(*calc.TypedError); ok && typed.Kind == calc.Empty {
		return "Enter the target, like " + like(d) + "."
	}
	return words.Problem(entry.Problem{Field: entry.Target, Err: err}, d)
}
