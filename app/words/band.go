package words

import (
	"slices"
	"strconv"
	"strings"

	"trimetric/calc"
)

// Band names a band.
func Band(b calc.Band) string {
	switch b {
	case calc.NeedsWork:
		return "Needs work"
	case calc.Good:
		return "Good"
	case calc.Favourable:
		return "Favourable"
	case calc.Excellent:
		return "Excellent"
	case calc.WorldClass:
		return "World-class"
	}
	return ""
}

// A Verdict is what a score is called: a headline, and a sentence that says
// how sure that is. Strong is the sentence's first part.
type Verdict struct{ Headline, Strong, Rest string }

// Judge words the band of a result by its interval.
func Judge(r calc.Result) Verdict {
	name := Band(r.Band)
	if r.Bounded && r.Margin() == 0 {
		return Verdict{name, name + " by the score alone.",
			onePoint}
	}
	interval := "The " + Interval(r.Level) + ", " + Ends(r) + ","
	switch r.Verdict() {
	case calc.BandEdge:
		both := name + ", possibly " + Band(r.Other())
		return Verdict{both, both + ".", interval + " reaches across a band edge."}
	case calc.TooFew:
		return Verdict{"Too few responses to name a band", "",
			Responses(r.Sample.N) + ": the " + Interval(r.Level) + " is " + Ends(r) + "." + narrower(r)}
	case calc.NoMargin:
		return Verdict{name, name + " by the score alone.", noMargin(r)}
	}
	return Verdict{name, name + ", and clear of the band edges.",
		interval + " lies wholly inside the " + name + " band."}
}

// onePoint says what an interval without a width is worth.
const onePoint = "Everybody gave the same rating, so the interval is that one point and says little."

// narrower says how many responses would make the interval useful.
func narrower(r calc.Result) string {
	if s := Enough(r, " would narrow it to ±"); s != "" {
		return " " + s
	}
	return ""
}

// Enough says how many responses would make the interval useful, "" when as
// many are there. would stands between their number and the margin.
func Enough(r calc.Result, would string) string {
	n := r.Useful()
	if n == 0 {
		return ""
	}
	return "About " + calc.FormatCount(n) + would + calc.FormatFigure(calc.UsefulMargin(r.Sample.Def)) + "."
}

// noMargin says why a result has no margin of error beside it.
func noMargin(r calc.Result) string {
	switch {
	case !r.Sample.Rated:
		return MarginOfError + " needs counts per rating."
	case r.Sample.N < 2:
		return MarginOfError + " needs at least two ratings."
	}
	return "Everybody gave the same rating, so the spread is unknown and so is the margin of error."
}

// Level writes a confidence level.
func Level(l calc.Level) string { return strconv.Itoa(int(l)) + "%" }

// BandList lists the bands of a metric with their edges, best last: "Needs work
// below 75%, good from 75%, …".
func BandList(d calc.Definition) string {
	var parts []string
	for i, b := range calc.Bands(d) {
		name := Band(b)
		if i > 0 {
			name = small(name)
		}
		parts = append(parts, name+" "+bandFrom(d, i, b))
	}
	return strings.Join(parts, ", ") + "."
}

func bandFrom(d calc.Definition, i int, b calc.Band) string {
	bands := calc.Bands(d)
	edge := func(b calc.Band) string { return calc.FormatPoint(d, calc.EdgeOf(d, b)) }
	switch {
	case d.Metric == calc.MetricNPS && i == 0:
		return "at " + edge(bands[1]) + " and below"
	case d.Metric == calc.MetricNPS:
		return "above " + edge(b)
	case d.LowIsEasy && i == 0:
		return "above " + edge(bands[1])
	case d.LowIsEasy:
		return "at " + edge(b) + " and below"
	case i == 0:
		return "below " + edge(bands[1])
	}
	return "from " + edge(b)
}

// BandRange writes where a band lies, as a row of a table has it.
func BandRange(d calc.Definition, b calc.Band) string {
	for i, o := range calc.Bands(d) {
		if o == b {
			return bandFrom(d, i, b)
		}
	}
	return ""
}

// BandSpan writes a band from edge to edge, as a list of neighbours has it:
// "75–85%", "0 to +20". [BandEdges] says which of two neighbours an edge belongs
// to.
func BandSpan(d calc.Definition, b calc.Band) string {
	bands := calc.Bands(d)
	i := slices.Index(bands, b)
	edge := func(b calc.Band) string { return calc.FormatPoint(d, calc.EdgeOf(d, b)) }
	switch {
	case d.LowIsEasy:
		return BandRange(d, b)
	case i == 0 && d.Metric == calc.MetricNPS:
		return edge(bands[1]) + " and below"
	case i == 0:
		return "below " + edge(bands[1])
	case i == len(bands)-1 && d.Metric == calc.MetricNPS:
		return "above " + edge(b)
	case i == len(bands)-1:
		return edge(b) + " and over"
	case d.Metric == calc.MetricCSAT:
		return strings.TrimSuffix(edge(b), "%") + "–" + edge(bands[i+1])
	}
	return edge(b) + " to " + edge(bands[i+1])
}

// BandEdges goes with a list of [BandSpan].
const BandEdges = "A score on an edge belongs to the higher band for CSAT and CES, and to the lower one for NPS."
