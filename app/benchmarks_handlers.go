package app

import (
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/calc/industry"
)

func (e *explorer) onMetric(ctx app.Context, ev app.Event) {
	_, value := target(ev)
	e.row = ownRow{left: map[entry.Field]bool{}}
	e.turnTo(calc.Metric(value))
	e.changed()
}

// onInput is every text field's of the score: the id says which.
func (e *explorer) onInput(ctx app.Context, ev app.Event) {
	id, text := target(ev)
	form := e.page.Form
	field, earlier := id.Split()
	switch p := form.Text(id); {
	case field == entry.Score:
		e.remark(e.left || e.page.Unread)
		e.page.Score, e.page.Unread, e.left = text, false, false
	case p != nil:
		e.remark(e.desk.visited[id] || slices.Contains(form.Unread, id))
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
	case entry.Industry:
		e.desk.choose(id, value)
	}
}

// onTotals goes over to totals, with those of the ratings where they can be
// carried over.
func (e *explorer) onTotals(ctx app.Context, ev app.Event) {
	e.desk.markVisited(false)
	e.page.Form.Carry(false, entry.Totals)
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
	case e.desk.swappable(field, false):
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

// typed follows every keystroke: score and rows at once, the rest at a pause.
func (e *explorer) typed() {
	e.copies.forget()
	e.recount()
	e.pause++
	e.later(restAfter, func() { e.drawn++ })
	e.later(pauseAfter, e.settle)
}

// changed follows every choice and press.
func (e *explorer) changed() {
	e.typed()
	e.sync()
}

// later does something unless there is another change before.
func (e *explorer) later(after time.Duration, do func()) {
	n := e.pause
	e.own.After(after, func(app.Context) {
		if n == e.pause {
			do()
		}
	})
}

// settle does what can wait for a pause. A link with a value that could not be
// used stays in the address until the reader has mended it.
func (e *explorer) settle() {
	e.drawn++
	e.said = e.spoken()
	state := e.page.Link()
	if len(e.page.Form.Unread) == 0 && !e.page.Unread && (state != "" || entry.IsLink(fragment())) {
		keepFragment(state)
	}
}

// sync writes the page's state into its controls once they are rendered. It is
// needed wherever the program, and not the reader, changes them.
func (e *explorer) sync() {
	e.drawn++
	e.own.Defer(func(app.Context) {
		for _, f := range entry.TotalFields(e.metric()) {
			setValue(string(f), *e.page.Form.Text(entry.ID(f)))
		}
		setValue(string(entry.Score), e.page.Score)
		setValue(string(byOrder), string(e.page.Order))
		setValue(string(byShow), string(e.page.Show))
		if e.page.Form.Industry == "" {
			setValue(string(entry.Industry), noIndustry)
		} else {
			setValue(string(entry.Industry), e.page.Form.Industry)
		}
		setChecked("metric-" + string(e.metric()))
		setChecked(string(scoreBy) + "-" + scoreByValue(e.page.Alone))
		setChecked(string(byView) + "-" + viewValue(e.page.Table))
		for _, f := range ownFields {
			setValue(string(f), *e.row.form.Text(f))
		}
	})
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
		case e.page.Form.Text(id) != nil || field == entry.Industry:
			e.desk.takeOver(f)
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
