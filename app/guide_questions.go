package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/guide"
)

// readyQuestions are the questions of one metric, each for an occasion.
func readyQuestions(m calc.Metric) app.UI {
	id := readyID(m)
	var list []app.UI
	for _, q := range guide.Questions {
		if q.Metric == m {
			list = append(list, readyQuestion(q))
		}
	}
	return topic(
		tag.H4().ID(id).Class("tm-metric tm-topic__metric").DataSet("metric", string(m)).
			Body(ui.Marker(plot.Marker(m)), tag.Span().Text(words.Short(m))),
		app.If(m == calc.MetricCES, func() app.UI {
			return tag.P().Class("tm-small tm-muted tm-asks__note").Text("The first is a statement to agree with, the others are questions. The two forms do not compare: choose one and stay with it.")
		}),
		tag.Ul().Class("tm-asks").Aria("labelledby", id).Body(list...),
	)
}

// readyID is the id of a metric's questions. It stands in links and stays as it
// is.
func readyID(m calc.Metric) string { return "questions-" + string(m) }

// thenAsk is the optional question after a question.
func thenAsk(q guide.Question) app.UI {
	return tag.P().Class("tm-small tm-muted").Text("Then: “" + q.Open + "”")
}

func readyQuestion(q guide.Question) app.UI {
	return tag.Li().Class("tm-asks__one").Body(
		tag.Div().Body(
			tag.P().Class("tm-small tm-muted").Text(q.For),
			tag.P().Class("tm-asks__text").Body(quoted(q)),
			tag.P().Class("tm-small tm-muted").Text(q.Scale),
			thenAsk(q),
		),
		copyQuestion(q, words.Short(q.Metric)+", "+q.For),
	)
}

// guideFAQs are the frequent questions. The heading of each leads to itself, so
// that a reader can copy its address.
func guideFAQs() []app.UI {
	var list []app.UI
	for _, f := range guide.FAQs {
		var answer []app.UI
		for _, t := range f.Answer {
			answer = append(answer, paragraph(t))
		}
		id := "faq-" + f.ID
		name := tag.H3().ID(id).Class("tm-topic__name").Body(tag.A().Class("tm-topic__link").Attr("href", "#"+id).Text(f.Question))
		list = append(list, topic(name, answer...))
	}
	return list
}
