package app

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/words"
)

// onOwnFix puts in what a figure was probably meant to hold, or exchanges the
// two ends.
func (e *explorer) onOwnFix(ctx app.Context, ev app.Event) {
	f := entry.Field(strings.TrimSuffix(ev.Get("currentTarget").Get("id").String(), "-fix"))
	_, problems := e.row.form.Read(e.def())
	for _, problem := range problems {
		switch s := suggested(problem.Err); {
		case problem.Field != f:
		case errors.Is(problem.Err, entry.ErrOrder):
			e.row.form.Low, e.row.form.High = e.row.form.High, e.row.form.Low
		case s != "":
			*e.row.form.Text(f) = s
		}
	}
	e.sync()
	e.own.Defer(func(app.Context) { focus(string(f)) })
}

func (e *explorer) onOwnInput(ctx app.Context, ev app.Event) {
	id, text := target(ev)
	f := entry.Field(id)
	*e.row.form.Text(f) = text
	e.row.left[f], e.row.full = false, false
}

func (e *explorer) onOwnBlur(ctx app.Context, ev app.Event) {
	id, text := target(ev)
	// An empty field is no mistake before the row is added.
	e.row.left[entry.Field(id)] = strings.TrimSpace(text) != ""
}

// onOwnKey adds the row with Enter in one of its fields.
func (e *explorer) onOwnKey(ctx app.Context, ev app.Event) {
	id, _ := target(ev)
	if ev.Get("key").String() != "Enter" || ev.Get("isComposing").Truthy() || e.row.form.Text(entry.Field(id)) == nil {
		ctx.PreventUpdate()
		return
	}
	ev.PreventDefault()
	e.onAdd(ctx, ev)
}

// onAdd adds the row, or shows what is wrong with it.
func (e *explorer) onAdd(ctx app.Context, ev app.Event) {
	row, problems := e.row.form.Read(e.def())
	if len(problems) > 0 {
		for _, f := range ownFields {
			e.row.left[f] = true
		}
		e.own.Defer(func(app.Context) { focus(string(problems[0].Field)) })
		return
	}
	e.rereadKept()
	if len(e.kept) >= entry.MaxKept {
		e.row.full = true
		e.say(words.OwnFull)
		return
	}
	e.row = ownRow{left: map[entry.Field]bool{}}
	e.keep(append(slices.Clone(e.kept), row))
	e.say(row.Name + " added.")
	e.sync()
	e.own.Defer(func(app.Context) { focus(string(entry.OwnName)) })
}

// onDelete takes a row out and leaves the way back in its place. Another tab may
// have moved the rows, so it is found again by what it says.
func (e *explorer) onDelete(ctx app.Context, ev app.Event) {
	i, err := strconv.Atoi(strings.TrimPrefix(ev.Get("currentTarget").Get("id").String(), "own-delete-"))
	if err != nil || i >= len(e.kept) {
		return
	}
	gone := e.kept[i]
	e.rereadKept()
	if i = slices.Index(e.kept, gone); i < 0 {
		return
	}
	e.row.gone, e.row.place, e.row.full = &gone, i, false
	e.keep(slices.Delete(slices.Clone(e.kept), i, i+1))
	e.say(gone.Name + " deleted.")
	e.own.Defer(func(app.Context) { focus("own-undo") })
}

func (e *explorer) onUndelete(ctx app.Context, ev app.Event) {
	if e.row.gone == nil {
		return
	}
	row := *e.row.gone
	e.rereadKept()
	i := min(e.row.place, len(e.kept))
	if len(e.kept) >= entry.MaxKept {
		e.row.full = true
		e.say(words.OwnFull)
		return
	}
	e.row.gone = nil
	e.keep(slices.Insert(slices.Clone(e.kept), i, row))
	e.say(row.Name + " is back.")
	e.own.Defer(func(app.Context) { focus("own-delete-" + strconv.Itoa(i)) })
}

// keep puts rows in the place of those that were.
func (e *explorer) keep(rows []entry.Kept) {
	e.kept = rows
	e.unkept = !storeKept(rows)
}

// rereadKept takes up what another tab has changed.
func (e *explorer) rereadKept() {
	if !e.unkept {
		e.kept = loadKept()
	}
	e.drawn++
}

// say reads something out at once.
func (e *explorer) say(text string) {
	e.settle()
	e.said = text
}
