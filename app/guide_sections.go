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

func guideDisagree() []app.UI {
	var rows [][3]app.UI
	for _, d := range guide.Disagreements {
		rows = append(rows, [3]app.UI{app.Text(d.See), app.Text(d.Means), app.Text(d.LookAt)})
	}
	return []app.UI{
		tag.P().Class("tm-guide__aside").Text("A high CES means little effort. In all three, higher is better."),
		threes("disagree", "", [3]string{"You see", "It often means", "Look at"}, rows),
	}
}

func guideWhen() []app.UI {
	return []app.UI{
		tag.P().Class("tm-guide__aside").Body(
			app.Text("CSAT asks about one contact; CES asks about one task, which may take several. "),
			tag.A().Attr("href", "#faq-contact-or-task").Text("How the two differ"),
			app.Text("."),
		),
		scenarios("when", "You want to know", guide.Rule),
		tag.P().Class("tm-guide__more").Body(
			app.Text("Not sure which? "),
			tag.A().Attr("href", href("/quiz")).Text("Six questions pick one for you"),
			app.Text("."),
		),
		tag.H3().ID("scenarios").Class("tm-guide__sub").Text("In practice"),
		scenarios("scenarios", "The situation", guide.Scenarios),
	}
}

func scenarios(label, situation string, list []guide.Scenario) app.UI {
	var rows [][3]app.UI
	for _, s := range list {
		rows = append(rows, [3]app.UI{app.Text(s.Situation), metricLink(s.Metric), app.Text(s.Why)})
	}
	return threes(label, "tm-threes--metric", [3]string{situation, "Ask", "Because"}, rows)
}

// metricLink names a metric and leads to its column.
func metricLink(m calc.Metric) app.UI {
	return tag.Span().Class("tm-metric").DataSet("metric", string(m)).Body(
		ui.Marker(plot.Marker(m)), tag.A().Attr("href", "#"+string(m)).Text(words.Short(m)),
	)
}

// threes is a table of three columns, labelled by a heading. On a phone its
// rows become paragraphs.
func threes(heading, class string, heads [3]string, rows [][3]app.UI) app.UI {
	return tag.Table().Class("tm-table tm-threes "+class).Aria("labelledby", heading).Body(
		tag.THead().Class("tm-threes__heads").Body(tag.Tr().Body(app.Range(heads[:]).Slice(func(i int) app.UI {
			return tag.Th().Attr("scope", "col").Class("tm-threes__col").Text(heads[i])
		}))),
		tag.TBody().Body(app.Range(rows).Slice(func(i int) app.UI {
			return tag.Tr().Class("tm-threes__row").Body(
				tag.Th().Attr("scope", "row").Class("tm-threes__name").Body(rows[i][0]),
				tag.Td().Body(rows[i][1]),
				tag.Td().Body(rows[i][2]),
			)
		})),
	)
}

// guideTogether is the work in its stages, side by side where there is room.
func guideTogether() []app.UI {
	return []app.UI{tag.Div().Class("tm-stages").Body(app.Range(guide.Stages).Slice(func(i int) app.UI {
		s := guide.Stages[i]
		return tag.Div().Class("tm-stages__one").Body(tag.H3().Text(s.Name), steps(s.Steps))
	}))}
}
