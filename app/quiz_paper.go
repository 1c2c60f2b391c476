package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/quiz"
)

// quizOnPaper is the quiz for readers whose browser does not run the program:
// all questions and how to count. Only the server makes it.
func quizOnPaper() []app.UI {
	return []app.UI{
		tag.P().Class("tm-quiz__loading tm-small tm-muted").Text("Still loading. An answer that you choose now is kept."),
		tag.P().Class("tm-quiz__linked tm-lead").Role("status").Text("Opening the answers that the link holds."),
		tag.P().Class("tm-engine-off tm-lead").Text("The quiz needs JavaScript, which is not running here."),
		tag.Div().Class("tm-engine-missing").Body(cannotRun("quiz", "")),
		tag.Div().Class("tm-engine-failed").Role("alert").Body(notLoaded("quiz", "")),
		tag.Div().Class("tm-quiz__paper").Body(
			tag.P().Class("tm-lead").Text(words.QuizOnPaper),
			tag.Ol().Class("tm-quiz__list").Body(app.Range(quiz.Questions[:]).Slice(func(i int) app.UI {
				return onPaper(quiz.Questions[i])
			})),
			tag.H2().Text("What the letters mean"),
			tag.Ul().Class("tm-quiz__key").Body(app.Range(words.QuizKey()).Slice(func(i int) app.UI {
				return tag.Li().Text(words.QuizKey()[i])
			})),
			tag.P().Body(tag.A().Class("tm-do__link").Attr("href", href("/guide")).Text("Compare the three in the guide")),
		),
	}
}

func onPaper(q quiz.Question) app.UI {
	return tag.Li().Body(
		tag.H2().Class("tm-quiz__listed").Text(q.Text),
		tag.Ul().Body(app.Range(q.Options[:]).Slice(func(i int) app.UI {
			return tag.Li().Body(
				tag.Strong().Text(string(rune('A'+i))+" "),
				tag.Span().Text(q.Options[i].Text),
			)
		})),
	)
}
