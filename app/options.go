package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// noIndustry is the option for a reader who has not chosen one: go-app drops
// an empty value.
const noIndustry = "none"

// renderOptions holds what is set once and then left alone. A narrow screen
// folds it, so that the score is on the first screen.
func (c *calculator) renderOptions() app.UI {
	return tag.Details().Class("tm-options").Body(
		tag.Summary().Class("tm-options__row").Body(
			tag.Strong().Text("Options"),
			tag.Span().Class("tm-options__now").Text(c.optionsNow()),
			ui.Icon(ui.IconChevron),
		),
		tag.Div().Class("tm-form").Body(c.optionFields()...),
	)
}

func (c *calculator) optionsNow() string {
	s := words.Level(c.form.Level)
	if row, ok := industry.Find(c.Metric, c.form.Industry); ok {
		s = row.Name + ", " + s
	}
	return s
}

func (c *calculator) optionFields() []app.UI {
	list := c.definitionFields(c.onChoice)
	if len(industry.For(c.Metric)) > 0 {
		list = append(list, c.industrySelect(c.onChoice))
	}
	name, period := c.field(entry.Name.In(false), ""), c.field(entry.Period.In(false), "")
	name.Size, period.Size = ui.Wide, ui.Wide
	name.Hint, period.Hint = "Optional", "Optional, like Q2 2026"
	return append(list, c.levelChoice(c.onChoice), ui.Field(name), ui.Field(period))
}

// definitionFields choose what is scored: the scale, and what counts on it. pick
// is what follows a choice, on whichever page they stand.
func (c *calculator) definitionFields(pick app.EventHandler) []app.UI {
	var list []app.UI
	if len(calc.Scales(c.Metric)) > 1 {
		list = append(list, c.scaleSelect(pick))
	}
	switch c.Metric {
	case calc.MetricCSAT:
		list = append(list, c.fromSelect(pick))
	case calc.MetricCES:
		list = append(list, c.directionSelect(pick))
	}
	return list
}

func (c *calculator) scaleSelect(pick app.EventHandler) app.UI {
	p := ui.SelectProps{ID: string(entry.Scale), Label: "Scale", Selected: strconv.Itoa(c.form.Def.Scale.Max), OnChange: pick}
	for _, s := range calc.Scales(c.Metric) {
		p.Options = append(p.Options, ui.Option{Value: strconv.Itoa(s.Max), Text: words.ScaleName(s)})
	}
	return ui.Select(p)
}

func (c *calculator) fromSelect(pick app.EventHandler) app.UI {
	p := ui.SelectProps{ID: string(entry.From), Label: "Counts as satisfied", Selected: strconv.Itoa(c.form.Def.From), OnChange: pick}
	for _, t := range c.form.Def.Thresholds() {
		p.Options = append(p.Options, ui.Option{Value: strconv.Itoa(t), Text: words.Threshold(t)})
	}
	return ui.Select(p)
}

func (c *calculator) directionSelect(pick app.EventHandler) app.UI {
	p := ui.SelectProps{ID: string(entry.Direction), Label: "Direction", Selected: "up", OnChange: pick,
		Options: []ui.Option{{Value: "up", Text: words.Direction(false)}, {Value: "down", Text: words.Direction(true)}}}
	if c.form.Def.LowIsEasy {
		p.Selected = "down"
	}
	return ui.Select(p)
}

func (c *calculator) industrySelect(pick app.EventHandler) app.UI {
	p := ui.SelectProps{ID: string(entry.Industry), Label: "Industry", Selected: c.form.Industry, OnChange: pick,
		Options: []ui.Option{{Value: noIndustry, Text: "Not chosen"}}}
	if p.Selected == "" {
		p.Selected = noIndustry
	}
	for _, row := range industry.For(c.Metric) {
		p.Options = append(p.Options, ui.Option{Value: row.ID, Text: row.Name})
	}
	return ui.Select(p)
}

func (c *calculator) levelChoice(pick app.EventHandler) app.UI {
	p := ui.ChoiceProps{ID: string(entry.Level), Legend: "Confidence", Selected: levelValue(c.form.Level), OnChange: pick}
	for _, l := range calc.Levels {
		p.Options = append(p.Options, ui.Option{Value: levelValue(l), Text: words.Level(l)})
	}
	return ui.Choice(p)
}
