package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/quiz"
)

// quizVisit is what the quiz knows beside the address: the answers, so that
// going to another page and coming back by the menu finds them, and the run
// that they belong to.
//
// A run is one way through the questions. Each of its steps is an entry of the
// browser's history that holds the answers given so far, and carries the run's
// name in its state. So when Back leads to an earlier step, the answers given
// since are known to belong to it and are kept; a link that somebody opens
// belongs to no run and counts as it is.
type quizVisit struct {
	answers quiz.Answers
	run     string
}

// take reads the address into the page.
func (p *quizPage) take() {
	answers, place := quiz.Parse(fragment())
	run := entryRun()
	switch {
	case !entry.IsLink(fragment()): // come by the menu
		run = visit.quiz.run
		answers = visit.quiz.answers
		place = answers.First()
	case run != "" && run == visit.quiz.run:
		answers = visit.quiz.answers.Over(answers)
	default:
		p.lacks = lacking(answers, run)
	}
	if run == "" {
		run = newRun()
	}
	p.answers, p.place = answers, place
	visit.quiz = quizVisit{answers, run}
}

// lacking are the questions that a link has no answer to. The steps of a run
// are no link, and neither is the address of a quiz that nobody has answered.
func lacking(a quiz.Answers, run string) (lacks [quiz.Result]bool) {
	if run != "" || fragment() == "#"+(quiz.Answers{}).Link() {
		return lacks
	}
	for i := range a {
		lacks[i] = a[i] == 0
	}
	return lacks
}

// takeOver takes up the controls that were changed early.
func (p *quizPage) takeOver(fields []earlyField) {
	for _, f := range fields {
		if i, a := quizControl(f.id); f.checked && a != 0 {
			p.answers[i] = a
		}
	}
}

// keep writes the page into the address, without a step in the history. The
// first question needs nothing written before it is answered.
func (p *quizPage) keep() {
	visit.quiz.answers = p.answers
	if link := p.answers.LinkAt(p.place); entry.IsLink(fragment()) || p.answers != (quiz.Answers{}) {
		keepFragment(link)
		markEntry(visit.quiz.run)
	}
}

// goTo shows another place, as a step that the browser's Back takes back. It
// goes by go-app, which otherwise would not know the address it is at and pass
// over a later step to the one before.
func (p *quizPage) goTo(ctx app.Context, place int) {
	if p.place != quiz.Result && p.answers[p.place] != 0 {
		p.lacks[p.place] = false
	}
	p.place = place
	ctx.Navigate(href("/quiz") + "#" + p.answers.LinkAt(place))
	markEntry(visit.quiz.run)
}

// next goes on to the next question without an answer, or to the result.
func (p *quizPage) next(ctx app.Context) {
	if p.place == quiz.Result {
		return
	}
	if p.answers[p.place] == 0 {
		p.missed = true
		first := quizControlID(p.place, quiz.A)
		ctx.Defer(func(app.Context) { focus(first) })
		return
	}
	p.goTo(ctx, p.answers.After(p.place))
}

// pick answers the question on show. It does not go on: the arrow keys pick
// each option that they pass, and a page must not run away from its reader.
func (p *quizPage) pick(a quiz.Answer) {
	p.answers[p.place] = a
	p.missed = false
	p.keep()
}

// again starts another run. The browser's Back leads to the result of this one.
func (p *quizPage) again(ctx app.Context) {
	p.answers = quiz.Answers{}
	p.lacks = [quiz.Result]bool{}
	visit.quiz = quizVisit{run: newRun()}
	p.goTo(ctx, 0)
}

// quizControlID is the id of the radio button of an answer: "learn-a".
func quizControlID(place int, a quiz.Answer) string {
	return quiz.Questions[place].ID + "-" + a.ID()
}

// quizControl returns the question and the answer of a radio button; the answer
// is none for any other id.
func quizControl(id string) (place int, a quiz.Answer) {
	name, letter, _ := strings.Cut(id, "-")
	for i, q := range quiz.Questions {
		if q.ID == name {
			return i, quiz.Read(letter)
		}
	}
	return 0, 0
}
