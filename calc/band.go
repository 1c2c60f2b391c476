package calc

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

// A Segment is a band's part of the axis, Low being its left end.
type Segment struct {
	Band      Band
	Low, High float64
}

// Segments returns the bands as they lie on the axis, left to right, in the
// scale's own units. Where low ratings are easy, the best band is leftmost.
func Segments(d Definition) []Segment { return nil }

// BandOf returns the band that an unrounded score falls into.
func BandOf(d Definition, score float64) Band { return NeedsWork }

// Bands returns the bands of a definition, worst to best.
func Bands(d Definition) []Band { return nil }

// FirstIn returns the first target, in hundredths, that lies inside a band:
// the edge itself, but 0.01 above it for NPS, whose edges are strict. Where
// low ratings are easy, that is the highest mean in the band. For the worst
// band it is the worst end of the scale.
func FirstIn(d Definition, b Band) Hundredths { return 0 }

// EdgeOf returns the published edge at which a band begins, on the scale as
// surveyed: mirrored where low ratings are easy. For the worst band it is the
// worst end of the scale.
func EdgeOf(d Definition, b Band) float64 { return 0 }
