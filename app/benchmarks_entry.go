package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
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
	strange := ""
	if e.page.Misnamed {
		strange = words.UnknownMetric
	}
	return tag.Div().Class("tm-explore__options").Role("form").Aria("label", "Score and rows").Body(
		tag.P().Class("tm-explore__strange").Text(strange),
		tag.Div().Class("tm-explore__score").Body(
			ui.Choice(ui.ChoiceProps{
				ID: string(scoreBy), Legend: "Score to compare", Selected: scoreByValue(e.page.Alone), OnChange: e.onChoice,
				Options: []ui.Option{{Value: "counts", Text: "From counts"}, {Value: "alone", Text: "Score only"}},
			}),
			e.scoreEntry(),
			e.leads(),
		),
		e.pick(),
		e.definitionOptions(),
	)
}

// scoreEntry is where the score comes from: a score alone, totals, or what the
// calculator holds in another way. Where that holds nothing the totals are as
// good a way in.
func (e *explorer) scoreEntry() app.UI {
	switch {
	case e.page.Alone:
		return tag.Div().Class("tm-explore__fields").Body(e.scoreField())
	case e.page.Form.Now.Mode != entry.Totals && (!e.blank() || e.page.Form.Now.Totals != [3]string{}):
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
		p.Fix, p.FixIcon, p.OnFix = words.Use(s), ui.IconCheck, e.onFix
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

// fromCalculator says what the calculator's responses come to, or what is in
// their way.
func (e *explorer) fromCalculator() app.UI {
	says := words.FromElsewhere(e.desk.now, e.def())
	switch unread := e.page.UnreadRatings(); {
	case e.desk.now.OK:
		says = words.FromCalculator(e.desk.result) + "."
	case len(unread) > 0:
		says = words.UnreadRatings(unread, e.def().Scale)
	}
	return tag.Div().Class("tm-explore__from").Body(
		tag.P().Text(says),
		ui.Button(ui.ButtonProps{ID: "totals", Label: "Enter totals here", Kind: ui.Link, OnClick: e.onTotals}),
	)
}

// leads are the ways to the metric's calculator, with what is entered here, and
// to what the guide says of it.
func (e *explorer) leads() app.UI {
	name, calculator := words.Short(e.metric()), href("/"+string(e.metric()))
	if f := e.page.Form; !e.page.Alone && !f.Example && !f.Blank() {
		calculator += "#" + f.Link()
	}
	return tag.P().Class("tm-explore__leads").Body(
		tag.A().Attr("href", calculator).Text(words.OpenCalculator(e.metric())),
		tag.A().Attr("href", href("/guide")+"#"+string(e.metric())).Text("More about "+name),
	)
}
