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
	Note       string // what to know about the question, "" for nothing
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
	set := tag.FieldSet().ID(p.ID).Class("tm-picks").Role("radiogroup").Aria("labelledby", p.LabelledBy)
	if p.Problem != "" {
		set = set.Aria("invalid", "true")
	}
	if d := describedBy(p.ID, "", p.Problem, p.Note); d != "" {
		set = set.Aria("describedby", d)
	}
	return set.Body(
		note(p.ID, p.Note),
		problem(p.ID, p.Problem),
		tag.Div().Class("tm-picks__list").Body(
			goapp.Range(p.Options).Slice(func(i int) goapp.UI { return answer(p, p.Options[i]) }),
		),
	)
}

// answer is one radio inside its label: the label is what is seen, and the
// radio what is focused and read out. The cap is a part of its name: whoever
// hears "press A" has to know which answer that is.
func answer(p AnswersProps, o AnswerOption) goapp.UI {
	return tag.Label().Class("tm-pick").Body(
		radioOf(p.ID, o.Value, o.Value == p.Selected, p.OnChange),
		tag.Span().Class("tm-pick__key").Text(o.Key),
		tag.Span().Text(o.Text),
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
