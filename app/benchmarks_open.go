package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
)

// arriveAt is [arrive] for the page of a calculator: the page of benchmarks
// opens with its metric.
func arriveAt(ctx app.Context, m calc.Metric) {
	if app.IsClient {
		visit.metric = m
	}
	arrive(ctx, "/"+string(m))
}

// turnTo shows another metric, with the form of its calculator.
func (e *explorer) turnTo(m calc.Metric) {
	form := visit.forms[string(m)]
	if app.IsServer || form == nil {
		form = entry.New(m)
	}
	page := visit.explorers[m]
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
	e.desk = &calculator{Metric: m, form: page.Form, visited: entry.Left{}}
	e.desk.markVisited(false)
	e.left = page.Score != ""
	if app.IsClient {
		visit.metric, visit.explorers[m] = m, page
		visit.forms[string(m)] = page.Form
	}
	e.recount()
}

// take opens a link. One that says nothing of the form, or says what the form
// holds anyway, leaves it alone: it may hold more than a link does, such as
// pasted text.
func (e *explorer) take(fragment string) {
	page := entry.ExplorerFromLink(fragment)
	form := visit.forms[string(page.Form.Def.Metric)]
	held := form != nil && len(page.Form.Unread) == 0 && (!entry.LinkHoldsForm(fragment) || alike(page, form))
	if held {
		page.Form = form
	}
	e.open(page)
	for _, id := range page.Form.IDs() {
		e.desk.visited[id] = e.desk.visited[id] || !held
	}
	e.recount()
}

// alike reports whether a page would say the same with another form.
func alike(page *entry.Explorer, form *entry.Form) bool {
	other := *page
	other.Form = form
	return other.Link() == page.Link()
}

// makeRoom takes a link's figures out of the way of those typed early: the page
// that was served showed empty fields.
func (e *explorer) makeRoom(early []earlyField) {
	e.desk.ownFigures(early)
	for _, f := range early {
		switch field := entry.Field(f.id); {
		case field == entry.Score:
			e.page.Unread = false
		case slices.Contains(entry.TotalFields(e.metric()), field):
			e.page.Alone = false
		}
	}
}

// takeEarly puts what was changed early into the page. The metric comes last:
// the fields that were typed in are those of the page as it was served.
func (e *explorer) takeEarly(fields []earlyField) {
	for _, f := range fields {
		id := entry.ID(f.id)
		field, _ := id.Split()
		own := e.row.form.Text(field)
		switch {
		case own != nil:
			*own = f.value
		case e.page.Form.Text(id) != nil || isDefinition(field):
			e.desk.takeOver(f)
		case strings.Contains(f.id, "-") && !f.checked: // a radio button given up again
		default:
			e.choose(id, f.value)
		}
	}
	for _, m := range calc.Metrics {
		for _, f := range fields {
			if f.id == "metric-"+string(m) && f.checked {
				e.turnTo(m)
			}
		}
	}
}
