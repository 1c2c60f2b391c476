package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// quizPage leads to a metric by six questions.
type quizPage struct{ app.Compo }

func (p *quizPage) OnNav(ctx app.Context) { arrive(ctx, "/quiz") }

func (p *quizPage) Render() app.UI {
	return shell("/quiz", heading("Which metric should you use?"))
}
