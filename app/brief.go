package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// renderBrief is the home page's calculator: totals, the score, its place in
// the industry, and the way to the full one.
func (c *calculator) renderBrief() app.UI {
	return tag.Div().Class("tm-panel__body").DataSet("metric", string(c.Metric)).Body(
		tag.Div().Class("tm-panel__form tm-form").Role("form").Aria("label", "Responses").Body(
			tag.Div().Class("tm-example").Body(
				tag.Span().Class("tm-fine").Text(c.exampleNote()),
				c.clearButton(),
			),
			c.entryFields(false),
			c.briefIndustry(),
			tag.P().Class("tm-small tm-muted").Body(
				app.Text("Have counts per rating, or raw responses? "),
				tag.A().Attr("href", c.fullAddress()).Text("Open the full "+words.Short(c.Metric)+" calculator"),
			),
		),
		c.markResult(tag.Div().Class("tm-panel__result")).Body(
			append(c.resultBody()[:4], c.briefSentence())...,
		),
	)
}

func (c *calculator) exampleNote() string {
	switch {
	case c.form.Example:
		return "Example figures. Type over them."
	case c.form.Blank():
		return "Type your totals."
	}
	return "Your figures"
}

// fullAddress takes the reader's own figures along.
func (c *calculator) fullAddress() string {
	path := href("/" + string(c.Metric))
	if c.form.Example || c.form.Blank() {
		return path
	}
	return path + "#" + c.form.Link()
}

func (c *calculator) briefIndustry() app.UI {
	if len(industry.For(c.Metric)) == 0 {
		return tag.Div()
	}
	return c.industrySelect(c.onChoice)
}

// briefSentence says where the score stands in the industry, and what the next
// band would take.
func (c *calculator) briefSentence() app.UI {
	p := tag.P().Class("tm-sentence")
	if !c.now.OK {
		return p
	}
	place := ""
	if row, ok := industry.Find(c.Metric, c.form.Industry); ok {
		place = words.PlaceSentence(row.Compare(c.result), row)
	}
	next := ""
	if b, ok := nextBand(c.result); ok {
		d := c.form.Def
		next = words.NextBand(c.result.Sample, b, c.result.Sample.Plan(calc.FirstIn(d, b)))
	}
	return p.Body(tag.Strong().Text(place), app.Text(" "+next))
}
