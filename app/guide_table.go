package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc/guide"
)

// sideBySide is the table of the three metrics, with the switch that picks one
// of them where there is room for one only.
func sideBySide() []app.UI {
	rows := []app.UI{
		guideRow("Measures", "large", func(c guide.Column) []app.UI { return text(c.Measures) }),
		guideRow("Question to ask", "", guideAsk),
		guideRow("When", "", func(c guide.Column) []app.UI { return text(c.When) }),
		guideRow("Scale", "scale", guideScale),
		guideRow("Formula", "middle", fraction),
		guideRow("Example", "", guideExample),
		guideRow("How to read it", "", guideBands),
		guideRow("Good for", "", func(c guide.Column) []app.UI { return dashed(c.GoodFor) }),
		guideRow("Blind to", "", func(c guide.Column) []app.UI { return dashed(c.BlindTo) }),
		guideRow("Calculator", "last", guideCalculator),
	}
	return []app.UI{
		guideSwitch(),
		tag.Table().Class("tm-guide__table").Aria("labelledby", "heading").Body(
			guideColumns(),
			tag.THead().Body(guideHeads()),
			tag.TBody().Body(rows...),
		),
		tag.P().Class("tm-small tm-muted tm-guide__note").Body(
			app.Text(words.Product+" Bands are conventions of the field. "+words.BandEdges+" See "),
			tag.A().Attr("href", href("/methods")+"#bands").Text("where they come from"),
			app.Text(" and "),
			tag.A().Attr("href", href("/benchmarks")).Text("what each industry scores"),
			app.Text("."),
		),
	}
}

// guideSwitch has no handler: CSS shows the column of the radio that is
// checked.
func guideSwitch() app.UI {
	choice := ui.ChoiceProps{ID: "show", Legend: "Metric to show", LegendHidden: true, Selected: string(guide.Columns[0].Metric)}
	for _, c := range guide.Columns {
		choice.Options = append(choice.Options, ui.Option{
			Value: string(c.Metric), Text: words.Short(c.Metric), Marker: plot.Marker(c.Metric), Accent: string(c.Metric),
		})
	}
	return tag.Div().Class("tm-guide__switch").Body(ui.Choice(choice))
}

// guideColumns makes room for all columns before the first cell arrives.
func guideColumns() app.UI {
	columns := []app.UI{tag.Col()}
	for _, c := range guide.Columns {
		columns = append(columns, tag.Col().DataSet("metric", string(c.Metric)))
	}
	return tag.ColGroup().Body(columns...)
}

// guideHeads names the columns. Their ids are the metrics', so that a link can
// lead to one: the page on a phone then shows that one.
func guideHeads() app.UI {
	cells := []app.UI{tag.Td()}
	for _, c := range guide.Columns {
		cells = append(cells, tag.Th().Attr("scope", "col").ID(string(c.Metric)).DataSet("metric", string(c.Metric)).Body(
			tag.Span().Class("tm-metric tm-guide__metric").Body(ui.Marker(plot.Marker(c.Metric)), tag.Span().Text(words.Short(c.Metric))),
			tag.Span().Class("tm-guide__long").Text(words.Long(c.Metric)),
		))
	}
	return tag.Tr().Class("tm-guide__heads").Body(cells...)
}

// guideRow says one thing about each metric. Its look is a modifier of the
// row's class, "" for the usual.
func guideRow(name, look string, cell func(guide.Column) []app.UI) app.UI {
	class := "tm-guide__row"
	if look != "" {
		class += " tm-guide__row--" + look
	}
	cells := []app.UI{tag.Th().Attr("scope", "row").Body(tag.Span().Class("tm-guide__name").Text(name))}
	for _, c := range guide.Columns {
		cells = append(cells, tag.Td().DataSet("metric", string(c.Metric)).Body(cell(c)...))
	}
	return tag.Tr().Class(class).Body(cells...)
}

func guideCalculator(c guide.Column) []app.UI {
	return []app.UI{tag.A().Class("tm-guide__go").Attr("href", href("/"+string(c.Metric))).
		Text(words.OpenCalculator(c.Metric))}
}

func text(s string) []app.UI { return []app.UI{app.Text(s)} }
