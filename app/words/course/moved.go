package course

import (
	"strings"

	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// Since says how far a score has moved: "−0.5 since May".
func Since(t saved.Trend, s saved.Step) string {
	if s.Kind != saved.Compared {
		return ""
	}
	return calc.FormatChange(s.Change) + " since " + when(t, s.From)
}

// when names a point for a sentence about the last one.
func when(t saved.Trend, i int) string {
	return When(t.Points[i].Score.Period, t.Points[len(t.Points)-1].Score.Period)
}

// Moved says of the last change whether it is real, and how far back the score
// has really changed, in sentences. A move is called real only if it stays so
// with all comparisons of the trend allowed for: whoever looks at many finds one
// that seems so by chance.
func Moved(t saved.Trend) []string {
	list := []string{lastMove(t)}
	if s := reach(t); s != "" {
		list = append(list, s)
	}
	if s := realSteps(t); s != "" {
		list = append(list, s)
	}
	return list
}

func lastMove(t saved.Trend) string {
	last := t.Last()
	switch {
	case len(t.Points) == 1:
		return "One score so far. A second one shows a course."
	case last.Kind == saved.OtherMeaning:
		return "The definition differs from the score before, so the two are not compared."
	case last.Kind == saved.First:
		return "There is no earlier score that shares no days with this one."
	}
	c := last.Change
	title, detail := words.Change(c)
	switch {
	case last.Real():
		return title + ": the interval for the change is " + change(c) + "." + words.Easier(c)
	case last.Seems():
		return "The interval for the change is " + change(c) + ", but " + chance(t) + words.Easier(c)
	case c.Verdict == calc.CannotTell:
		return "Within the margin of error."
	}
	return title + ". " + detail
}

// chance is why a move that seems real by itself is not called so.
func chance(t saved.Trend) string {
	return "as one of " + calc.FormatCount(int64(t.Tested)) + " comparisons here it could be chance."
}

// reach tells of the longest way back, where that is another than the last
// change. Where that change could be chance, so could this, which is not said
// twice.
func reach(t saved.Trend) string {
	if t.Reach.Kind != saved.Compared {
		return ""
	}
	c := t.Reach.Change
	move := upOrDown(c) + " " + strings.TrimLeft(calc.FormatChange(c), "+−") + " since " + when(t, t.Reach.From)
	switch {
	case t.Reach.Real():
		return move + ", which is probably a real " + riseOrFall(c) + "."
	case t.Last().Seems():
		return ""
	}
	return move + ", but " + chance(t)
}

func upOrDown(c calc.Change) string {
	if c.Change < 0 {
		return "Down"
	}
	return "Up"
}

func riseOrFall(c calc.Change) string {
	if c.Change < 0 {
		return "fall"
	}
	return "rise"
}

// mostSteps is how many real steps are named, the newest.
const mostSteps = 3

// realSteps names the steps between neighbours that are real, but for the last
// one.
func realSteps(t saved.Trend) string {
	var names []string
	for i := len(t.Steps) - 2; i > 0 && len(names) < mostSteps; i-- {
		if s := t.Steps[i]; s.Real() {
			names = append(names, strings.ToLower(upOrDown(s.Change))+" in "+when(t, i))
		}
	}
	switch len(names) {
	case 0:
		return ""
	case 1:
		return "The step " + names[0] + " is probably real."
	}
	return "The steps " + words.Listed(names) + " are probably real."
}

// change is the interval of a change: "+0.3 to +16.5".
func change(c calc.Change) string {
	low, high := calc.FormatChangeInterval(c)
	return low + words.To + high
}
