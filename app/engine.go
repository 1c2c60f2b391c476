package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// engineStates are the words for a page whose program is not running, or not
// yet. The boot script and the stylesheet show the one that fits.
type engineStates struct {
	app.Compo
	Metric calc.Metric
}

func (e *engineStates) Render() app.UI {
	// An element can stand in one place only, so each block gets its own.
	byHand := func() app.UI {
		return tag.P().Class("tm-small tm-muted").Text("By hand: " + words.Short(e.Metric) + " = " + words.ByHand(e.Metric) + ".")
	}
	return tag.Div().Class("tm-engine").Body(
		tag.Div().Class("tm-engine-off").Body(tag.P().Class("tm-sentence").Text(words.NoProgram+" "+words.Short(e.Metric)+" = "+words.ByHand(e.Metric)+".")),
		tag.Div().Class("tm-engine-loading").Body(
			tag.Div().Class("tm-skel tm-skel--score"),
			tag.Div().Class("tm-skel tm-skel--line"),
			ui.Progress(words.Loading),
			tag.P().Class("tm-small").Body(tag.Strong().DataSet("progress", "yes").Text(words.Loading)),
			tag.P().Class("tm-small tm-muted").Text("Keep typing. The result appears as soon as it is ready."),
		),
		tag.Div().Class("tm-engine-failed").Body(
			ui.Notice(ui.Failure, "The calculator has not loaded",
				tag.P().Text("There is no connection, or the download broke off. Your figures are still here."),
				tag.Button().Attr("type", "button").Class("tm-btn tm-btn--small").DataSet("retry", "yes").Text("Try again")),
			byHand(),
		),
		tag.Div().Class("tm-engine-missing").Body(
			ui.Notice(ui.Failure, "This browser cannot run the calculator",
				tag.P().Text("WebAssembly is missing or switched off. All text and tables on this page still work.")),
			byHand(),
		),
	)
}
