package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
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
	return shell(benchmarksPath,
		&explorer{},
		tag.Section().Class("tm-section tm-sources").Aria("label", sourcesTitle).Body(
			read(benchmarksPath, "sources", sourcesText),
		),
	)
}

// benchmarksLink is the address of the page for the form of a calculator.
func benchmarksLink(f *entry.Form) string {
	link := entry.NewExplorer(f).Link()
	if link == "" {
		return href(benchmarksPath)
	}
	return href(benchmarksPath) + "#" + link
}

// explored is what one visit remembers of the page: the metric on show and how
// each is set. The forms are those of the calculators.
var explored = struct {
	metric calc.Metric
	pages  map[calc.Metric]*entry.Explorer
}{pages: map[calc.Metric]*entry.Explorer{}}

// explorer is everything on the page that follows the reader.
type explorer struct {
	app.Compo

	page *entry.Explorer
	desk *calculator // reads the form as the metric's own calculator does
	mark industry.Mark
	kept []entry.Kept
	row  ownRow

	unkept bool   // what is stored will not outlast the visit
	left   bool   // the score alone was left since it was typed in: it may complain
	said   string // the live region
	copies copier
	pause  int // counts changes, to find the pauses
	drawn  int // counts how often the parts were drawn anew
	own    app.Context
	stop   func()
}

// OnInit takes up what the visit knows, and what was done while the program
// loaded.
func (e *explorer) OnInit() {
	e.row.left = map[entry.Field]bool{}
	m := calc.Metrics[0]
	if app.IsClient && explored.metric != "" {
		m = explored.metric
	}
	e.turnTo(m)
	if app.IsServer {
		return
	}
	e.kept, e.unkept = loadKept(), !storageLasts()
	e.takeEarly(takeEarly())
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
	if f := fragment(); entry.IsLink(f) && strings.TrimPrefix(f, "#") != e.page.Link() {
		e.load(f)
	}
	e.settle()
}

// turnTo shows another metric, with the form of its calculator.
func (e *explorer) turnTo(m calc.Metric) {
	form := visit.forms[string(m)]
	if app.IsServer || form == nil {
		form = entry.New(m)
	}
	page := explored.pages[m]
	if app.IsServer || page == nil {
		page = entry.NewExplorer(form)
	}
	if e.page != nil {
		page.Order, page.Show, page.Table = e.page.Order, e.page.Show, e.page.Table
	}
	page.Form = form
	e.open(page)
}

// open puts a page in the place of the one on show.
func (e *explorer) open(page *entry.Explorer) {
	m := page.Form.Def.Metric
	e.page = page
	e.desk = &calculator{Metric: m, form: page.Form, visited: map[entry.ID]bool{}}
	e.desk.markVisited(false)
	e.left = page.Score != ""
	if app.IsClient {
		explored.metric, explored.pages[m] = m, page
		visit.forms[string(m)] = page.Form
	}
	e.recount()
}

// load opens a link. One that says nothing of the form, or says what the form
// holds anyway, leaves it alone: it may hold more than a link does, such as
// pasted text.
func (e *explorer) load(fragment string) {
	page := entry.ExplorerFromLink(fragment)
	form := visit.forms[string(page.Form.Def.Metric)]
	held := form != nil && (!entry.LinkHoldsForm(fragment) || benchmarksLink(form) == benchmarksLink(page.Form))
	if held {
		page.Form = form
	}
	e.open(page)
	for _, id := range page.Form.IDs() {
		e.desk.visited[id] = e.desk.visited[id] || !held
	}
	e.sync()
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
		e.part("titlebar"),
		e.part("options"),
		e.answer(),
		e.rowsBlock(),
		e.part("actions"),
		e.part("reading"),
		e.part("own"),
	)
}

func (e *explorer) titlebar() app.UI {
	p := ui.ChoiceProps{ID: "metric", Legend: "Metric", LegendHidden: true, Selected: string(e.metric()), OnChange: e.onMetric}
	for _, m := range calc.Metrics {
		p.Options = append(p.Options, ui.Option{Value: string(m), Text: words.Short(m), Marker: shape(m), Accent: string(m)})
	}
	return tag.Div().Class("tm-titlebar").Body(
		tag.Div().Class("tm-titlebar__text").Body(
			heading("Benchmarks"),
			tag.P().Class("tm-lead").Text(words.BenchmarksLead(e.metric())),
		),
		tag.Div().Class("tm-explore__metric").Body(ui.Choice(p)),
	)
}
