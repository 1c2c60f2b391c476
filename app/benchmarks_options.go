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

// pick chooses the rows and how they are shown. While there are none there is
// nothing to put in order.
func (e *explorer) pick() app.UI {
	chosen := tag.Div().Class("tm-hide")
	if len(industry.For(e.metric())) > 0 {
		chosen = tag.Div().Body(e.desk.industrySelect(e.onChoice))
	}
	if len(e.rows()) == 0 {
		return tag.Div().Class("tm-hide")
	}
	return tag.Div().Class("tm-explore__pick").Body(
		chosen,
		e.list(byOrder, "Order", string(e.page.Order), orderOptions()),
		e.list(byShow, "Show", string(e.page.Show), showOptions()),
		ui.Choice(ui.ChoiceProps{
			ID: string(byView), Legend: "View", Selected: viewValue(e.page.Table), OnChange: e.onChoice,
			Options: []ui.Option{{Value: "chart", Text: "Chart"}, {Value: "table", Text: "Table"}},
		}),
	)
}

// definitionOptions are the calculator's own: what is scored, and how sure its
// interval is. A narrow screen folds them, as it does there.
func (e *explorer) definitionOptions() app.UI {
	return tag.Details().Class("tm-options").Body(
		tag.Summary().Class("tm-options__row").Body(
			tag.Strong().Text("Options"),
			tag.Span().Class("tm-options__now").Text(e.optionsNow()),
			ui.Icon(ui.IconChevron),
		),
		tag.Div().Class("tm-explore__define").Body(
			append(e.desk.definitionFields(e.onChoice), e.desk.levelChoice(e.onChoice))...,
		),
	)
}

// optionsNow is the folded options in a few words.
func (e *explorer) optionsNow() string {
	now := words.Level(e.page.Form.Level)
	if d := e.def(); len(calc.Scales(d.Metric)) > 1 {
		now = words.ScaleName(d.Scale) + ", " + now
	}
	return now
}

func (e *explorer) list(id entry.Field, label, selected string, options []ui.Option) app.UI {
	return ui.Select(ui.SelectProps{ID: string(id), Label: label, Selected: selected, Options: options, OnChange: e.onChoice})
}

// lists holds what every list of the page is set to.
func (e *explorer) lists() map[entry.Field]string {
	set := e.desk.lists()
	set[byOrder], set[byShow] = string(e.page.Order), string(e.page.Show)
	return set
}

// lists holds what the lists of a calculator are set to.
func (c *calculator) lists() map[entry.Field]string {
	form := c.form
	set := map[entry.Field]string{
		entry.Scale: strconv.Itoa(form.Def.Scale.Max), entry.From: strconv.Itoa(form.Def.From),
		entry.Direction: "up", entry.Industry: form.Industry,
	}
	if form.Def.LowIsEasy {
		set[entry.Direction] = "down"
	}
	if form.Industry == "" {
		set[entry.Industry] = noIndustry
	}
	return set
}

func orderOptions() []ui.Option {
	var list []ui.Option
	for _, o := range industry.Orders {
		list = append(list, ui.Option{Value: string(o), Text: words.OrderName(o)})
	}
	return list
}

func showOptions() []ui.Option {
	var list []ui.Option
	for _, f := range industry.Filters {
		list = append(list, ui.Option{Value: string(f), Text: words.ShowName(f)})
	}
	return list
}

func scoreByValue(alone bool) string {
	if alone {
		return "alone"
	}
	return "counts"
}

func viewValue(table bool) string {
	if table {
		return "table"
	}
	return "chart"
}
