package words

import (
	"slices"
	"strings"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// Sentences of the page of benchmarks.
const (
	BenchmarksNoProgram = "Comparing a score needs JavaScript and WebAssembly, which are not running here. The published figures stand below."
	NoRowsForMean       = "No industry table for CES with a stated source was found, so none is shown. Compare with the bands below, or with rows of your own."
	scoreAlone          = "A score alone, without its counts. There is no margin of error, so “above” or “below” may be noise."
	OrderNeedsScore     = "The nearest come first once there is a score. Until then the highest do."
	ShowNeedsScore      = "Which rows a score is above or below is known once there is one. Until then all are shown."
	UnknownMetric       = "The link names a metric that is not known here, so CSAT is shown. Choose the metric, and check the figures."
	ReadsAlone          = "This score has no interval, so it is never “just” above or below, and about the same only as a figure that it equals."
	OwnNotKept          = "This browser does not keep data for this site, so your rows last until you leave or reload."
	OwnKept             = "Kept in this browser alone, for as long as you do not delete it or clear the browser’s data. Your rows are never part of a link."
	Yours               = "Your own row"
	YourIndustry        = "Your industry"
)

// placeOrder is the order in which places are named when as many rows are in
// each.
var placeOrder = []industry.Place{
	industry.Inside, industry.Same, industry.Above, industry.JustAbove, industry.JustBelow, industry.Below,
}

// AmongRows says in a headline where a score stands among rows: "Inside four of
// six ranges, above one, and just above another". Without rows it is "".
func AmongRows(c industry.Counts, rows []industry.Row) string {
	var parts []string
	ones := 0
	for _, p := range byCount(c) {
		switch n := c[p]; {
		case len(parts) == 0:
			parts = append(parts, Place(p)+as(p)+ofAll(n, len(rows), rowNoun(rows)))
			if n == 1 {
				ones = 1
			}
		case n == 1:
			parts = append(parts, strings.ToLower(Place(p))+as(p)+another(ones, len(rows)))
			ones++
		default:
			parts = append(parts, strings.ToLower(Place(p))+as(p)+number(n))
		}
	}
	switch len(parts) {
	case 0, 1, 2:
		return strings.Join(parts, ", ")
	}
	last := len(parts) - 1
	return strings.Join(parts[:last], ", ") + ", and " + parts[last]
}

// Standing is [AmongRows] for a score, with what has to be said first: that the
// responses are too few to tell.
func Standing(m industry.Mark, rows []industry.Row) string {
	s := AmongRows(industry.Count(rows, m), rows)
	if s == "" || m.Alone || m.Result.Verdict() != calc.TooFew {
		return s
	}
	return "Too few responses to tell: " + InSentence(s)
}

// Caution stands under a headline about a metric's published rows. It is ""
// where there are none.
func Caution(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "None of the published ranges is known to be like with like with your survey: their source states no year, scale or method."
	case calc.MetricNPS:
		return "None of the published figures is like with like with your survey: they come from consumer panels about big companies, and surveys of one’s own customers tend to score higher."
	}
	return ""
}

// byCount lists the places that have rows, those with the most first.
func byCount(c industry.Counts) []industry.Place {
	list := slices.DeleteFunc(slices.Clone(placeOrder), func(p industry.Place) bool { return c[p] == 0 })
	slices.SortStableFunc(list, func(a, b industry.Place) int { return c[b] - c[a] })
	return list
}

// as joins a place to what it is compared with: "above six", but "about the same
// as six".
func as(p industry.Place) string {
	if p == industry.Same {
		return " as "
	}
	return " "
}

// ofAll writes how many of all rows: "four of six ranges", "all six ranges",
// "both ranges", "the one range".
func ofAll(n, all int, noun string) string {
	switch {
	case all == 1:
		return "the one " + noun
	case n == all && n == 2:
		return "both " + noun + "s"
	case n == all:
		return "all " + number(n) + " " + noun + "s"
	}
	return number(n) + " of " + number(all) + " " + noun + "s"
}

// another is one row more of all, after so many that were named singly.
func another(ones, all int) string {
	if all == 2 {
		return "the other"
	}
	return [...]string{"one", "another", "a third", "a fourth", "a fifth", "a sixth"}[ones]
}

// rowNoun is what rows are: ranges, figures, or some of each.
func rowNoun(rows []industry.Row) string {
	single := 0
	for _, row := range rows {
		if row.Single() {
			single++
		}
	}
	switch single {
	case 0:
		return "range"
	case len(rows):
		return "figure"
	}
	return "benchmark"
}

// number writes a number in words, up to twelve.
func number(n int) string {
	names := [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n < len(names) {
		return names[n]
	}
	return calc.FormatCount(int64(n))
}

// MarkRests says what a score rests on: its responses and its interval, or why
// there is none.
func MarkRests(m industry.Mark) string {
	if m.Alone {
		return scoreAlone
	}
	s := "From " + Responses(m.Result.Sample.N) + ". "
	switch {
	case !m.Result.Bounded:
		return s + noMargin(m.Result)
	case m.Result.Margin() == 0:
		return s + onePoint
	}
	return s + IntervalOf(m.Result) + "."
}

// FromCalculator says that a score comes from a calculator's ratings.
func FromCalculator(r calc.Result) string {
	return "From the " + Short(r.Sample.Def.Metric) + " calculator: " + Score(r) + " from " + Responses(r.Sample.N)
}

// MarkSpoken is what is read out at a pause in typing.
func MarkSpoken(m industry.Mark, headline string) string {
	s := Short(m.Def.Metric) + " " + m.Text() + ". "
	if headline != "" {
		s += headline + ". "
	}
	return s + MarkRests(m)
}

// MarkTitle is the page's title while there is a score.
func MarkTitle(m industry.Mark, name, period string) string {
	if !m.Alone {
		return Title(m.Result, name, period) + onPage
	}
	t := m.Text()
	if u := unit(m.Def); u != "" {
		t += " " + u
	}
	t += " " + Short(m.Def.Metric)
	if w := Whose(name, period); w != "" {
		t += ", " + w
	}
	return t + onPage
}

// onPage tells the page's titles from those of a calculator.
const onPage = " – Benchmarks"

// BenchmarksLead says what the page sets a score against.
func BenchmarksLead(m calc.Metric) string {
	rows := industry.For(m)
	if len(rows) == 0 {
		return "Your score against the bands and against rows of your own."
	}
	return "Your score and its margin of error against the published " + rowNoun(rows) + "s of " + number(len(rows)) + " industries."
}
