package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// Strips sets a score against the published ranges of several industries on
// one axis.
type Strips struct {
	goapp.Compo

	You      string // "You +38", "" while there is no score
	At       float64
	Interval Span
	Rows     []Strip
	Ticks    []Tick

	// Details says more of each row, in their order; nil for strips that show
	// no more than name, figures and reading.
	Details []StripDetails
}

// Strip is one industry. A published single figure has From equal to To and
// is drawn as a tick.
type Strip struct {
	Name    string
	Figures string // "+34 to +54"
	Reading string // "Inside"
	Label   string // what the row shows, in words
	Range   Span
	Own     bool // the reader's own industry
}

// StripDetails is what a row says of itself beside its chart.
type StripDetails struct {
	Under       string // below the name: "Your industry"
	Gap         string // below the reading: "0.1 above the bottom"
	Asked       string // when and whom
	Compares    string // how far the row compares
	Source, URL string // "" for none
}

func (s *Strips) Render() goapp.UI {
	class := "tm-chart"
	if s.Details != nil {
		class += " tm-chart--full"
	}
	return tag.Div().Class(class).Body(
		tag.Div().Class("tm-strips__axis").Aria("hidden", "true").Body(
			svg("svg").Class("tm-chart__svg tm-strips__plot").Attr("height", "24").Body(s.you()...),
		),
		tag.Div().Class("tm-strips").Role("list").Body(
			goapp.Range(s.Rows).Slice(func(i int) goapp.UI {
				row := &stripRow{
					Row: s.Rows[i], Ticks: s.Ticks,
					Scored: s.You != "", At: s.At, Interval: s.Interval,
				}
				if s.Details != nil {
					row.Full, row.Details = true, s.Details[i]
				}
				return row
			}),
		),
		tag.Div().Class("tm-strips__axis").Aria("hidden", "true").Body(
			&stripTicks{Ticks: s.Ticks},
		),
	)
}

func (s *Strips) you() []goapp.UI {
	if s.You == "" {
		return nil
	}
	return []goapp.UI{
		svg("text").Class("tm-chart__text tm-chart__text--you").
			Attr("x", pct(s.At)).Attr("y", "12").
			Attr("text-anchor", anchor(s.At, 10)).Text(s.You),
		upright("tm-chart__needle", s.At, 17, 8),
	}
}

// stripRow is one industry with the score's interval and needle, which run
// through all rows.
type stripRow struct {
	goapp.Compo

	Row      Strip
	Ticks    []Tick
	Scored   bool
	At       float64
	Interval Span

	Full    bool
	Details StripDetails
}

func (r *stripRow) Render() goapp.UI {
	class, bar := "tm-strip", "tm-chart__range"
	if r.Row.Own {
		class, bar = "tm-strip tm-strip--own", "tm-chart__range tm-chart__range--own"
	}
	needle := -1.0 // crosses no range
	if r.Scored {
		needle = r.At
	}
	return tag.Div().Class(class).Role("listitem").Body(
		tag.Span().Class("tm-strip__name").Body(r.name()...),
		svg("svg").Class("tm-chart__svg tm-strips__plot").Attr("height", "40").
			Role("img").Aria("label", r.Row.Label).Body(
			&stripGrid{Ticks: r.Ticks},
			group(r.column()...),
			svg("svg").Class("tm-chart__svg").Attr("y", "50%").
				Body(rangeBar(bar, r.Row.Range, -6, needle)...),
			group(r.needle()...),
		),
		tag.Span().Class("tm-strip__reading").Body(
			tag.Span().Class("tm-strip__figures").Text(r.Row.Figures),
			tag.Span().Class("tm-strip__place").Body(r.reading()...),
		),
		goapp.If(r.Full, r.facts),
	)
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
	if !r.Scored || r.Interval == (Span{}) {
		return nil
	}
	return []goapp.UI{stretchDown("tm-chart__column", r.Interval)}
}

func (r *stripRow) needle() []goapp.UI {
	if !r.Scored {
		return nil
	}
	return []goapp.UI{svg("rect").Class("tm-chart__needle").
		Attr("x", pct(r.At)).Attr("width", "2").
		Attr("y", "-1").Attr("height", "103%").Attr("transform", "translate(-1)")}
}

// stretchDown covers a span over the whole row and its upper rule.
func stretchDown(class string, s Span) goapp.UI {
	return svg("rect").Class(class).
		Attr("x", pct(s.From)).Attr("width", pct(s.To-s.From)).
		Attr("y", "-1").Attr("height", "103%")
}

// stripGrid is the gridlines of a row, which stay while the reader types.
type stripGrid struct {
	goapp.Compo

	Ticks []Tick
}

func (g *stripGrid) Render() goapp.UI {
	return svg("g").Body(goapp.Range(g.Ticks).Slice(func(i int) goapp.UI {
		x := pct(g.Ticks[i].At)
		return svg("line").Class("tm-chart__grid").
			Attr("x1", x).Attr("x2", x).Attr("y1", "0").Attr("y2", "100%")
	}))
}

// stripTicks is the axis under the rows.
type stripTicks struct {
	goapp.Compo

	Ticks []Tick
}

func (t *stripTicks) Render() goapp.UI {
	return svg("svg").Class("tm-chart__svg tm-strips__plot").Attr("height", "24").
		Body(goapp.Range(t.Ticks).Slice(func(i int) goapp.UI {
			return tickText(t.Ticks[i], "tm-chart__text tm-chart__text--soft", 18)
		}))
}
