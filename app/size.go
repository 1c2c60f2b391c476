package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// renderSize is the sample size planner.
func (c *calculator) renderSize() app.UI {
	r := c.form.ReadSize(c.now)
	field := func(f entry.Field, mode, example string, err error) app.UI {
		p := c.field(f.In(false), mode)
		p.Placeholder = example
		if err != nil && c.visited[entry.ID(f)] {
			p.Problem = words.Problem(entry.Problem{Field: f, Err: err}, c.form.Def)
		}
		return ui.Field(p)
	}
	signed := "decimal"
	if c.Metric == calc.MetricNPS {
		signed = "" // a phone's decimal keys have no minus sign
	}
	return tag.Section().Class("tm-section tm-screen-only").Aria("labelledby", "size-head").Body(
		tag.Div().Class("tm-section__head").Body(
			tag.H2().ID("size-head").Text("How many responses do you need?"),
		),
		tag.Div().Class("tm-two").Body(
			tag.Div().Class("tm-form tm-grid2").Body(
				field(entry.Margin, "decimal", calc.FormatFigure(entry.DefaultMargin(c.form.Def)), r.Margin.Err),
				field(entry.Expect, signed, expected(c.now, c.result, c.form.Def), r.Expect.Err),
				field(entry.Population, "numeric", "", r.PopulationErr),
				field(entry.Rate, "decimal", "", r.Rate.Err),
			),
			tag.Div().Class("tm-answer").Body(c.sizeBody(r)...),
		),
	)
}

// expected is the score that the planner reckons with while none is typed.
func expected(now entry.Reading, r calc.Result, d calc.Definition) string {
	switch {
	case now.OK:
		return calc.FormatNumber(r)
	case d.Metric == calc.MetricCSAT:
		return calc.FormatFigure(calc.WidestShare)
	}
	return ""
}

func (c *calculator) sizeBody(r entry.SizeReading) []app.UI {
	if !r.OK {
		return []app.UI{tag.P().Class("tm-muted").Text(words.NoSize(r, c.form.Def))}
	}
	margin := entry.DefaultMargin(c.form.Def)
	if r.Margin.Given {
		margin = r.Margin.Value
	}
	ways := []app.UI{sizeWay("responses", r.Responses, words.Responses(r.Responses), words.Size(c.form.Def, c.form.Level, margin))}
	if r.Rate.Given && r.Err == nil {
		ways = append(ways, sizeWay("surveys", r.Surveys, words.Surveys(r.Surveys), words.SurveyRate(r.Rate.Value)))
	}
	return []app.UI{
		tag.Ul().Class("tm-plan").Body(ways...),
		tag.P().Class("tm-section__note").Text(words.SizeBasis(c.form, c.now, r)),
		tag.P().Class("tm-section__note").Text(words.TooManySurveys(r)),
	}
}

func sizeWay(hook string, n int64, amount, rest string) app.UI {
	return tag.Li().Class("tm-plan__way").Body(
		tag.Data().Class("tm-plan__n").DataSet("plan", hook).Attr("value", calc.FormatPlain(float64(n))).Text(amount),
		tag.Span().Class("tm-plan__w").Text(rest),
	)
}
