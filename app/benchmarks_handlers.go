package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/calc/industry"
)

func (e *explorer) onMetric(ctx app.Context, ev app.Event) {
	_, value := target(ev)
	e.page.Misnamed = false
	e.row = ownRow{left: map[entry.Field]bool{}}
	e.turnTo(calc.Metric(value))
	e.changed()
}

// onInput is every text field's of the score: the id says which.
func (e *explorer) onInput(ctx app.Context, ev app.Event) {
	id, text := target(ev)
	form := e.page.Form
	field, earlier := id.Split()
	e.remark(e.page.Misnamed)
	e.page.Misnamed = false // whoever types has seen whose fields these are
	switch p := form.Text(id); {
	case field == entry.Score:
		e.remark(e.left || e.page.Unread)
		e.page.Score, e.page.Unread, e.left = text, false, false
	case p != nil:
		e.remark(e.desk.visited[id] || slices.Contains(form.Unread, id))
		if !earlier && slices.Contains(entry.TotalFields(e.metric()), field) {
			e.page.EnterTotals()
		}
		*p = text
		form.Group(earlier).Typed(field)
		form.TypedOver(id)
		delete(e.desk.visited, id) // until it is left again
	}
	e.typed()
	// The field shows what was typed already: leave its part alone, and render
	// what has counted on.
	ctx.PreventUpdate()
	e.own.Update()
}

// remark draws the fields at once where one of them may have said something:
// that goes with the first key.
func (e *explorer) remark(said bool) {
	if said {
		e.drawn++
	}
}

// onBlur lets a field complain: never while somebody is still typing in it.
func (e *explorer) onBlur(ctx app.Context, ev app.Event) {
	id, _ := target(ev)
	e.left = e.left || id == entry.ID(entry.Score)
	e.desk.visited[id] = true
	e.drawn++
}

// onChoice is every list's and every radio button's.
func (e *explorer) onChoice(ctx app.Context, ev app.Event) {
	id, value := target(ev)
	e.choose(id, value)
	e.changed()
}

// choose sets an option. The id of a radio button is its group's with its value
// behind it.
func (e *explorer) choose(id entry.ID, value string) {
	switch field := strings.TrimSuffix(string(id), "-"+value); entry.Field(field) {
	case scoreBy:
		e.page.Alone = value == scoreByValue(true)
	case byOrder:
		if o := industry.Order(value); slices.Contains(industry.Orders, o) {
			e.page.Order = o
		}
	case byShow:
		if f := industry.Filter(value); slices.Contains(industry.Filters, f) {
			e.page.Show = f
		}
	case byView:
		e.page.Table = value == viewValue(true)
	default:
		if isDefinition(entry.Field(field)) {
			e.desk.choose(id, value)
		}
	}
}

// isDefinition reports whether a control belongs to the calculator's form: its
// definition, level or industry.
func isDefinition(f entry.Field) bool {
	group, _, _ := strings.Cut(string(f), "-")
	switch entry.Field(group) {
	case entry.Scale, entry.From, entry.Direction, entry.Level, entry.Industry:
		return true
	}
	return false
}

// onTotals goes over to totals, with those of the ratings where they can be
// carried over.
func (e *explorer) onTotals(ctx app.Context, ev app.Event) {
	e.desk.markVisited(false)
	e.page.Form.Carry(false, entry.Totals)
	e.page.EnterTotals()
	e.changed()
	e.own.Defer(func(app.Context) { focus(string(entry.TotalFields(e.metric())[0])) })
}

// onFix puts in what the field was probably meant to hold, or exchanges two
// figures that were typed into one another's field.
func (e *explorer) onFix(ctx app.Context, ev app.Event) {
	id := entry.ID(strings.TrimSuffix(ev.Get("currentTarget").Get("id").String(), "-fix"))
	field, _ := id.Split()
	switch {
	case field == entry.Score:
		e.page.Score = suggested(e.page.ReadScore().Err)
	case field == entry.All && e.desk.now.Swapped(false, e.desk.visited):
		t := &e.page.Form.Now.Totals
		t[0], t[1] = t[1], t[0]
	default:
		if s := e.desk.suggestion(id); s != "" {
			*e.page.Form.Text(id) = s
		}
	}
	e.changed()
	e.own.Defer(func(app.Context) { focus(string(id)) })
}

func (e *explorer) onShowAll(ctx app.Context, ev app.Event) {
	e.page.Show = industry.All
	e.changed()
	e.own.Defer(func(app.Context) { focus(string(byShow)) })
}
