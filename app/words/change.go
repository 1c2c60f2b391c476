package words

import "trimetric/calc"

// Change words a comparison: what happened, and how sure that is.
func Change(c calc.Change) (title, detail string) {
	switch c.Verdict {
	case calc.RealRise:
		return "Probably a real rise", "The interval does not include zero." + easier(c)
	case calc.RealFall:
		return "Probably a real fall", "The interval does not include zero." + easier(c)
	case calc.Borderline:
		return "Borderline", "The test and the interval disagree, so treat it as undecided."
	case calc.CannotTell:
		return "Cannot tell: within the margin of error", "The interval includes zero, so there may have been no change at all."
	}
	return "No test possible", noTest(c)
}

// ChangeInterval writes the interval of a change as a sentence, for print; ""
// where there is none.
func ChangeInterval(c calc.Change) string {
	if !c.Bounded {
		return ""
	}
	return Interval(c.Level) + " for the change: " + ends(calc.FormatChangeInterval(c)) +
		Points(c.Before.Sample.Def) + ". "
}

// ComparedWith heads a comparison on paper.
func ComparedWith(earlier string) string { return "Compared with " + earlier }

// Easier is easier for a sentence of another package, with a space before it.
func Easier(c calc.Change) string { return easier(c) }

// easier says what a move of the mean means where low ratings are the easy
// ones.
func easier(c calc.Change) string {
	if !c.Before.Sample.Def.LowIsEasy {
		return ""
	}
	if c.Change < 0 {
		return " A lower mean is easier here."
	}
	return " A higher mean is harder here."
}

// noTest says why two groups cannot be tested against one another.
func noTest(c calc.Change) string {
	switch {
	case c.Before.Sample.Def.Metric != calc.MetricCES:
		return "All responses of both groups are of the same kind, so there is no spread to test with."
	case !c.Before.Sample.Rated || !c.After.Sample.Rated:
		return "A test of CES needs counts per rating for both groups."
	case c.Before.Sample.N < 2 || c.After.Sample.N < 2:
		return "A test of CES needs at least two ratings in each group."
	}
	return "Everybody in each group gave the same rating, so there is no spread to test with."
}
