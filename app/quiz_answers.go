package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/quiz"
)

// list is the reader's own answers, which are the reasons for the result.
func (r *quizResult) list() app.UI {
	return tag.Section().Class("tm-given").Aria("labelledby", "given").Body(
		tag.H2().ID("given").Class("tm-outcome__head").Text(words.QuizGiven),
		tag.Ul().Body(app.Range(quiz.Questions[:]).Slice(r.given)),
		tag.P().Class("tm-given__again").Body(
			ui.Button(ui.ButtonProps{ID: "again", Label: words.QuizAgain, Kind: ui.Link, OnClick: r.Page.onAgain}),
		),
	)
}

// given is one answer with the metric it speaks for. The button's name says
// which answer it changes.
func (r *quizResult) given(i int) app.UI {
	q, o := quiz.Questions[i], r.Answers.Option(i)
	id := "change-" + q.ID
	return tag.Li().Class("tm-given__row").DataSet("metric", string(o.Metric)).Body(
		tag.Span().Class("tm-given__q").Text(q.Short),
		tag.Strong().Class("tm-given__a").Text(o.Short),
		tag.Span().Class("tm-metric tm-given__metric").Body(
			ui.Marker(plot.Marker(o.Metric)),
			tag.Span().Text(words.Short(o.Metric)),
		),
		tag.Button().Attr("type", "button").ID(id).Class("tm-linkbtn tm-given__change").
			Aria("label", words.QuizChange+": "+q.Short).Text(words.QuizChange).OnClick(r.Page.onChange, app.EventScope(id)),
	)
}

func (p *quizPage) onChange(ctx app.Context, e app.Event) {
	id := e.Get("currentTarget").Get("id").String()
	for i, q := range quiz.Questions {
		if id == "change-"+q.ID {
			p.goTo(ctx, i)
		}
	}
}

func (p *quizPage) onAgain(ctx app.Context, e app.Event) { p.again(ctx) }
