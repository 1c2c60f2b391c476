package words

import (
	"strconv"

	"trimetric/calc"
)

// Definition says what was worked out: scale, what counts as positive,
// direction, kind and level of the interval.
func Definition(r calc.Result) string {
	d := r.Sample.Def
	s := scaleCounts(d)
	switch {
	case r.Bounded:
		return s + " " + Interval(r.Level) + ": " + intervalName(d.Metric) + "."
	case r.Sample.Rated:
		return s + " No interval from these ratings."
	}
	return s + " No interval from totals alone."
}

// scaleCounts says the scale and what counts on it.
func scaleCounts(d calc.Definition) string { return "Scale " + scaleName(d) + ". " + counts(d) }

func counts(d calc.Definition) string {
	switch d.Metric {
	case calc.MetricCSAT:
		return "Satisfied is " + span(d.From, d.Scale.Max) + "."
	case calc.MetricNPS:
		return "Promoters 9–10, passives 7–8, detractors 0–6."
	}
	low, high := easyRatings(d)
	return Direction(d.LowIsEasy) + "; easy answers are " + Range(low, high) + "."
}

// easyRatings is the lowest and the highest rating that count as easy.
func easyRatings(d calc.Definition) (low, high int) {
	low, high = d.Scale.Max+1, d.Scale.Min-1
	for v := d.Scale.Min; v <= d.Scale.Max; v++ {
		if d.Group(v) == calc.For {
			low, high = min(low, v), max(high, v)
		}
	}
	return low, high
}

// Direction says which end of the scale is the easy one.
func Direction(lowIsEasy bool) string {
	if lowIsEasy {
		return "Lower is easier"
	}
	return "Higher is easier"
}

// ScaleName writes a scale as its option does: "1–5".
func ScaleName(s calc.Scale) string {
	return Span(s.Min, s.Max)
}

func scaleName(d calc.Definition) string { return ScaleName(d.Scale) }

func intervalName(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "Wilson score"
	case calc.MetricNPS:
		return "adjusted Wald"
	}
	return "Student’s t"
}

// unit goes behind a score: "of 7" for CES, nothing for the others, whose
// score already says it.
func unit(d calc.Definition) string {
	if d.Metric == calc.MetricCES {
		return "of " + strconv.Itoa(d.Scale.Max)
	}
	return ""
}
