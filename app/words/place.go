package words

import (
	"slices"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// Place words where a score stands against a benchmark row.
func Place(p industry.Place) string {
	switch p {
	case industry.Inside:
		return "Inside"
	case industry.JustAbove:
		return "Just above"
	case industry.JustBelow:
		return "Just below"
	case industry.Above:
		return "Above"
	case industry.Below:
		return "Below"
	}
	return "About the same"
}

// PlaceSentence says the same of the reader's own industry, in a sentence.
func PlaceSentence(p industry.Place, row industry.Row) string {
	name := lower(row.Name)
	if row.Single() {
		if p == industry.Same {
			return "About the same as the published figure for " + name + "."
		}
		return Place(p) + " the published figure for " + name + "."
	}
	if p == industry.Inside {
		return "Inside the published range for " + name + "."
	}
	return Place(p) + " the published range for " + name + "."
}

// lower writes an industry inside a sentence. Abbreviations stay.
func lower(s string) string {
	if len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return s
	}
	return string(s[0]|0x20) + s[1:]
}

// RowFigures writes a row's range or its one figure.
func RowFigures(row industry.Row) string {
	d := calc.Define(row.Metric)
	if row.Single() {
		return calc.FormatTarget(d, row.Low)
	}
	if row.Metric == calc.MetricCSAT {
		return calc.FormatFigure(row.Low) + "–" + calc.FormatTarget(d, row.High)
	}
	return calc.FormatTarget(d, row.Low) + " to " + calc.FormatTarget(d, row.High)
}

// LikeForLike says whether a row may be set beside a survey of one's own
// customers.
func LikeForLike(row industry.Row) string {
	switch {
	case row.LikeForLike:
		return "Yes"
	case row.Dated():
		return "No"
	}
	return "Not known"
}

// Compares says once for each kind of row why it does not compare like with
// like.
func Compares(rows []industry.Row) []string {
	var list []string
	for _, row := range rows {
		s := "Like with like: " + row.Compares + "."
		if !row.LikeForLike && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}
