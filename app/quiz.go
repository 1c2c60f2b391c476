package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/words"
	"trimetric/quiz"
)

// quizPage leads to a metric by six questions. What is on show is the answers
// and a place: the index of a question, or [quiz.Result].
type quizPage struct {
	app.Compo

	answers quiz.Answers
	place   int
	missed  bool // Next was pressed without an answer

	copies copier
	said   string      // the live region
	own    app.Context // the component's own, which outlives the controls
	keys   app.Func
}

// OnInit takes up the answers given before. The address is not looked at yet: it
// is still that of the page before.
func (p *quizPage) OnInit() {
	if app.IsClient {
		p.answers = visit.quiz.answers
		p.place = p.answers.First()
	}
}

func (p *quizPage) OnMount(ctx app.Context) {
	p.own = ctx
	p.keys = app.FuncOf(p.onKey)
	app.Window().Get("document").Call("addEventListener", "keydown", p.keys)
	restoreFocus()
	focusIdle("heading") // where the letters work
}

func (p *quizPage) OnDismount() {
	app.Window().Get("document").Call("removeEventListener", "keydown", p.keys)
	p.keys.Release()
}

// OnNav shows what the address holds, after a step, after the browser's Back
// and for a link, with what was chosen while the program loaded.
func (p *quizPage) OnNav(ctx app.Context) {
	if app.IsClient {
		p.take()
		p.takeOver(takeEarly())
		p.keep()
	}
	p.missed, p.said = false, ""
	p.copies.forget()
	arrive(ctx, "/quiz")
	ctx.Page().SetTitle(Title(p.title()))
}

func (p *quizPage) title() string {
	if p.place == quiz.Result {
		return words.QuizTitle(p.answers.Outcome())
	}
	return quiz.Questions[p.place].Text
}

func (p *quizPage) Render() app.UI {
	if p.place == quiz.Result {
		return shell("/quiz", &quizResult{Page: p, Answers: p.answers, Copies: p.copies, Said: p.said})
	}
	return shell("/quiz", &quizQuestion{Page: p, Place: p.place, Answers: p.answers, Missed: p.missed})
}
