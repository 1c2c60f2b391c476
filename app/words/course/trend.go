package course

import (
	"strconv"

	"trimetric/app/calendar"
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// Month names a month of the year, 1 to 12, on an axis: "Jun".
func Month(m int) string { return calendar.Short(m) }

// When names a period for a sentence that is about another one: "July", "Q1",
// with the year where the two are a year apart or more, and as it is labelled
// where it has no such name.
func When(p, seen saved.Period) string {
	year, month, _ := p.From.Date()
	name := ""
	switch p.Unit() {
	case saved.Month:
		name = calendar.Months[month-1]
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

// MostAside is how many scores beside a line are drawn: more would hide it.
const MostAside = 24

// TrendNotes says what to know of a course beside its moves.
func TrendNotes(t saved.Trend, hidden int) []string {
	var list []string
	if n := int64(len(t.Aside)); n > MostAside {
		list = append(list, calc.FormatCount(n)+" scores share days with finer ones and are in the table alone.")
	} else if n > 0 {
		list = append(list, words.Counted(n, "score shares", "scores share")+" days with finer ones: "+
			words.Plural(n, "it is a bar", "they are bars")+" beside the line, compared with none.")
	}
	if hidden > 0 {
		list = append(list, words.Counted(int64(hidden), "score", "scores")+" on another scale "+
			words.Plural(int64(hidden), "is", "are")+" in the table alone.")
	} else if t.Redefined {
		list = append(list, "The definition changes on the way. The line breaks there.")
	}
	if t.Unread > 0 {
		list = append(list, words.Counted(int64(t.Unread), "score", "scores")+" cannot be read.")
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
	return words.Listed(names)
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
