package words

import "trimetric/calc"

// Summary is the result in one line, for pasting into a message.
func Summary(r calc.Result, name, period string) string {
	s := Short(r.Sample.Def.Metric) + " " + Score(r)
	n := Responses(r.Sample.N)
	if r.Bounded {
		s += " (" + IntervalOf(r) + ", " + n + ")"
	} else {
		s += " (no margin of error, " + n + ")"
	}
	s += ": " + Judge(r).Headline + "."
	if r.Sample.Def.Metric != calc.MetricNPS {
		s += " " + scaleCounts(r.Sample.Def)
	}
	if w := Whose(name, period); w != "" {
		s += " " + w + "."
	}
	return s
}

// Whose joins a name and a period: "Support desk, Q2 2025".
func Whose(name, period string) string {
	if name == "" || period == "" {
		return name + period
	}
	return name + ", " + period
}

// Score writes a score with its unit.
func Score(r calc.Result) string {
	if u := unit(r.Sample.Def); u != "" {
		return calc.FormatScore(r) + " " + u
	}
	return calc.FormatScore(r)
}

// Spoken is the result as it is read out once typing pauses.
func Spoken(r calc.Result) string {
	s := Short(r.Sample.Def.Metric) + " is " + Score(r)
	if r.Bounded {
		s += ", plus or minus " + calc.FormatMargin(r)[len("±"):]
	}
	band := Judge(r).Headline
	if r.Verdict() == calc.TooFew {
		band = "too few responses to name a band"
	}
	return s + ", " + band + ", from " + Responses(r.Sample.N) + "."
}

// Title is the page's title while there is a score.
func Title(r calc.Result, name, period string) string {
	t := Score(r) + " " + Short(r.Sample.Def.Metric)
	if w := Whose(name, period); w != "" {
		t += ", " + w
	}
	return t
}
