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
func Group(parts ...*mark.Node) *mark.Node { return mark.SVG("g").Body(parts...) }

// At moves parts to x percent and y pixels. It is an svg and not a g, because
// only an svg takes a percentage, and CSS can slide it.
func At(x, y float64, parts ...*mark.Node) *mark.Node {
	return mark.SVG("svg").Class("tm-chart__at").
		Attr("x", Percent(x)).Attr("y", Number(y)).Body(parts...)
}

// Stretch is a bar over a span.
func Stretch(class string, s Span, y, height float64) *mark.Node {
	return mark.SVG("rect").Class(class).
		Attr("x", Percent(s.From)).Attr("width", Percent(s.To-s.From)).
		Attr("y", Number(y)).Attr("height", Number(height))
}

// Upright is a stroke 2 px wide that stands at x.
func Upright(class string, x, y, height float64) *mark.Node {
	return mark.SVG("rect").Class(class).Attr("x", Percent(x)).Attr("width", "2").
		Attr("y", Number(y)).Attr("height", Number(height)).
		Attr("transform", "translate(-1)")
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
		return []*mark.Node{mark.SVG("rect").Class(class).Attr("x", Percent(r.From)).
			Attr("width", "4").Attr("y", Number(y-2)).Attr("height", "16").
			Attr("rx", "1").Attr("transform", "translate(-2)")}
	}
	parts := []*mark.Node{Stretch(class, r, y, 12)}
	if r.From < needle && needle < r.To {
		parts = append(parts, mark.SVG("rect").Class("tm-chart__halo").
			Attr("x", Percent(needle)).Attr("width", "6").Attr("y", Number(y)).
			Attr("height", "12").Attr("transform", "translate(-3)"))
	}
	return parts
}

// Score is a score's number, which must not stick out of the chart.
func Score(text string, x, y float64) *mark.Node {
	t := mark.SVG("text").Class("tm-chart__text tm-chart__text--score").
		Attr("y", Number(y)).Says(text)
	switch Anchor(x, 6) {
	case "start":
		return t.Attr("x", "-8").Attr("text-anchor", "start")
	case "end":
		return t.Attr("x", "8").Attr("text-anchor", "end")
	}
	return t.Attr("text-anchor", "middle")
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
