package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// stripRow is one industry with the score's interval and needle, which run
// through all rows.
type stripRow struct {
	goapp.Compo

	Row      Strip
	Ticks    []draw.Tick
	Scored   bool
	At       float64
	Interval draw.Span

	Full    bool
	Details StripDetails
}

func (r *stripRow) Render() goapp.UI {
	class, bar := "tm-strip", "tm-chart__range"
	if r.Row.Chosen {
		class, bar = "tm-strip tm-strip--own", "tm-chart__range tm-chart__range--own"
	}
	needle := -1.0 // crosses no range
	if r.Scored {
		needle = r.At
	}
	return tag.Div().Class(class).Role("listitem").Body(
		tag.Span().Class("tm-strip__name").Body(r.name()...),
		r.plot().Body(
			&stripGrid{Ticks: r.Ticks},
			group(r.column()...),
			svg("svg").Class("tm-chart__svg").Attr("y", "50%").
				Body(elements(draw.RangeBar(bar, r.Row.Range, -6, needle))...),
			group(r.needle()...),
		),
		tag.Span().Class("tm-strip__reading").Body(
			tag.Span().Class("tm-strip__figures").Text(r.Row.Figures),
			tag.Span().Body(r.reading()...),
		),
		goapp.If(r.Full, r.facts),
	)
}

// plot is the drawing of the row. Beside details it is passed over by screen
// readers: the texts around it say all that it shows.
func (r *stripRow) plot() goapp.HTMLElem {
	plot := svg("svg").Class("tm-chart__svg tm-strips__plot").Attr("height", "40")
	if r.Full {
		return plot.Aria("hidden", "true")
	}
	return plot.Role("img").Aria("label", r.Row.Label)
}

func (r *stripRow) name() []goapp.UI {
	parts := []goapp.UI{goapp.Text(r.Row.Name)}
	if r.Full {
		parts = append(parts, tag.Span().Class("tm-strip__under").Text(r.Details.Under))
	}
	return parts
}

func (r *stripRow) reading() []goapp.UI {
	parts := []goapp.UI{tag.Strong().Class("tm-strip__says").Text(r.Row.Reading)}
	if r.Full {
		parts = append(parts, tag.Span().Class("tm-strip__gap").Text(r.Details.Gap))
	}
	return parts
}

func (r *stripRow) facts() goapp.UI {
	d := r.Details
	return &stripFacts{Asked: d.Asked, Compares: d.Compares, Source: d.Source, URL: d.URL}
}

// stripFacts is where a row comes from, which stays while the reader types.
type stripFacts struct {
	goapp.Compo

	Asked, Compares, Source, URL string
}

func (f *stripFacts) Render() goapp.UI {
	source := tag.Span()
	if f.URL != "" {
		source = tag.A().Attr("href", f.URL).Attr("target", "_blank").Attr("rel", "noopener").Text(f.Source)
	}
	return tag.Span().Class("tm-strip__facts").Body(
		tag.Span().Class("tm-strip__asked").Text(f.Asked),
		tag.Span().Class("tm-strip__asked").Text(f.Compares),
		source,
	)
}

func (r *stripRow) column() []goapp.UI {
	if !r.Scored || r.Interval == (draw.Span{}) {
		return nil
	}
	return []goapp.UI{stretchDown("tm-chart__column", r.Interval)}
}

func (r *stripRow) needle() []goapp.UI {
	if !r.Scored {
		return nil
	}
	return []goapp.UI{svg("rect").Class("tm-chart__needle").
		Attr("x", draw.Percent(r.At)).Attr("width", "2").
		Attr("y", "-1").Attr("height", "103%").Attr("transform", "translate(-1)")}
}

// stretchDown covers a span over the whole row and its upper rule.
func stretchDown(class string, s draw.Span) goapp.UI {
	return svg("rect").Class(class).
		Attr("x", draw.Percent(s.From)).Attr("width", draw.Percent(s.To-s.From)).
		Attr("y", "-1").Attr("height", "103%")
}

// stripGrid is the gridlines of a row, which stay while the reader types.
type stripGrid struct {
	goapp.Compo

	Ticks []draw.Tick
}

func (g *stripGrid) Render() goapp.UI {
	return svg("g").Body(goapp.Range(g.Ticks).Slice(func(i int) goapp.UI {
		x := draw.Percent(g.Ticks[i].At)
		return svg("line").Class("tm-chart__grid").
			Attr("x1", x).Attr("x2", x).Attr("y1", "0").Attr("y2", "100%")
	}))
}
