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
	lacks   [quiz.Result]bool // questions that the link on show has no answer to
	missed  bool              // Next was pressed without an answer

	copies copier
	said   string      // the live region
	own    app.Context // the component's own, which outlives the controls
	unkey  func()      // stops listening to the keys
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
	p.unkey = watchKeys(p.onKey)
	restoreFocus()
	focusIdle("heading") // where the letters work
}

func (p *quizPage) OnDismount() { p.unkey() }

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
	ctx.Update()
	ctx.Page().SetTitle(Title(p.title()))
}

func (p *quizPage) title() string {
	if p.place == quiz.Result {
		return words.QuizTitle(p.answers.Outcome())
	}
	return words.QuizStep(p.place+1) + " – " + words.QuizName
}

func (p *quizPage) Render() app.UI {
	if p.place == quiz.Result {
		return shell("/quiz", &quizResult{Page: p, Answers: p.answers, Copies: p.copies, Said: p.said})
	}
	return shell("/quiz", &quizQuestion{Page: p, Place: p.place, Answers: p.answers, Lacks: p.lacks[p.place], Missed: p.missed})
}
