package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
)

func (t *tracker) onAdd(ctx app.Context, e app.Event) { t.openForm(newScoreForm(), "add-score") }

func (t *tracker) onEdit(ctx app.Context, e app.Event) {
	id := pressed(e, "edit-")
	if i := t.find(id); i >= 0 {
		t.openForm(formOf(t.order[i]), "edit-"+id)
	}
}

// openForm shows a form. Cancel leads back to the button that it came from.
func (t *tracker) openForm(f *scoreForm, opener string) {
	t.form, t.note, t.opener = f, nil, opener
	t.tell("", false)
	t.sync()
	t.own.Defer(func(app.Context) { focus("score-head") })
}

func (t *tracker) onCancel(ctx app.Context, e app.Event) { t.close() }

// close takes the open form away and gives focus back.
func (t *tracker) close() {
	opener := t.opener
	t.form, t.note = nil, nil
	t.own.Defer(func(app.Context) {
		if !element(opener).Truthy() {
			opener = "add-score"
		}
		focus(opener)
	})
}

// onFormKey saves with Enter in a field, and leaves with Escape.
func (t *tracker) onFormKey(ctx app.Context, e app.Event) {
	t.keyed(ctx, e, t.close, t.decided(t.form.since(), "score-since", t.save))
}

func (t *tracker) onFormInput(ctx app.Context, e app.Event) {
	id, text := target(e)
	f, _ := id.Split()
	t.unask()
	if p := t.form.typed.Text(f); p != nil {
		*p = text
		t.form.left[f] = false
		return
	}
	form := t.form.desk.form
	if p := form.Text(id); p != nil {
		*p = text
		form.Now.Typed(f)
		delete(t.form.desk.visited, id) // until it is left again
		t.form.desk.recount()
	}
}

// unask takes back what the score's form said of what was typed before, and the
// question whether both are wanted.
func (t *tracker) unask() {
	if t.form.both {
		t.turned = 0
	}
	t.form.full, t.form.both = "", false
}

func (t *tracker) onFormBlur(ctx app.Context, e app.Event) {
	id, text := target(e)
	f, _ := id.Split()
	if t.form == nil {
		return // a press on Cancel took the form away
	}
	t.form.left[f] = text != "" // an empty field is no mistake before Save
	t.form.desk.visited[id] = true
}

// onFormChoice is every list's and every radio button's of the form.
func (t *tracker) onFormChoice(ctx app.Context, e app.Event) {
	id, value := target(e)
	f := t.form
	t.unask()
	if group, _ := id.Split(); group == entry.Field(string(byMetric)+"-"+value) {
		if !slices.Contains(calc.Metrics, calc.Metric(value)) {
			return
		}
		if desk, ok := f.desks[calc.Metric(value)]; ok {
			f.desk = desk
		} else {
			f.turnTo(entry.New(calc.Metric(value)))
		}
	} else {
		f.desk.choose(id, value)
		f.desk.recount()
	}
	t.sync()
}

// syncForms writes what the open form holds into its controls.
func (t *tracker) syncForms() {
	if n := t.note; n != nil {
		setValue(noteDay, n.typed.Day)
		setValue(noteText, n.typed.Text)
	}
	if a := t.aim; a != nil {
		setValue(aimField, a.typed)
	}
	f := t.form
	if f == nil {
		return
	}
	for _, field := range f.details() {
		setValue(string(field), *f.typed.Text(field))
	}
	for _, field := range f.responses() {
		setValue(string(field), *f.desk.form.Text(field.In(false)))
	}
	for id, value := range f.desk.lists() {
		setValue(string(id), value)
	}
	setChecked(string(byMetric) + "-" + string(f.desk.Metric))
	setChecked(string(entry.Ways) + "-" + string(f.desk.form.Now.Mode))
}

// keyed saves with Enter in a text field of a form, and leaves with Escape.
func (t *tracker) keyed(ctx app.Context, e app.Event, leave, save func()) {
	ctx.PreventUpdate()
	if e.Get("isComposing").Truthy() {
		return
	}
	switch e.Get("key").String() {
	case "Escape":
		leave()
		t.own.Update()
	case "Enter":
		if e.Get("target").Get("type").String() == "text" {
			e.PreventDefault()
			save()
			t.own.Update()
		}
	}
}
