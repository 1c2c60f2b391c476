package words

import (
	"strings"

	"trimetric/calc"
)

// A Step is one step of the working: its name, what is done, and that with the
// reader's own numbers.
type Step struct{ Name, Says, Formula string }

// Working shows how a result was worked out.
func Working(r calc.Result) []Step {
	d := r.Sample.Def
	return []Step{
		{"Score", scoreSays(d), scoreFormula(r)},
		margin(r),
		band(r),
	}
}

func band(r calc.Result) Step {
	if r.Verdict() == calc.TooFew {
		return Step{"Band", "The interval covers more than two bands, so none is named. " + BandList(r.Sample.Def), ""}
	}
	return Step{"Band", BandList(r.Sample.Def), bandFormula(r)}
}

func scoreSays(d calc.Definition) string {
	switch d.Metric {
	case calc.MetricCSAT:
		return "Share of satisfied responses."
	case calc.MetricNPS:
		return "Share of promoters minus share of detractors."
	}
	return "Sum of the ratings divided by their number."
}

func scoreFormula(r calc.Result) string {
	s := r.Sample
	n := calc.FormatCount
	switch s.Def.Metric {
	case calc.MetricCSAT:
		return n(s.For) + " ÷ " + n(s.N) + " × 100 = " + calc.FormatScore(r)
	case calc.MetricNPS:
		return "(" + n(s.For) + " − " + n(s.Against) + ") ÷ " + n(s.N) + " × 100 = " + signedPlain(r)
	}
	return n(s.Sum) + " ÷ " + n(s.N) + " = " + calc.FormatScore(r)
}

// signedPlain writes an NPS with one decimal, so that the division can be
// repeated.
func signedPlain(r calc.Result) string {
	t := calc.FormatFactor(r.Score, 1)
	if r.Score > 0 {
		t = "+" + t
	}
	return t
}

func margin(r calc.Result) Step {
	s := Step{Name: MarginOfError}
	if !r.Bounded {
		s.Says = noMargin(r)
		return s
	}
	w, n := r.Working(), calc.FormatCount
	z := calc.FormatFactor(w.Factor, 2)
	smp := r.Sample
	switch smp.Def.Metric {
	case calc.MetricCSAT:
		s.Says = "Half the width of the Wilson score interval, where z is " + z + " for " + Level(r.Level) + "."
		s.Formula = "100 × " + z + " ÷ (" + n(smp.N) + " + " + calc.FormatFactor(w.Square, 2) + ") × √(" +
			n(smp.For) + " × " + n(w.Rest) + " ÷ " + n(smp.N) + " + " + calc.FormatFactor(w.Quarter, 2) + ") = " +
			calc.FormatMargin(r) + " points"
	case calc.MetricNPS:
		s.Says = "z for " + Level(r.Level) + " times the standard error of the adjusted score, after adding ¾ promoter, 1½ passives and ¾ detractor." + clipped(w)
		s.Formula = z + " × " + calc.FormatFactor(w.Error, 2) + " = ±" + calc.FormatFactor(w.Half, 1) + " points"
	default:
		s.Says = "Student’s t for " + n(w.Freedom) + " degrees of freedom times the standard deviation, divided by the root of the number." + clipped(w)
		s.Formula = z + " × " + calc.FormatFactor(w.Deviation, 2) + " ÷ √" + n(smp.N) + " = ±" + calc.FormatFactor(w.Half, 2)
	}
	return s
}

// clipped says that the margin shown is less than the product, because a score
// cannot lie beyond its scale.
func clipped(w calc.Working) string {
	if w.Clipped {
		return " The interval ends where the scale does, so the margin shown is smaller."
	}
	return ""
}

// bandFormula sets the score between the edges of its band. On the side where
// a band is better, CSAT and CES count the edge in and NPS does not; a scale
// with the easy answers at its low end is read the other way round.
func bandFormula(r calc.Result) string {
	d := r.Sample.Def
	segments := calc.Segments(d)
	below, above := " ≤ ", " < "
	if d.Metric == calc.MetricNPS || d.LowIsEasy {
		below, above = " < ", " ≤ "
	}
	s := calc.FormatScore(r)
	for i, g := range segments {
		if g.Band != r.Band {
			continue
		}
		if i > 0 {
			s = calc.FormatPoint(d, g.Low) + below + s
		}
		if i < len(segments)-1 {
			s += above + calc.FormatPoint(d, g.High)
		}
	}
	return s + ": " + Band(r.Band)
}

// WorkingLine is the working in one line, for print.
func WorkingLine(r calc.Result) string {
	var parts []string
	for _, s := range Working(r) {
		if s.Formula != "" {
			parts = append(parts, s.Name+": "+s.Formula)
		}
	}
	return strings.Join(parts, ". ") + "."
}
