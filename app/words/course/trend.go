package course

import (
	"strconv"
	"strings"

	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

var months = [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// Month names a month of the year, 1 to 12, on an axis: "Jun".
func Month(m int) string { return months[m-1] }

// When names a period for a sentence that is about another one: "July", "Q1",
// with the year where the two are a year apart or more, and as it is labelled
// where it has no such name.
func When(p, seen saved.Period) string {
	year, month, _ := p.From.Date()
	name := ""
	switch p.Unit() {
	case saved.Month:
		name = words.Months[month-1]
	case saved.Quarter:
		name = "Q" + strconv.Itoa((month+2)/3)
	default:
		return p.Label
	}
	if seen.From-p.From >= 365 {
		name += " " + strconv.Itoa(year)
	}
	return name
}

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
	last := len(names) - 1
	return "The steps " + strings.Join(names[:last], ", ") + " and " + names[last] + " are probably real."
}

// MostAside is how many scores beside a line are drawn: more would hide it.
const MostAside = 24

// TrendNotes says what to know of a course beside its moves.
func TrendNotes(t saved.Trend, hidden int) []string {
	var list []string
	if n := int64(len(t.Aside)); n > MostAside {
		list = append(list, calc.FormatCount(n)+" scores share days with finer ones and are in the table alone.")
	} else if n > 0 {
		list = append(list, calc.FormatCount(n)+plural(n, " score shares", " scores share")+" days with finer ones: "+
			plural(n, "it is a bar", "they are bars")+" beside the line, compared with none.")
	}
	if hidden > 0 {
		list = append(list, calc.FormatCount(int64(hidden))+plural(int64(hidden), " score", " scores")+" on another scale "+
			plural(int64(hidden), "is", "are")+" in the table alone.")
	} else if t.Redefined {
		list = append(list, "The definition changes on the way. The line breaks there.")
	}
	if t.Unread > 0 {
		list = append(list, calc.FormatCount(int64(t.Unread))+plural(int64(t.Unread), " score", " scores")+" cannot be read.")
	}
	return list
}

// NoTrend says why there is no course to show.
func NoTrend(t saved.Trend, some bool) string {
	m := words.Short(t.Metric)
	switch {
	case len(t.Names) > 0:
		return "There are " + m + " scores of " + list(t.Names) + ", and none of everything. Choose a team or channel above."
	case some:
		return "No " + m + " score in this period."
	}
	return "No " + m + " scores yet."
}

// mostNames is how many teams a sentence names.
const mostNames = 3

func list(names []string) string {
	if len(names) > mostNames {
		return calc.FormatCount(int64(len(names))) + " teams or channels"
	}
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// TrendLabel says what the chart of a metric shows.
func TrendLabel(t saved.Trend, target string) string {
	const most = 24 // as many as can be listened to
	s := words.Short(t.Metric) + " over time: "
	for i, p := range t.Points {
		if skip := len(t.Points) - most; skip > 0 && i > 0 && i <= skip {
			if i == 1 {
				s += ", then " + calc.FormatCount(int64(skip)) + " more"
			}
			continue
		}
		if i > 0 {
			s += ", "
		}
		s += p.Score.Period.Label + " " + calc.FormatScore(p.Result)
		if m := calc.FormatMargin(p.Result); m != "" {
			s += " " + m
		}
	}
	if target != "" {
		s += ". " + target
	}
	return s + "."
}

// Window names how far back the chart goes.
func Window(w saved.Window) string {
	if w == saved.All {
		return "All"
	}
	return strconv.Itoa(int(w)) + " months"
}

// TrendFine says how the charts are to be read.
func TrendFine(c saved.Chart, l calc.Level) string {
	s := ""
	switch ribbons, bars := c.Intervals(); {
	case ribbons && bars:
		s = "Shaded ribbons and upright bars"
	case ribbons:
		s = "Shaded ribbons"
	case bars:
		s = "Upright bars"
	}
	if s != "" {
		s += ": " + words.Level(l) + " intervals, of one score each. "
	}
	return s + "Axes do not start at zero. A move is called real where it stays so with all comparisons of its panel allowed for (Holm)."
}

// change is the interval of a change: "+0.3 to +16.5".
func change(c calc.Change) string {
	low, high := calc.FormatChangeInterval(c)
	return low + words.To + high
}

func plural(n int64, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
