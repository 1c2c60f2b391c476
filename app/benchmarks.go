package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

const benchmarksPath = "/benchmarks"

// benchmarksPage sets a score among the published figures of every industry.
type benchmarksPage struct{ app.Compo }

func (p *benchmarksPage) OnNav(ctx app.Context) { arrive(ctx, benchmarksPath) }

func (p *benchmarksPage) Render() app.UI {
	return shell(benchmarksPath, &explorer{}, sourcesPart())
}

// benchmarksLink is the address of the page for the form of a calculator.
func benchmarksLink(f *entry.Form) string {
	link := entry.NewExplorer(f).Link()
	if link == "" {
		return href(benchmarksPath)
	}
	return href(benchmarksPath) + "#" + link
}

// explorer is everything on the page that follows the reader.
type explorer struct {
	app.Compo

	page *entry.Explorer
	desk *calculator // reads the form as the metric's own calculator does
	mark industry.Mark
	kept []entry.Kept
	row  ownRow

	opened string // the link that the visit began with, until it is on show
	unkept bool   // what is stored will not outlast the visit
	left   bool   // the score alone was left since it was typed in: it may complain
	said   string // the live region
	copies copier
	pause  int // counts changes, to find the pauses
	drawn  int // counts how often the parts were drawn anew
	own    app.Context
	stop   func()
}

// OnInit takes up what the visit knows, the link that it begins with, and what
// was done while the program loaded: that is the later, and the reader's own.
// What an update has carried over is later than the link, too.
func (e *explorer) OnInit() {
	e.row.left = map[entry.Field]bool{}
	m := calc.Metrics[0]
	if app.IsClient && visit.metric != "" {
		m = visit.metric
	}
	e.turnTo(m)
	if app.IsServer {
		return
	}
	e.kept, e.unkept = loadKept(), !storageLasts()
	early := takeEarly()
	if e.opened = firstLink(); e.opened != "" && !visit.resumed {
		e.take(e.opened)
		e.makeRoom(early)
	}
	e.takeEarly(early)
	e.recount()
}

func (e *explorer) OnMount(ctx app.Context) {
	e.own = ctx
	e.stop = watchKept(ctx, e.rereadKept)
	restoreFocus()
	e.sync()
}

func (e *explorer) OnDismount() {
	if e.stop != nil {
		e.stop()
	}
}

// OnNav opens a link. The address of the page without one leaves it as it is.
func (e *explorer) OnNav(ctx app.Context) {
	if app.IsServer {
		return // go-app's own handler calls it there; an address has no state
	}
	f := fragment()
	if opened := f == e.opened; !opened && entry.IsLink(f) && strings.TrimPrefix(f, "#") != e.page.Link() {
		e.take(f)
		e.sync()
	}
	e.opened = ""
	e.settle()
}

// recount works out everything that follows from what was entered.
func (e *explorer) recount() {
	e.desk.recount()
	e.mark = e.page.Mark(e.desk.result)
}

// def is the definition of the score.
func (e *explorer) def() calc.Definition { return e.page.Form.Def }

func (e *explorer) metric() calc.Metric { return e.def().Metric }

func (e *explorer) Render() app.UI {
	return tag.Div().Class("tm-explore").DataSet("metric", string(e.metric())).Body(
		e.part("head"),
		e.part("titlebar"),
		e.part("options"),
		e.answer(),
		e.rowsBlock(),
		e.part("actions"),
		e.part("reading"),
		e.part("own"),
		e.part("foot"),
	)
}

func (e *explorer) titlebar() app.UI {
	p := ui.ChoiceProps{ID: "metric", Legend: "Metric", LegendHidden: true, Selected: string(e.metric()), OnChange: e.onMetric}
	for _, m := range calc.Metrics {
		p.Options = append(p.Options, ui.Option{Value: string(m), Text: words.Short(m), Marker: plot.Marker(m), Accent: string(m)})
	}
	return tag.Div().Class("tm-titlebar").Body(
		tag.Div().Class("tm-titlebar__text").Body(
			heading("Benchmarks"),
			tag.P().Class("tm-lead").Text(words.BenchmarksLead(e.metric())),
		),
		tag.Div().Class("tm-explore__metric").Body(ui.Choice(p)),
	)
}
