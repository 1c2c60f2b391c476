// Package draw is what the charts have in common, and the band scale, as
// markup. It knows no metric: every number comes in as finished text, every
// position as a percentage of the chart's width.
//
// Across, positions are percentages, so that a chart stretches while its type
// does not; down, they are pixels. Looks come from classes and SVG attributes.
package draw

import "trimetric/app/mark"

// Span is a stretch of an axis, in percent of its width. The zero Span is
// none.
type Span struct {
	From, To float64
}

// Group holds its place among its siblings when it is empty: old and new
// elements are paired by their order.
func Group(parts ...*mark.Node) *mark.Node { return mark.SVG("g", "").Body(parts...) }

// At moves parts to x percent and y pixels. It is an svg and not a g, because
// only an svg takes a percentage, and CSS can slide it.
func At(x, y float64, parts ...*mark.Node) *mark.Node {
	return mark.SVG("svg", `class="tm-chart__at" x="`+Percent(x)+`" y="`+Number(y)+`"`).Body(parts...)
}

// Stretch is a bar over a span.
func Stretch(class string, s Span, y, height float64) *mark.Node {
	return mark.SVG("rect", `class="`+class+`" x="`+Percent(s.From)+`" width="`+Percent(s.To-s.From)+`" y="`+Number(y)+`" height="`+Number(height)+`"`)
}

// Upright is a stroke 2 px wide that stands at x.
func Upright(class string, x, y, height float64) *mark.Node {
	return mark.SVG("rect", `class="`+class+`" x="`+Percent(x)+`" width="2" y="`+Number(y)+`" height="`+Number(height)+`" transform="translate(-1)"`)
}

// Whisker is an interval with its end caps, around the height y. The zero
// Span has none.
func Whisker(class string, s Span, y float64) []*mark.Node {
	if s == (Span{}) {
		return []*mark.Node{Group(), Group(), Group()}
	}
	return []*mark.Node{
		Stretch(class, s, y-1, 2),
		Upright(class, s.From, y-6, 12),
		Upright(class, s.To, y-6, 12),
	}
}

// RangeBar is a published range, or a tick where a single figure was
// published, with a gap for the needle where that crosses it.
func RangeBar(class string, r Span, y, needle float64) []*mark.Node {
	if r.From == r.To {
		return []*mark.Node{mark.SVG("rect", `class="`+class+`" x="`+Percent(r.From)+`" width="4" y="`+Number(y-2)+`" height="16" rx="1" transform="translate(-2)"`)}
	}
	parts := []*mark.Node{Stretch(class, r, y, 12)}
	if r.From < needle && needle < r.To {
		parts = append(parts, mark.SVG("rect", `class="tm-chart__halo" x="`+Percent(needle)+`" width="6" y="`+Number(y)+`" height="12" transform="translate(-3)"`))
	}
	return parts
}

// Score is a score's number, which must not stick out of the chart.
func Score(text string, x, y float64) *mark.Node {
	anchor, shift := Anchor(x, 6), "0"
	switch anchor {
	case "start":
		shift = "-8"
	case "end":
		shift = "8"
	}
	return mark.SVG("text", `class="tm-chart__text tm-chart__text--score" x="`+shift+`" y="`+Number(y)+`" text-anchor="`+anchor+`"`).Says(text)
}

// Anchor is how a text at x percent is set, when it would stick out of the
// chart within margin percent of an end.
func Anchor(x, margin float64) string {
	switch {
	case x < margin:
		return "start"
	case x > 100-margin:
		return "end"
	}
	return "middle"
}
