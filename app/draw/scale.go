package draw

import (
	"unicode/utf8"

	"trimetric/app/mark"
)

// Scale shows where a score and its interval lie among the bands.
type Scale struct {
	Label  string // what the picture says, in words
	Axis   Axis
	Active int // the band that holds the score, from 1; 0 for none

	Score     string  // "" for an empty scale, which is less high
	At        float64 // where the score is
	Interval  Span
	Marker    Shape
	HideScore bool // leave the score's text out: it stands large elsewhere

	Target   string // "Target +50", "" for none
	TargetAt float64

	Industry  string // name of an industry range above the bands, "" for none
	RangeText string
	Range     Span // From equal to To draws a single figure
}

// Heights in px: of the drawing, and of its bands' upper edge.
const (
	scaleHeight      = 104
	scaleTop         = 44
	scaleEmptyHeight = 66
	scaleEmptyTop    = 6
	scaleRangeRoom   = 24 // for the industry range
)

// Size is how high the drawing is, and where its bands begin, in px.
func (s Scale) Size() (height, top float64) {
	height, top = scaleHeight, scaleTop
	switch {
	case s.Score == "":
		return scaleEmptyHeight, scaleEmptyTop
	case s.Industry != "":
		return height + scaleRangeRoom, top + scaleRangeRoom
	}
	return height, top
}

// Node draws the whole scale.
func (s Scale) Node() *mark.Node {
	height, _ := s.Size()
	return mark.El("div", `class="tm-chart"`).Body(
		mark.SVG("svg", `class="tm-chart__svg" height="`+Number(height)+`" role="img" aria-label="`+mark.Escape(s.Label)+`"`).
			Body(s.Parts()...),
	)
}

// Parts are the scale's drawing without the element around it.
func (s Scale) Parts() []*mark.Node {
	_, top := s.Size()
	return append([]*mark.Node{s.Under(), s.Axis.Node(s.Active, top)}, s.Over()...)
}

// Under is what lies behind the axis: the interval, shaded down to the bands,
// so that it can be read against the industry range.
func (s Scale) Under() *mark.Node {
	if s.Score == "" || s.Industry == "" || s.Interval == (Span{}) {
		return Group()
	}
	_, top := s.Size()
	return Group(Stretch("tm-chart__column", s.Interval, 24, top-14))
}

// Over is what lies before the axis: the industry, the score and the target.
func (s Scale) Over() []*mark.Node {
	_, top := s.Size()
	return []*mark.Node{Group(s.industry()...), Group(s.mark(top)...), Group(s.target(top)...)}
}

// mark is the score: its whisker, a needle down to the bands, the marker and
// the number.
func (s Scale) mark(top float64) []*mark.Node {
	if s.Score == "" {
		return nil
	}
	point := At(s.At, 24,
		mark.SVG("rect", `class="tm-chart__needle" x="-1" width="2" height="`+Number(top-24)+`"`),
		Group(s.Marker.Around(6.5, "tm-chart__point")),
	)
	if !s.HideScore {
		point.Body(Score(s.Score, s.At, -16))
	}
	return append(Whisker("tm-chart__interval", s.Interval, 24), point)
}

// target is a dashed line with its label at the right, or at the left where
// there is no room or the score is in the way.
func (s Scale) target(top float64) []*mark.Node {
	if s.Target == "" || s.Score == "" {
		return nil
	}
	x, anchor := "6", "start"
	if s.labelLeft() {
		x, anchor = "-6", "end"
	}
	return []*mark.Node{
		mark.SVG("line", `class="tm-chart__target" x1="`+Percent(s.TargetAt)+`" x2="`+Percent(s.TargetAt)+`" y1="12" y2="`+Number(top+10)+`"`),
		At(s.TargetAt, 0, mark.SVG("text", `class="tm-chart__text tm-chart__text--strong" x="`+x+`" y="`+s.labelHeight()+`" text-anchor="`+anchor+`"`).Says(s.Target)),
	}
}

// labelLeft is whether the target's label stands left of its line: past 85
// percent there is no room at the right; a score close by at the right takes
// that room, unless the label would then leave the chart at the left.
func (s Scale) labelLeft() bool {
	near := s.At > s.TargetAt && s.At < s.TargetAt+30
	return s.TargetAt > 85 || near && s.TargetAt > 30
}

// labelHeight lifts the target's label over the score's number where the two
// would meet.
func (s Scale) labelHeight() string {
	d := max(s.At-s.TargetAt, s.TargetAt-s.At)
	sameSide := (s.At < s.TargetAt) == s.labelLeft()
	if d < 5 || sameSide && d < 30 || d < 12 && Anchor(s.At, 6) != "middle" {
		return "-8"
	}
	return "16"
}

// industry is the range bar and, on the side where there is more room, its
// name.
func (s Scale) industry() []*mark.Node {
	if s.Industry == "" || s.Score == "" {
		return nil
	}
	parts := RangeBar("tm-chart__range", s.Range, 43, s.At)
	from, x, anchor := s.Range.From, "-7", "end"
	if 100-s.Range.To > s.Range.From {
		from, x, anchor = s.Range.To, "7", "start"
	}
	return append(parts, At(from, 43,
		mark.SVG("text", `class="tm-chart__text" x="`+x+`" y="10.5" text-anchor="`+anchor+`"`).Body(
			mark.SVG("tspan", `class="`+s.nameClass()+`"`).Says(s.Industry+" "),
			mark.SVG("tspan", `class="tm-chart__text--soft"`).Says(s.RangeText),
		),
	))
}

// nameClass drops the industry's name, and keeps its figures, on charts too
// narrow for both: most of a phone's width, or only the narrowest phones.
func (s Scale) nameClass() string {
	const glyph = 6.7 // px, a letter of 13 px type on average
	letters := float64(utf8.RuneCountInString(s.Industry + " " + s.RangeText))
	needs := (letters*glyph + 7) * 100 / max(s.Range.From, 100-s.Range.To, 1)
	switch {
	case needs > 320:
		return "tm-chart__text--ink tm-chart__text--idle"
	case needs > 250:
		return "tm-chart__text--ink tm-chart__text--long"
	}
	return "tm-chart__text--ink"
}
