package words

import (
	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// Sentences of the calculators that stand in for something that is not there
// yet.
const (
	NoProgram         = "The calculator needs JavaScript and WebAssembly, which are not running here. By hand:"
	PlanNeedsScore    = "Enter responses first: the ways to a target depend on them."
	BestBand          = "The score is in the best band. Type a target to plan for more."
	FixTarget         = "Fix the target to see the ways to it."
	CompareNeedsScore = "Enter the current responses at the top to compare them with these."
	CannotCompare     = "These two groups are not measured alike, so they cannot be compared."
	WorkingNeedsScore = "With a score, this shows each step with your own numbers."
	NothingToPrint    = "There is no result to print yet."
	NoBenchmarks      = "No industry table for CES with a stated source was found, so none is shown. Compare with your own earlier scores instead."
)

// CompareHow says what to enter for a comparison.
func CompareHow(m calc.Metric) string {
	if m == calc.MetricCES {
		return "Enter the counts per rating of an earlier period or of another group. You see the change, its interval, and whether it is real. Totals alone are not enough for CES."
	}
	return "Enter the responses of an earlier period or of another group. You see the change, its interval, and whether it is real."
}

// EarlierLine is the earlier score in one line.
func EarlierLine(r calc.Result) string {
	s := Score(r) + " from " + Responses(r.Sample.N)
	if r.Bounded {
		s += ", " + IntervalOf(r)
	}
	return s + "."
}

// Points goes behind a margin: " points", or nothing for a mean.
func Points(d calc.Definition) string {
	if d.Metric == calc.MetricCES {
		return ""
	}
	return " points"
}

// Margin writes a margin of error with its unit: "±2.2 points", "±1 point".
func Margin(r calc.Result) string {
	m := calc.FormatMargin(r)
	if m == "±1" {
		return m + " point"
	}
	return m + Points(r.Sample.Def)
}

// OffScale says that answers were typed for ratings that the scale does not
// have.
func OffScale(n int64, s calc.Scale) string {
	return Counted(n, "answer lies", "answers lie") + " outside the scale " + ScaleName(s) +
		" and " + Plural(n, "is", "are") + " not counted. Change the scale back to count " + Plural(n, "it", "them") + "."
}

// ExampleNote marks a result that is not the reader's.
const ExampleNote = "Example figures, not yours. Type over them."

// ScoreUnit goes right behind the large score.
func ScoreUnit(d calc.Definition) string {
	if d.Metric == calc.MetricCSAT {
		return "%"
	}
	if u := unit(d); u != "" {
		return " " + u
	}
	return ""
}

// MoreLeftOut says how many of the rejected values the list does not show.
func MoreLeftOut(rejected int64, shown int) string {
	if rest := rejected - int64(shown); rest > 0 {
		return "And " + calc.FormatCount(rest) + " more."
	}
	return ""
}

// BenchmarkNote says what a metric's rows are.
func BenchmarkNote(m calc.Metric) string {
	if m == calc.MetricCSAT {
		return "Published guideline ranges. The source states no year, scale or method, so read them as rough."
	}
	return "Single published figures from consumer panels about big companies, 2022 and 2023. Surveys of one’s own customers tend to score higher, so they are not like with like."
}

// PrintedSource names the sources of the rows on paper.
func PrintedSource(rows []industry.Row) string {
	s := "Sources: "
	seen := map[string]bool{}
	for _, row := range rows {
		src := industry.Sources[row.Source]
		if seen[src.Title] {
			continue
		}
		if len(seen) > 0 {
			s += "; "
		}
		seen[src.Title] = true
		s += src.Title
	}
	return s + "."
}

// SurveyRate says at what response rate.
func SurveyRate(rate calc.Hundredths) string {
	return "to send, at a response rate of " + calc.FormatFigure(rate) + "%"
}

// SizeBasis says what the answer was reckoned from.
func SizeBasis(f *entry.Form, now entry.Reading, r entry.SizeReading) string {
	s := "Reckoned with "
	switch {
	case f.Def.Metric == calc.MetricNPS && now.OK, f.Def.Metric == calc.MetricCES && now.OK && now.Sample.Rated:
		s += "the responses on show"
	case f.Def.Metric == calc.MetricCES:
		s += "a spread of 0.3 times the scale"
	case r.Expect.Given:
		s += "an expected score of " + calc.FormatTarget(f.Def, r.Expect.Value)
	case now.OK:
		s += "the responses on show"
	case f.Def.Metric == calc.MetricCSAT:
		s += "the score that needs the most (" + calc.FormatTarget(f.Def, calc.WidestShare) + ")"
	default:
		s += "the widest spread there can be"
	}
	if r.Population > 0 {
		return s + " and " + Counted(r.Population, "customer", "customers") + " in all. " + SizeNote
	}
	return s + "."
}

// TooManySurveys says that there are not enough customers to send them to.
func TooManySurveys(r entry.SizeReading) string {
	if r.Population > 0 && r.Rate.Given && r.Surveys > r.Population {
		return "That is more surveys than there are customers. Raise the response rate or accept a wider margin."
	}
	return ""
}

// NoSize says why the sample size planner has no answer.
func NoSize(r entry.SizeReading, d calc.Definition) string {
	if r.Err != nil {
		return Problem(entry.Problem{Field: entry.Margin, Err: r.Err}, d)
	}
	return "Fix the marked field to see how many responses it takes."
}
