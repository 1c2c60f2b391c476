package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/quiz"
)

// quizQuestion is one question with its answers.
type quizQuestion struct {
	app.Compo

	Page    *quizPage
	Place   int
	Answers quiz.Answers
	Lacks   bool // the link that was opened has no answer to it
	Missed  bool
}

// CompoID makes each question a new set of elements. Otherwise go-app reuses
// the last question's buttons, one of them still checked, and a heading that
// has the focus already is not read out again.
func (q *quizQuestion) CompoID() string { return quiz.Questions[q.Place].ID }

func (q *quizQuestion) Render() app.UI {
	body := []app.UI{
		tag.Div().Class("tm-quiz__progress").Body(
			ui.Steps(quiz.Result, q.Place),
			tag.Span().ID("progress").Text(words.QuizStep(q.Place+1)),
		),
		q.heading(),
		tag.Div().Class("tm-quiz__ask").Body(q.choices(), q.foot()),
	}
	if app.IsServer {
		body = append(body, quizOnPaper()...)
	}
	return tag.Div().Class("tm-quiz").Body(body...)
}

// heading is the question. What the server sends has to head the page without
// a program, too: the stylesheet shows one of the two.
func (q *quizQuestion) heading() app.UI {
	h := tag.H1().ID("heading").Class("tm-h1 tm-quiz__question").TabIndex(-1).Aria("describedby", "progress")
	text := quiz.Questions[q.Place].Text
	if app.IsServer {
		return h.Body(
			tag.Span().Class("tm-quiz__ask").Text(text),
			tag.Span().Class("tm-quiz__paper").Text(words.QuizName),
		)
	}
	return h.Text(text)
}

func (q *quizQuestion) choices() app.UI {
	question := quiz.Questions[q.Place]
	set := ui.AnswersProps{
		ID: question.ID, LabelledBy: "heading", Selected: q.Answers[q.Place].ID(), OnChange: q.Page.onPick,
	}
	if q.Lacks {
		set.Note = words.QuizLacking
	}
	if q.Missed {
		set.Problem = words.QuizUnasked
	}
	for i, o := range question.Options {
		letter := (quiz.A + quiz.Answer(i)).ID()
		set.Options = append(set.Options, ui.AnswerOption{Value: letter, Key: strings.ToUpper(letter), Text: o.Text})
	}
	return ui.Answers(set)
}

// foot holds the ways on. They never are disabled: Next says what is missing.
func (q *quizQuestion) foot() app.UI {
	next := ui.ButtonProps{ID: "next", Label: words.QuizNextStep, Kind: ui.Primary, Icon: ui.IconNext, IconBehind: true, OnClick: q.Page.onNext}
	answered := q.Answers
	answered[q.Place] = quiz.A
	if answered.Complete() {
		next.Label = words.QuizSeeResult
	}
	back := app.UI(tag.Span())
	if q.Place > 0 {
		back = ui.Button(ui.ButtonProps{ID: "back", Label: words.QuizBack, Icon: ui.IconBack, OnClick: q.Page.onBack})
	}
	return tag.Div().Class("tm-quiz__foot").Body(
		back,
		tag.P().Class("tm-quiz__keys").Body(
			app.Text("Press "), key("A"), app.Text(" "), key("B"), app.Text(" or "), key("C"), app.Text(", then "), key("Enter"),
		),
		ui.Button(next),
	)
}

func key(name string) app.UI { return tag.Kbd().Class("tm-kbd").Text(name) }

func (p *quizPage) onPick(ctx app.Context, e app.Event) {
	id, _ := target(e)
	if _, a := quizControl(string(id)); a != 0 {
		p.pick(a)
	}
}

func (p *quizPage) onNext(ctx app.Context, e app.Event) { p.next(ctx) }

func (p *quizPage) onBack(ctx app.Context, e app.Event) { p.goTo(ctx, p.place-1) }
