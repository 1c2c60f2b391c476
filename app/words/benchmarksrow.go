package words

import (
	"strings"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// GapWords says how far a score is from a row: "0.1 above the bottom".
func GapWords(g industry.Gap) string {
	switch {
	case g.From == 0:
		return ""
	case g.Side > 0:
		return g.Points + " above " + end(g.From)
	case g.Side < 0:
		return g.Points + " below " + end(g.From)
	case g.From == industry.Figure:
		return "equal to it"
	}
	return "at " + end(g.From)
}

func end(e industry.End) string {
	switch e {
	case industry.Bottom:
		return "the bottom"
	case industry.Top:
		return "the top"
	}
	return "it"
}

// AxisStarts says why an axis does not start at the end of its scale; "" where
// it does.
func AxisStarts(d calc.Definition, low float64) string {
	if least, _ := calc.TargetRange(d); low <= least.Float() {
		return ""
	}
	return "The axis starts at " + calc.FormatPoint(d, low) + " because marks here show position, not amount."
}

// ChartKey says what is drawn.
func ChartKey(rows []industry.Row, m industry.Mark) string {
	s := map[string]string{
		"range": "Bars: published ranges.", "figure": "Ticks: published figures.",
		"benchmark": "Bars: ranges. Ticks: single figures.",
	}[rowNoun(rows)]
	for _, row := range rows {
		if row.Own {
			s = strings.ReplaceAll(s, "published ", "")
		}
	}
	switch {
	case m.Bounded():
		return s + " Line and shaded column: your score and its " + Interval(m.Result.Level) + "."
	case m.Given():
		return s + " Line: your score."
	}
	return s
}

// RowFacts says of a row when it was asked, whom, and how far it compares: in
// two lines.
func RowFacts(row industry.Row) (asked, compares string) {
	if row.Own {
		return Yours, row.Note
	}
	asked = "No year or sample stated"
	if row.Dated() {
		asked = row.Year + " · " + Asked(row)
	}
	switch {
	case row.LikeForLike:
		return asked, "Like with like"
	case row.Dated():
		return asked, "Not like with like"
	}
	return asked, "Like with like? Not known"
}

// Asked says whom a source asked, "not stated" where it does not say.
func Asked(row industry.Row) string {
	switch {
	case row.Population == "":
		return "not stated"
	case row.N == 0:
		return row.Population
	}
	return calc.FormatCount(row.N) + " " + row.Population + " in all"
}

// SourceName is the short name of a source: whose it is.
func SourceName(s industry.Source) string {
	name, _, _ := strings.Cut(s.Title, ":")
	return name
}

// OrderName words an order, as an option of its list.
func OrderName(o industry.Order) string {
	switch o {
	case industry.Lowest:
		return "Lowest first"
	case industry.ByName:
		return "A to Z"
	case industry.Nearest:
		return "Nearest to your score"
	}
	return "Highest first"
}

// ShowName words a filter, as an option of its list.
func ShowName(f industry.Filter) string {
	switch f {
	case industry.Dated:
		return "Year stated"
	case industry.Beaten:
		return "Score is above"
	case industry.Touched:
		return "Score is inside or touches"
	case industry.Unbeaten:
		return "Score is below"
	case industry.Owned:
		return "My own rows"
	}
	return "All rows"
}

// NoneShown says that a filter leaves no row. What it says of the interval
// holds only for a score that has one.
func NoneShown(f industry.Filter, m industry.Mark) string {
	all, meets := ".", "equals none."
	if m.Bounded() {
		all, meets = " with all of its interval.", "touches none."
	}
	switch f {
	case industry.Dated:
		return "No row here states a year."
	case industry.Owned:
		return "There are no rows of your own yet. Add one below."
	case industry.Beaten:
		return "The score is above no row" + all
	case industry.Unbeaten:
		return "The score is below no row" + all
	}
	return "The score is inside no row and " + meets
}
