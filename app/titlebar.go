package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// titlebar is a component of its own so that typing leaves it alone.
type titlebar struct {
	app.Compo
	Metric calc.Metric
}

func (t *titlebar) Render() app.UI {
	return tag.Div().Class("tm-titlebar").Body(
		tag.Div().Class("tm-titlebar__text").Body(
			heading(words.Calculator(t.Metric)),
			tag.P().Class("tm-lead").Body(
				app.Text(words.Lead(t.Metric)+" "),
				tag.A().Attr("href", href("/guide")+"#"+string(t.Metric)).Text("More about "+words.Short(t.Metric)),
			),
		),
		metricLinks(t.Metric),
	)
}

// metricLinks leads from one calculator to the others.
func metricLinks(current calc.Metric) app.UI {
	return tag.Nav().Class("tm-seg tm-seg--wide").Aria("label", "Calculator").Body(
		app.Range(calc.Metrics).Slice(func(i int) app.UI {
			m := calc.Metrics[i]
			a := tag.A().Class("tm-seg__option").DataSet("metric", string(m)).Attr("href", href("/"+string(m)))
			if m == current {
				a = a.Aria("current", "page")
			}
			return a.Body(ui.Marker(plot.Marker(m)), tag.Span().Text(words.Short(m)))
		}),
	)
}
