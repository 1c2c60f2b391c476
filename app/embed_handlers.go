package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
)

// onInput is every text field's: the id says which.
func (b *builder) onInput(ctx app.Context, e app.Event) {
	id, text := target(e)
	b.apply(id, text, false)
	b.changed()
}

// onBlur lets a field complain: never while somebody is still typing in it.
func (b *builder) onBlur(ctx app.Context, e app.Event) {
	id, _ := target(e)
	b.left = b.left || id == entry.ID(accent)
	b.desk.visited[id] = true
}

// onChoice is every list's and every radio button's.
func (b *builder) onChoice(ctx app.Context, e app.Event) {
	id, value := target(e)
	b.apply(id, value, true)
	b.changed()
	b.sync()
}

func (b *builder) onCheck(ctx app.Context, e app.Event) {
	id, value := target(e)
	b.apply(id, value, e.Get("target").Get("checked").Bool())
	b.changed()
}

// apply does what was typed or chosen in a control. The id of a radio button is
// its group's with its value behind it.
func (b *builder) apply(id entry.ID, value string, checked bool) {
	if b.desk == nil {
		b.sit()
	}
	if p := b.desk.form.Text(id); p != nil {
		b.typed(id, p, value)
		return
	}
	group, isRadio := strings.CutSuffix(string(id), "-"+value)
	if isRadio && !checked {
		return
	}
	switch entry.Field(group) {
	case accent:
		b.set.accent, b.left = value, false
	case byTabs:
		b.set.tabs = checked
	case byShare:
		b.set.share = checked
	default:
		b.pick(entry.Field(group), id, value)
	}
	b.desk.recount()
}

// pick takes one of the values of a group of radio buttons, or of a list.
func (b *builder) pick(group entry.Field, id entry.ID, value string) {
	one := func(to *string, list []string) {
		if slices.Contains(list, value) {
			*to = value
		}
	}
	switch group {
	case byFrame:
		if value == quizFrame || slices.Contains(calc.Metrics, calc.Metric(value)) {
			b.set.frame = value
			b.sit()
		}
	case byTheme:
		one(&b.set.theme, themes)
	case byWidth:
		one(&b.set.width, previewWidths)
	case byPaper:
		one(&b.set.paper, previewPapers)
	case byCode:
		one(&b.set.code, codeKinds)
	default:
		b.desk.choose(id, value)
	}
}

// typed puts a figure into the form.
func (b *builder) typed(id entry.ID, to *string, text string) {
	form := b.desk.form
	*to = text
	field, _ := id.Split()
	form.Now.Typed(field)
	form.TypedOver(id)
	delete(b.desk.visited, id) // until it is left again
	b.desk.recount()
}

// changed puts the state into the address at a pause.
func (b *builder) changed() {
	b.pause++
	n := b.pause
	b.own.After(pauseAfter, func(app.Context) {
		if n == b.pause {
			b.settle()
		}
	})
}

// sync writes the state into the controls once they are rendered. It is needed
// wherever the program, and not the reader, changes them.
func (b *builder) sync() {
	b.own.Defer(func(app.Context) {
		form := b.desk.form
		for _, id := range form.IDs() {
			setValue(string(id), *form.Text(id))
		}
		setValue(string(accent), b.set.accent)
		for id, value := range b.desk.lists() {
			setValue(string(id), value)
		}
		for group, value := range map[entry.Field]string{
			byFrame: b.set.frame, byTheme: b.set.theme, byWidth: b.set.width, byPaper: b.set.paper, byCode: b.set.code,
			entry.Ways: string(form.Now.Mode), entry.Level: levelValue(form.Level),
		} {
			setChecked(string(group) + "-" + value)
		}
		for id, on := range map[entry.Field]bool{byTabs: b.set.tabs, byShare: b.set.share} {
			if el := element(string(id)); el.Truthy() {
				el.Set("checked", on)
			}
		}
	})
}
