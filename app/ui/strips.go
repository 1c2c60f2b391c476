package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// Strips sets a score against the published ranges of several industries on
// one axis.
type Strips struct {
	goapp.Compo

	You      string // "You +38", "" while there is no score
	At       float64
	Interval draw.Span
	Rows     []Strip
	Ticks    []draw.Tick

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
	Label   string // what the row shows, in words; not needed beside Details
	Range   draw.Span
	Chosen  bool // the reader's own industry
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
			Attr("x", draw.Percent(s.At)).Attr("y", "12").
			Attr("text-anchor", draw.Anchor(s.At, 10)).Text(s.You),
		Element(draw.Upright("tm-chart__needle", s.At, 17, 8)),
	}
}

// stripTicks is the axis under the rows.
type stripTicks struct {
	goapp.Compo

	Ticks []draw.Tick
}

func (t *stripTicks) Render() goapp.UI {
	return svg("svg").Class("tm-chart__svg tm-strips__plot").Attr("height", "24").
		Body(goapp.Range(t.Ticks).Slice(func(i int) goapp.UI {
			return Element(t.Ticks[i].Number("tm-chart__text tm-chart__text--soft", 18))
		}))
}
