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

func guideCollect() []app.UI {
	body := topics(guide.Collecting)
	body = append(body, tag.H3().ID("questions-ready").Class("tm-guide__sub").Text("Questions ready to send"))
	for _, m := range calc.Metrics {
		body = append(body, readyQuestions(m))
	}
	return body
}

func guideAnalyse() []app.UI { return topics(guide.Analysing) }

func guideChallenges() []app.UI {
	var list []app.UI
	for _, c := range guide.Challenges {
		list = append(list, topic(tag.H3().Class("tm-topic__name").Text(c.Name), tag.P().Text(c.Sign), steps(c.Do)))
	}
	return list
}

func guideImprove() []app.UI {
	var list []app.UI
	for _, i := range guide.Improving {
		name := tag.H3().ID("improve-"+string(i.Metric)).Class("tm-metric tm-topic__name").DataSet("metric", string(i.Metric)).
			Body(ui.Marker(plot.Marker(i.Metric)), tag.Span().Text(words.Short(i.Metric)))
		list = append(list, topic(name, paragraph(i.Lead), steps(i.Steps)))
	}
	return list
}

func topics(all []guide.Topic) []app.UI {
	var list []app.UI
	for _, t := range all {
		list = append(list, topic(tag.H3().Class("tm-topic__name").Text(t.Name), paragraph(t.Says), steps(t.Steps)))
	}
	return list
}

// topic is a heading at the left with what is said about it beside it.
func topic(name app.UI, body ...app.UI) app.UI {
	return tag.Div().Class("tm-topic").Body(name, tag.Div().Class("tm-topic__says").Body(body...))
}

// paragraph says something, with a link to where a figure in it comes from.
func paragraph(t guide.Text) app.UI { return tag.P().Body(says(t)...) }

func says(t guide.Text) []app.UI {
	body := text(t.Says)
	if s, ok := guide.SourceOf(t.Source); ok {
		body = append(body, app.Text(" "), tag.A().Class("tm-source").
			Attr("href", s.URL).Attr("target", "_blank").Attr("rel", "noopener").Text(s.Title))
	}
	return body
}

// steps is a list of what to do; nothing where there is nothing.
func steps(list []guide.Text) app.UI {
	if len(list) == 0 {
		return tag.Div()
	}
	return tag.Ul().Class("tm-dashed").Body(app.Range(list).Slice(func(i int) app.UI {
		return tag.Li().Body(says(list[i])...)
	}))
}
