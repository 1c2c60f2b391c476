package words

import (
	"strconv"

	"trimetric/calc"
)

// PlanTitle heads the target planner.
func PlanTitle(d calc.Definition, target calc.Hundredths) string {
	return "What it would take to reach " + TargetName(d, target)
}

// TargetName names a target: by its band, where it is the first score in one
// whose edge is not part of it, and by its figure otherwise.
func TargetName(d calc.Definition, target calc.Hundredths) string {
	if b, ok := firstIn(d, target); ok {
		return Band(b) + ", " + TargetFigure(d, target)
	}
	return TargetFigure(d, target)
}

// TargetFigure writes a target: "+50", or "above +50" for the first score past
// an edge that is not part of its band.
func TargetFigure(d calc.Definition, target calc.Hundredths) string {
	if b, ok := firstIn(d, target); ok {
		return "above " + calc.FormatPoint(d, calc.EdgeOf(d, b))
	}
	return calc.FormatTarget(d, target)
}

// firstIn is the band that a target is the first score in, where the edge is
// not part of the band.
func firstIn(d calc.Definition, target calc.Hundredths) (calc.Band, bool) {
	if d.Metric != calc.MetricNPS {
		return "", false
	}
	for _, b := range calc.Bands(d)[1:] {
		if calc.FirstIn(d, b) == target {
			return b, true
		}
	}
	return "", false
}

// Way words one way to a target: the amount, and what it is an amount of.
func Way(w calc.Way, s calc.Sample) (amount, rest string) {
	n := calc.FormatCount(w.Need)
	of := calc.FormatCount(w.Of)
	switch w.Kind {
	case calc.WaySatisfied:
		return n + " more satisfied", "of the " + of + Plural(w.Of, " who was not", " who were not") + ", with the same " + Responses(s.N)
	case calc.WayNewSatisfied:
		return Counted(w.Need, "satisfied response", "satisfied responses"), "would have to come in next, with nobody else answering"
	case calc.WayPassives:
		return wonOver(w, "passive", "passives", "Your one passive")
	case calc.WayDetractors:
		return wonOver(w, "detractor", "detractors", "Your one detractor")
	case calc.WayNewPromoters:
		return Counted(w.Need, "promoter", "promoters"), "would have to answer next, with nobody else answering"
	case calc.WayPoints:
		if s.Def.LowIsEasy {
			return Counted(w.Need, "point fewer", "points fewer"), overAll(s.N)
		}
		return Counted(w.Need, "more point", "more points"), overAll(s.N)
	}
	return n + " " + topRatings(w.Need, s.Def), "would have to come in next, with nobody else answering"
}

// wonOver words how many of some respondents would have to answer otherwise.
func wonOver(w calc.Way, one, many, only string) (amount, rest string) {
	const instead = "would have to score 9 or 10 instead"
	if w.Of == 1 {
		return only, instead
	}
	return Counted(w.Need, one, many), "of your " + calc.FormatCount(w.Of) + " " + instead
}

// NoWay says why a way cannot reach the target.
func NoWay(w calc.Way) (amount, rest string) {
	switch w.Kind {
	case calc.WaySatisfied:
		return "Out of reach", "by these responses alone: not enough of them were not satisfied"
	case calc.WayPassives:
		return "Out of reach", "by passives alone: " + thereAre(w.Of)
	case calc.WayDetractors:
		return "Out of reach", "by detractors alone: " + thereAre(w.Of)
	case calc.WayPoints:
		return "Out of reach", "by these ratings alone: they cannot add up to it"
	}
	return "Out of reach", "by new answers: the end of the scale cannot be reached once another answer is there"
}

// overAll says which ratings points are to be gained from.
func overAll(n int64) string {
	if n == 1 {
		return "over the one rating"
	}
	return "over all " + calc.FormatCount(n) + " ratings together"
}

// thereAre says how few there are to win over.
func thereAre(n int64) string {
	if n == 0 {
		return "there are none"
	}
	return Plural(n, "there is only ", "there are only ") + calc.FormatCount(n)
}

// topRatings names the easiest ratings of a CES scale: "ratings of 7".
func topRatings(n int64, d calc.Definition) string {
	top := d.Scale.Max
	if d.LowIsEasy {
		top = d.Scale.Min
	}
	return Plural(n, "rating of ", "ratings of ") + strconv.Itoa(top)
}

// PlanNote says how the ways to a target go together.
func PlanNote(p calc.Plan, r calc.Result) string {
	possible := 0
	for _, w := range p.Ways {
		if w.Possible {
			possible++
		}
	}
	switch {
	case p.Reached:
		return Reached(p, r)
	case possible == 0:
		return "No single way reaches this target."
	case possible < len(p.Ways):
		return "Each one in reach is enough by itself, and brings the score to the target or just past it."
	case possible == 2:
		return "Either one is enough. Each brings the score to the target or just past it."
	}
	return "Any one of them is enough. Each brings the score to the target or just past it."
}

// Reached says that the target is met, by how much, and whether the interval
// reaches below it.
func Reached(p calc.Plan, r calc.Result) string {
	s := "You are there, " + beyond(p, r.Sample.Def) + "."
	low, high := calc.FormatInterval(r)
	t := p.Target.Float()
	switch {
	case !r.Bounded:
	case r.Sample.Def.LowIsEasy && r.High > t:
		s += " The margin still reaches up to " + high + "."
	case !r.Sample.Def.LowIsEasy && r.Low < t:
		s += " The margin still reaches down to " + low + "."
	}
	return s
}

func beyond(p calc.Plan, d calc.Definition) string {
	if p.Exactly {
		return "exactly"
	}
	return "by " + calc.FormatBeyond(d, p.Beyond) + " points"
}

// Size words the answer of the sample size planner.
func Size(d calc.Definition, l calc.Level, margin calc.Hundredths) string {
	return "for a margin of ±" + calc.FormatFigure(margin) + Points(d) + " at " + Level(l)
}

// SizeNote says what the planned margin leaves out.
const SizeNote = "This margin counts only the customers who were not asked. The interval on a result reads the responses as a sample of all future ones, so it is wider."

// NextBand says where the next band starts and what reaching it takes: the
// first way that is possible.
func NextBand(s calc.Sample, b calc.Band, p calc.Plan) string {
	edge := calc.FormatPoint(s.Def, calc.EdgeOf(s.Def, b))
	start := Band(b) + " starts at " + edge
	if s.Def.Metric == calc.MetricNPS {
		start = Band(b) + " starts above " + edge
	}
	for _, w := range p.Ways {
		if w.Possible {
			return start + ", which would take " + inPassing(w, s) + "."
		}
	}
	return start + "."
}

// some words how many of a way's respondents are meant.
func some(w calc.Way, one, many string) string {
	if w.Of == 1 {
		return "your one " + one
	}
	return calc.FormatCount(w.Need) + " of your " + calc.FormatCount(w.Of) + " " + many
}

// inPassing words a way inside a sentence.
func inPassing(w calc.Way, s calc.Sample) string {
	switch w.Kind {
	case calc.WaySatisfied:
		return Counted(w.Need, "more satisfied response", "more satisfied responses") + " out of the same " + calc.FormatCount(s.N)
	case calc.WayPassives:
		return some(w, "passive", "passives") + " scoring 9 or 10 instead"
	case calc.WayDetractors:
		return some(w, "detractor", "detractors") + " scoring 9 or 10 instead"
	case calc.WayPoints:
		if s.Def.LowIsEasy {
			return Counted(w.Need, "point fewer", "points fewer") + " over the same " + Counted(s.N, "rating", "ratings")
		}
		return Counted(w.Need, "more point", "more points") + " over the same " + Counted(s.N, "rating", "ratings")
	}
	amount, _ := Way(w, s)
	return amount + " answering next, and nobody else"
}
