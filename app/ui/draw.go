package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the charts have in common. Across, positions are percentages, so that
// a chart stretches while its type does not; down, they are pixels.

// group holds its place among its siblings when it is empty: go-app pairs old
// and new elements by their order.
func group(parts ...goapp.UI) goapp.UI {
	return svg("g").Body(parts...)
}

// at moves parts to x percent and y pixels. It is an svg and not a g, because
// only an svg takes a percentage, and CSS can slide it.
func at(x, y float64, parts ...goapp.UI) goapp.UI {
	return svg("svg").Class("tm-chart__at").
		Attr("x", pct(x)).Attr("y", number(y)).Body(parts...)
}

// stretch is a bar over a span.
func stretch(class string, s Span, y, height float64) goapp.UI {
	return svg("rect").Class(class).
		Attr("x", pct(s.From)).Attr("width", pct(s.To-s.From)).
		Attr("y", number(y)).Attr("height", number(height))
}

// upright is a stroke 2 px wide that stands at x.
func upright(class string, x, y, height float64) goapp.UI {
	return svg("rect").Class(class).Attr("x", pct(x)).Attr("width", "2").
		Attr("y", number(y)).Attr("height", number(height)).
		Attr("transform", "translate(-1)")
}

// whisker is an interval with its end caps, around the height y. The zero
// Span has none.
func whisker(class string, s Span, y float64) []goapp.UI {
	if s == (Span{}) {
		return []goapp.UI{group(), group(), group()}
	}
	return []goapp.UI{
		stretch(class, s, y-1, 2),
		upright(class, s.From, y-6, 12),
		upright(class, s.To, y-6, 12),
	}
}

// rangeBar is a published range, or a tick where a single figure was
// published, with a gap for the needle where that crosses it.
func rangeBar(class string, r Span, y, needle float64) []goapp.UI {
	if r.From == r.To {
		return []goapp.UI{svg("rect").Class(class).Attr("x", pct(r.From)).
			Attr("width", "4").Attr("y", number(y-2)).Attr("height", "16").
			Attr("rx", "1").Attr("transform", "translate(-2)")}
	}
	parts := []goapp.UI{stretch(class, r, y, 12)}
	if r.From < needle && needle < r.To {
		parts = append(parts, svg("rect").Class("tm-chart__halo").
			Attr("x", pct(needle)).Attr("width", "6").Attr("y", number(y)).
			Attr("height", "12").Attr("transform", "translate(-3)"))
	}
	return parts
}

// score is a score's number, which must not stick out of the chart.
func score(text string, x, y float64) goapp.UI {
	t := svg("text").Class("tm-chart__text tm-chart__text--score").
		Attr("y", number(y)).Text(text)
	switch anchor(x, 6) {
	case "start":
		return t.Attr("x", "-8").Attr("text-anchor", "start")
	case "end":
		return t.Attr("x", "8").Attr("text-anchor", "end")
	}
	return t.Attr("text-anchor", "middle")
}

// anchor is how a text at x percent is set, when it would stick out of the
// chart within margin percent of an end.
func anchor(x, margin float64) string {
	switch {
	case x < margin:
		return "start"
	case x > 100-margin:
		return "end"
	}
	return "middle"
}
