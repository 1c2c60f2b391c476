package calc

import "slices"

// A Band is a name for a range of scores. Its text is a permanent id.
type Band string

// The bands, worst to best. Not every metric has all of them.
const (
	NeedsWork  Band = "needs-work"
	Good       Band = "good"
	Favourable Band = "favourable"
	Excellent  Band = "excellent"
	WorldClass Band = "world-class"
)

// An edge is the published score at which a band begins.
type edge struct {
	band Band
	at   float64
}

// The bands, worst to best, each from its edge up. They are conventions of
// the field and not findings: published guidelines differ by some points. The
// first edge is the worst end of the scale.
var (
	csatEdges = []edge{{NeedsWork, 0}, {Good, 75}, {Excellent, 85}, {WorldClass, 90}}
	npsEdges  = []edge{{NeedsWork, -100}, {Good, 0}, {Favourable, 20}, {Excellent, 50}, {WorldClass, 80}}
	ces7Edges = []edge{{NeedsWork, 1}, {Good, 5}, {Excellent, 6}}
	ces5Edges = []edge{{NeedsWork, 1}, {Good, 4}}
)

func edges(d Definition) []edge {
	switch {
	case d.Metric == MetricCSAT:
		return csatEdges
	case d.Metric == MetricNPS:
		return npsEdges
	case d.Scale == Scale5:
		return ces5Edges
	}
	return ces7Edges
}

// limits returns the ends of the score's axis, in its own unit.
func limits(d Definition) (low, high float64) {
	switch d.Metric {
	case MetricCSAT:
		return 0, 100
	case MetricNPS:
		return -100, 100
	}
	return float64(d.Scale.Min), float64(d.Scale.Max)
}

// mirror turns a score that is better when low into one that is better when
// high, and back.
func mirror(d Definition, score float64) float64 {
	return float64(d.Scale.Min+d.Scale.Max) - score
}

// A Segment is a band's part of the axis, Low being its left end.
type Segment struct {
	Band      Band
	Low, High float64
}

// Segments returns the bands as they lie on the axis, left to right, in the
// scale's own units. Where low ratings are easy, the best band is leftmost.
func Segments(d Definition) []Segment {
	var list []Segment
	_, high := limits(d)
	for _, e := range slices.Backward(edges(d)) {
		list = append(list, Segment{e.band, e.at, high})
		high = e.at
	}
	if d.LowIsEasy {
		for i, g := range list {
			list[i].Low, list[i].High = mirror(d, g.High), mirror(d, g.Low)
		}
		return list
	}
	slices.Reverse(list)
	return list
}

// BandOf returns the band that an unrounded score falls into. The edge itself
// belongs to the band above it, but for NPS, where a band begins above its
// edge. Where low ratings are easy the band is that of min + max - score.
func BandOf(d Definition, score float64) Band { return edges(d)[bandIndex(d, score)].band }

// bandIndex returns the place of a score's band in [Bands]. It compares the
// score with a mirrored edge, which is exact, rather than a mirrored score.
func bandIndex(d Definition, score float64) int {
	best := 0
	for i, e := range edges(d)[1:] {
		in := score >= e.at
		switch {
		case d.LowIsEasy:
			in = score <= mirror(d, e.at)
		case d.Metric == MetricNPS:
			in = score > e.at
		}
		if in {
			best = i + 1
		}
	}
	return best
}

// Bands returns the bands of a definition, worst to best.
func Bands(d Definition) []Band {
	var list []Band
	for _, e := range edges(d) {
		list = append(list, e.band)
	}
	return list
}

// FirstIn returns the first target, in hundredths, that lies inside a band:
// the edge itself, but 0.01 above it for NPS, whose edges are strict. Where
// low ratings are easy, that is the highest mean in the band. For the worst
// band, and one that the metric does not have, it is the worst end.
func FirstIn(d Definition, b Band) Hundredths {
	first := Hundredths(EdgeOf(d, b) * 100)
	if worst, _ := TargetRange(d); d.Metric == MetricNPS && first > worst {
		first++
	}
	return first
}

// EdgeOf returns the published edge at which a band begins, on the scale as
// surveyed: mirrored where low ratings are easy. For the worst band, and one
// that the metric does not have, it is the worst end of the scale.
func EdgeOf(d Definition, b Band) float64 {
	list := edges(d)
	at := list[0].at
	for _, e := range list {
		if e.band == b {
			at = e.at
		}
	}
	if d.LowIsEasy {
		return mirror(d, at)
	}
	return at
}
