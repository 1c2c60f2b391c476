package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/words"
)

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
	e.own.Page().SetTitle(Title(e.title()))
	state := e.page.Link()
	if !e.unread() && (state != "" || entry.IsLink(fragment())) {
		keepFragment(state)
	}
}

// unread reports whether a link held something that could not be used, and that
// is still missed.
func (e *explorer) unread() bool {
	return e.page.Unread || e.page.Misnamed || !e.page.Alone && len(e.page.Form.Unread) > 0
}

// title is the page's title: the score, while there is one.
func (e *explorer) title() string {
	if !e.mark.Given() {
		return find(benchmarksPath).Title
	}
	return words.MarkTitle(e.mark, e.page.Form.Now.Name, e.page.Form.Now.Period)
}

// sync writes the page's state into its controls once they are rendered. It is
// needed wherever the program, and not the reader, changes them.
func (e *explorer) sync() {
	e.drawn++
	e.own.Defer(func(app.Context) {
		form := e.page.Form
		for _, f := range entry.TotalFields(e.metric()) {
			setValue(string(f), *form.Text(entry.ID(f)))
		}
		setValue(string(entry.Score), e.page.Score)
		for id, value := range e.lists() {
			setValue(string(id), value)
		}
		setChecked("metric-" + string(e.metric()))
		setChecked(string(scoreBy) + "-" + scoreByValue(e.page.Alone))
		setChecked(string(byView) + "-" + viewValue(e.page.Table))
		setChecked(string(entry.Level) + "-" + levelValue(form.Level))
		for _, f := range ownFields {
			setValue(string(f), *e.row.form.Text(f))
		}
	})
}
