package course

import (
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

// TargetHint says what to type. Where the target on show is the one saved with
// the last score, it says so: that one can be changed with the score alone.
func TargetHint(t saved.Trend, targets []saved.Target) string {
	last := t.Points[len(t.Points)-1]
	example := map[calc.Metric]string{calc.MetricCSAT: "Like 85", calc.MetricNPS: "Like 50", calc.MetricCES: "Like 5.75"}[t.Metric]
	if _, own := t.Own(targets); own || !last.Score.Aimed {
		return example
	}
	return example + ". It goes before the one saved with " + last.Score.Period.Label + "."
}

// TargetGone says that a target was removed, and what is shown now.
func TargetGone(t saved.Trend) string {
	if n := len(t.Points); n > 0 && t.Points[n-1].Score.Aimed {
		return TargetRemoved + " The one saved with " + t.Points[n-1].Score.Period.Label + " is shown instead."
	}
	return TargetRemoved
}

// TargetProblem says what is wrong with a target as it was typed.
func TargetProblem(err error, d calc.Definition) string {
	return words.Problem(entry.Problem{Field: entry.Target, Err: err}, d)
}
