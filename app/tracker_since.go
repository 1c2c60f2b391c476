package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// A record may be deleted or changed while a form with it is open, in another
// tab or in the table below the form. The form says so at once and keeps what is
// typed; what to do is the reader's to decide, so the button that saves says
// what it will do, and Enter in a field leads to what is said and no further.
// The focus does not go to the button: the same key, held, would press it.

// meet has the open forms, and the way back, take up what is saved now of what
// they are about. What a form said or asked of another state of things goes.
func (t *tracker) meet(set saved.Set) {
	defer t.turn(t.labels())
	if t.gone != nil && t.gone.replaced(set) {
		_, to := t.gone.back()
		t.forget(to)
	}
	if f := t.form; f != nil {
		f.meet(set)
	}
	if n := t.note; n != nil {
		n.full = ""
		if n.base.ID != "" {
			n.there = set.Note(n.base.ID)
		}
	}
	if a := t.aim; a != nil {
		was := a.there
		a.there, a.full = set.Target(a.metric), ""
		if was.Since(a.there) != saved.Untouched {
			a.problem = ""
		}
	}
}

// meet takes up the score as it is saved now. The question whether a second one
// is wanted stays while it is about the same one.
func (f *scoreForm) meet(set saved.Set) {
	was := f.there
	if f.base.ID != "" {
		f.there = set.Score(f.base.ID)
	}
	asked := f.both && was.Since(f.there) == saved.Untouched
	f.both = false
	s, _ := f.there.With(f.desk.form, f.typed, 1)
	if f.both = asked && f.full == f.doubled(s); !f.both {
		f.full = ""
	}
}

// labels are what the buttons say that save the open forms.
func (t *tracker) labels() (all [3]string) {
	if t.form != nil {
		all[0] = t.form.saveLabel()
	}
	if t.note != nil {
		all[1] = t.note.saveLabel()
	}
	if t.aim != nil {
		all[2] = t.aim.saveLabel()
	}
	return all
}

// turn notes the time if the buttons have said something else before.
func (t *tracker) turn(before [3]string) {
	if before != t.labels() {
		t.turned = now()
	}
}

// lately is for how many milliseconds a press may still be meant for what a
// button said before, be the second half of a double click or come of a key that
// is held.
const lately = 750

// meant saves upon a press, unless the button has become another under it. Then
// it leads to what is said.
func (t *tracker) meant(box string, save func()) {
	if now()-t.turned >= lately {
		save()
		return
	}
	t.own.Defer(func(app.Context) { focus(box) })
}

// sinceBox tells those who look and those who listen what became of a form's
// record, and why it was not saved.
func sinceBox(id string, since saved.Since, says func() (title, text string), full string) app.UI {
	return tag.Div().ID(id).Class("tm-since").Role("alert").TabIndex(-1).Body(
		app.If(since != saved.Untouched, func() app.UI {
			title, text := says()
			return ui.Notice(ui.Warning, title, tag.P().Text(text))
		}),
		app.If(full != "", func() app.UI { return tag.P().Class("tm-field__problem").Text(full) }),
	)
}

// decided saves upon Enter in a field where there is nothing to decide.
func (t *tracker) decided(since saved.Since, box string, save func()) func() {
	if since == saved.Untouched {
		return func() { t.meant(box, save) }
	}
	return func() { t.own.Defer(func(app.Context) { focus(box) }) }
}

// unsaved is what a form says of a change that was not made, "" where it says
// already what became of its record.
func (t *tracker) unsaved(word string, since saved.Since, box string) string {
	if word != "changed" || since == saved.Untouched {
		return words.NotStored(word)
	}
	t.own.Defer(func(app.Context) { focus(box) })
	return ""
}
