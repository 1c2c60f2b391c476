package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/guide"
	"trimetric/quiz"
)

// quizMargin is the margin of error that the result plans for: one that a
// first survey of a few hundred answers can reach.
func quizMargin(m calc.Metric) calc.Hundredths {
	switch m {
	case calc.MetricCSAT:
		return 500
	case calc.MetricNPS:
		return 1000
	}
	return 20
}

// quizBegin is what to do first, step by step, and what to add after it.
func quizBegin(a quiz.Answers) app.UI {
	order, later := a.Outcome().Order(), a.Later()
	first := order[0]
	c := column(first)
	steps := []app.UI{
		quizStep(words.QuizOccasion(first)),
		quizStep("Ask one thing", "", ask(c)...),
		quizStep(words.QuizMoment(c.When)),
		quizStep(words.QuizSize(calc.Define(first), calc.Level95, quizMargin(first), answersFor(first))),
	}
	for i, m := range order[1:] {
		do, says := words.QuizThen(a, m)
		steps = append(steps, quizStep(do, says+" "+afterwards(order[i], m), ask(column(m), toCalculator(m))...))
	}
	for _, m := range later {
		do, says := words.QuizThen(a, m)
		steps = append(steps, quizStep(do, says+" "+words.QuizAsked(column(m).When), tag.Div().Class("tm-do__row").Body(toCalculator(m))))
	}
	if len(order)+len(later) == 1 {
		steps = append(steps, quizStep("Leave it at "+words.Short(first)+" for now", words.QuizNoOther))
	}
	return tag.Section().Class("tm-outcome__part").Aria("labelledby", "begin").Body(
		tag.H2().ID("begin").Text("How to begin"),
		tag.Ol().Class("tm-do").Body(steps...),
	)
}

func quizStep(do, says string, more ...app.UI) app.UI {
	body := []app.UI{tag.H3().Class("tm-do__head").Text(do)}
	if says != "" {
		body = append(body, tag.P().Class("tm-muted").Text(says))
	}
	return tag.Li().Class("tm-do__step").Body(tag.Div().Body(append(body, more...)...))
}

// afterwards says of a metric of a tie when to ask, when to begin and how many
// answers to collect.
func afterwards(before, m calc.Metric) string {
	return words.QuizAsked(column(m).When) + " " +
		words.QuizNext(before, answersFor(before), calc.Define(m), calc.Level95, quizMargin(m), answersFor(m))
}

// ask is a metric's question as it can be sent, on its occasion, with the ways
// on from it.
func ask(c guide.Column, ways ...app.UI) []app.UI {
	q := c.Ask
	return []app.UI{
		tag.P().Class("tm-muted tm-do__for").Text(q.For + ":"),
		tag.P().Body(quoted(q)),
		tag.P().Class("tm-muted").Text("Answered from " + q.Scale + "."),
		tag.P().Class("tm-muted").Text(words.QuizWhyAsk + "“" + q.Open + "”"),
		tag.Div().Class("tm-do__row").Body(append([]app.UI{
			copyQuestion(q, words.Short(c.Metric)),
			tag.A().Class("tm-do__link").Attr("href", href("/guide")+"#"+readyID(c.Metric)).Text(words.OtherQuestions),
		}, ways...)...),
	}
}

// answersFor is how many answers the margin takes while nothing is known about
// the score: the number that the calculator's planner starts with.
func answersFor(m calc.Metric) int64 {
	n, err := calc.SizeQuestion{Def: calc.Define(m), Level: calc.Level95, Margin: quizMargin(m)}.Responses()
	if err != nil {
		return 0 // cannot be: the margins lie inside their scales
	}
	return n
}

func toCalculator(m calc.Metric) app.UI {
	return tag.A().Class("tm-do__link").Attr("href", setUp(m)).Text(words.OpenCalculator(m))
}

// column is what the guide says of a metric.
func column(m calc.Metric) guide.Column { return guide.Columns[slices.Index(calc.Metrics, m)] }

// quizBlind lists what the metrics of an outcome do not see, and which does.
func quizBlind(o quiz.Outcome) app.UI {
	order := o.Order()
	return tag.Section().Class("tm-outcome__part").Aria("labelledby", "blind").Body(
		tag.H2().ID("blind").Class("tm-outcome__head").Text(words.QuizBlind(o)),
		tag.Div().Class("tm-blind").Body(app.Range(order).Slice(func(i int) app.UI {
			return blindTo(column(order[i]), len(order) > 1)
		})),
		tag.P().Class("tm-muted").Text(words.QuizElse(o)),
	)
}

func blindTo(c guide.Column, named bool) app.UI {
	list := tag.Ul().Class("tm-blind__list").Body(app.Range(c.BlindTo).Slice(func(i int) app.UI {
		return tag.Li().Text(c.BlindTo[i])
	}))
	if !named {
		return list
	}
	return tag.Div().Body(tag.H3().Class("tm-blind__name").Text(words.Short(c.Metric)), list)
}
