package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// AnswersProps describes the answers to a question.
type AnswersProps struct {
	ID         string // name of the radios; each has the id ID-VALUE
	LabelledBy string // id of the question
	Options    []AnswerOption
	Selected   string
	Problem    string // what to do, or "" when there is nothing to
	OnChange   goapp.EventHandler
}

// AnswerOption is one of the answers.
type AnswerOption struct {
	Value string
	Key   string // the key that chooses it, as its cap shows it
	Text  string
}

// Answers lets the reader pick one answer from rows as wide as the page. The
// controls are native radio buttons, so the arrow keys come with the browser;
// that the keys on the caps work too is the page's business.
//
// The role says more than a fieldset's own: a group of radio buttons can be
// invalid, and a screen reader then reads out why.
func Answers(p AnswersProps) goapp.UI {
	problem := p.ID + "-problem"
	set := tag.FieldSet().ID(p.ID).Class("tm-answers").Role("radiogroup").Aria("labelledby", p.LabelledBy)
	if p.Problem != "" {
		set = set.Aria("invalid", "true").Aria("describedby", problem)
	}
	return set.Body(
		tag.P().ID(problem).Class("tm-field__problem").Text(p.Problem),
		tag.Div().Class("tm-answers__list").Body(
			goapp.Range(p.Options).Slice(func(i int) goapp.UI { return answer(p, p.Options[i]) }),
		),
	)
}

// answer is one radio inside its label: the label is what is seen, and the
// radio what is focused and read out. The cap is no part of its name.
func answer(p AnswersProps, o AnswerOption) goapp.UI {
	id := p.ID + "-" + o.Value
	radio := tag.Input().Attr("type", "radio").ID(id).Attr("name", p.ID).
		Class("tm-choice__radio").Attr("value", o.Value)
	if o.Value == p.Selected {
		radio = radio.Attr("checked", true)
	}
	if p.OnChange != nil {
		radio = radio.OnChange(p.OnChange, goapp.EventScope(id))
	}
	return tag.Label().Class("tm-answer").Body(
		radio,
		tag.Span().Class("tm-answer__key").Aria("hidden", "true").Text(o.Key),
		tag.Span().Class("tm-answer__text").Text(o.Text),
	)
}

// Steps shows how far along a reader is: one bar a step, those behind filled
// and the present one taller. It repeats the words beside it, so it is hidden
// from screen readers.
func Steps(n, present int) goapp.UI {
	return tag.Span().Class("tm-steps").Aria("hidden", "true").Body(
		goapp.Range(make([]struct{}, n)).Slice(func(i int) goapp.UI {
			class := "tm-steps__bar"
			switch {
			case i < present:
				class += " tm-steps__bar--done"
			case i == present:
				class += " tm-steps__bar--now"
			}
			return tag.Span().Class(class)
		}),
	)
}
