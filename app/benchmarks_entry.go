package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// The controls that choose how the page is set. Their ids are permanent, as
// those of the fields are.
const (
	scoreBy entry.Field = "score-by"
	byOrder entry.Field = "order"
	byShow  entry.Field = "show"
	byView  entry.Field = "view"
)

// options is the panel above the answer: the score, and which rows are shown.
func (e *explorer) options() app.UI {
	return tag.Div().Class("tm-explore__options").Role("form").Aria("label", "Score and rows").Body(
		tag.Div().Class("tm-explore__score").Body(
			ui.Choice(ui.ChoiceProps{
				ID: string(scoreBy), Legend: "Score to compare", Selected: scoreByValue(e.page.Alone), OnChange: e.onChoice,
				Options: []ui.Option{{Value: "counts", Text: "From counts"}, {Value: "alone", Text: "Score only"}},
			}),
			e.scoreEntry(),
		),
		tag.Div().Class("tm-explore__pick").Body(
			e.industrySelect(),
			e.list(byOrder, "Order", string(e.page.Order), orderOptions()),
			e.list(byShow, "Show", string(e.page.Show), showOptions()),
			ui.Choice(ui.ChoiceProps{
				ID: string(byView), Legend: "View", Selected: viewValue(e.page.Table), OnChange: e.onChoice,
				Options: []ui.Option{{Value: "chart", Text: "Chart"}, {Value: "table", Text: "Table"}},
			}),
		),
	)
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

// scoreEntry is where the score comes from: a score alone, totals, or what the
// calculator holds in another way.
func (e *explorer) scoreEntry() app.UI {
	switch {
	case e.page.Alone:
		return tag.Div().Class("tm-explore__fields").Body(e.scoreField())
	case e.page.Form.Now.Mode != entry.Totals:
		return e.fromCalculator()
	}
	fields := tag.Div().Class("tm-explore__fields")
	var list []app.UI
	for _, f := range entry.TotalFields(e.metric()) {
		p := e.desk.totalField(f, false)
		p.OnInput, p.OnBlur = e.onInput, e.onBlur
		if p.OnFix != nil {
			p.OnFix = e.onFix
		}
		list = append(list, ui.Field(p))
	}
	return fields.Body(list...)
}

// scoreField is for a score that comes without its counts.
func (e *explorer) scoreField() app.UI {
	d := e.def()
	low, high := calc.TargetRange(d)
	p := ui.FieldProps{
		ID: string(entry.Score), Label: "Score", Value: e.page.Score, Problem: e.scoreProblem(),
		Hint:    "From " + calc.FormatTarget(d, low) + " to " + calc.FormatTarget(d, high),
		OnInput: e.onInput, OnBlur: e.onBlur,
	}
	if d.Metric != calc.MetricNPS {
		p.InputMode = "decimal" // an NPS may need a sign, which such a keyboard lacks
	}
	if s := suggested(e.page.ReadScore().Err); s != "" && p.Problem != "" {
		p.Fix, p.FixIcon, p.OnFix = "Use "+s, ui.IconCheck, e.onFix
	}
	return ui.Field(p)
}

func (e *explorer) scoreProblem() string {
	err := e.page.ReadScore().Err
	switch {
	case e.page.Unread && e.page.Score == "":
		return words.Unread
	case err != nil && e.left:
		return words.ScoreProblem(err, e.def())
	}
	return ""
}

// suggested is what a figure was probably meant to be, or "".
func suggested(err error) string {
	var typed *calc.TypedError
	if errors.As(err, &typed) {
		return typed.Suggestion
	}
	return ""
}

// fromCalculator says what the calculator's ratings come to, and leads back to
// them.
func (e *explorer) fromCalculator() app.UI {
	says := words.NoScore(e.desk.now, e.def())
	if e.desk.now.OK {
		says = words.FromCalculator(e.desk.result) + "."
	}
	return tag.Div().Class("tm-explore__from").Body(
		tag.P().Body(
			app.Text(says+" "),
			tag.A().Attr("href", href("/"+string(e.metric()))+"#"+e.page.Form.Link()).Text("Open the "+words.Short(e.metric())+" calculator"),
		),
		ui.Button(ui.ButtonProps{ID: "totals", Label: "Enter totals here", Kind: ui.Link, OnClick: e.onTotals}),
	)
}

func (e *explorer) industrySelect() app.UI {
	selected := e.page.Form.Industry
	if selected == "" {
		selected = noIndustry
	}
	options := []ui.Option{{Value: noIndustry, Text: "Not chosen"}}
	for _, row := range industry.For(e.metric()) {
		options = append(options, ui.Option{Value: row.ID, Text: row.Name})
	}
	if len(options) == 1 {
		return tag.Div().Class("tm-hide")
	}
	return e.list(entry.Industry, "Industry", selected, options)
}

func (e *explorer) list(id entry.Field, label, selected string, options []ui.Option) app.UI {
	return ui.Select(ui.SelectProps{ID: string(id), Label: label, Selected: selected, Options: options, OnChange: e.onChoice})
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
