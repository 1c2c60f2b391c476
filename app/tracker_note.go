package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/app/words/course"
)

// The fields of a note. Their ids are permanent.
const (
	noteDay  = "note-day"
	noteText = "note-text"
)

// A noteForm is a note that is being typed in.
type noteForm struct {
	typed saved.NoteForm
	tried bool   // Save was pressed: everything may complain
	full  string // why the note cannot be saved, "" while it can
}

// notes are the saved notes in the order of their days. There are few, and a
// sort of its own for them would weigh 5 KB.
func (t *tracker) notes() []saved.Note {
	var out []saved.Note
	for _, n := range visit.saved.set.Notes {
		at := len(out)
		for at > 0 && (out[at-1].Day > n.Day || out[at-1].Day == n.Day && out[at-1].ID > n.ID) {
			at--
		}
		out = append(out, n)
		copy(out[at+1:], out[at:])
		out[at] = n
	}
	return out
}

// noteForm is the form while it is open.
func (t *tracker) noteForm() app.UI {
	n := t.note
	if n == nil {
		return tag.Div().Class("tm-hide")
	}
	_, day, text := saved.Note{}.With(n.typed, 1)
	field := func(id, label, hint, value string, err error) app.UI {
		p := ui.FieldProps{ID: id, Label: label, Hint: hint, Value: value, Size: ui.Wide, OnInput: t.onNoteInput}
		if err != nil && n.tried {
			p.Problem = course.NoteProblem(err, id == noteDay)
		}
		return ui.Field(p)
	}
	return tag.Div().Class("tm-scoreform").Role("form").Aria("labelledby", "note-head").OnKeyDown(t.onNoteKey).Body(
		tag.H2().ID("note-head").TabIndex(-1).Text(words.AddNote),
		tag.Div().Class("tm-scoreform__fields").Body(
			field(noteDay, "Day", "Like 2025-02-01, or Feb 2025 for its first day", n.typed.Day, day),
			field(noteText, "What happened", "Like New call menu", n.typed.Text, text),
		),
		tag.P().Class("tm-field__problem").Role("alert").Text(n.full),
		tag.Div().Class("tm-scoreform__acts").Body(
			ui.Button(ui.ButtonProps{ID: "note-save", Label: "Save", Kind: ui.Primary, OnClick: t.onSaveNote}),
			ui.Button(ui.ButtonProps{ID: "note-cancel", Label: "Cancel", OnClick: t.onCancel}),
		),
	)
}

// noteList is the notes below the chart, where they can be read in full and
// deleted.
func (t *tracker) noteList() app.UI {
	notes := t.notes()
	gone := t.gone != nil && t.gone.note != nil
	if len(notes) == 0 && !gone {
		return tag.Div()
	}
	var list []app.UI
	for i, n := range notes {
		if gone && t.gone.place == i {
			list = append(list, t.goneNote())
		}
		list = append(list, tag.Li().Class("tm-notes__one").Body(
			tag.Span().Class("tm-notes__day").Text(n.Day.String()),
			tag.Span().Text(n.Text),
			tag.Button().Attr("type", "button").ID("unnote-"+n.ID).Class("tm-iconbtn").Aria("label", "Delete the note "+n.Text).OnClick(t.onUnnote).Body(ui.Icon(ui.IconBin)),
		))
	}
	if gone && t.gone.place >= len(notes) {
		list = append(list, t.goneNote())
	}
	return tag.Ul().Class("tm-notes").Aria("label", "Notes").Body(list...)
}

func (t *tracker) goneNote() app.UI {
	return tag.Li().Class("tm-notes__one").Body(
		tag.Span().Class("tm-notes__day").Text(t.gone.note.Day.String()),
		tag.Span().Text("Note deleted."),
		t.undoButton(),
	)
}

func (t *tracker) onAddNote(ctx app.Context, e app.Event) {
	t.form, t.note, t.opener = nil, &noteForm{}, "add-note"
	t.tell("", false)
	t.own.Defer(func(app.Context) { focus("note-head") })
}

func (t *tracker) onNoteInput(ctx app.Context, e app.Event) {
	id, text := target(e)
	t.note.full = ""
	if id == entry.ID(noteDay) {
		t.note.typed.Day = text
		return
	}
	t.note.typed.Text = text
}

// onNoteKey saves with Enter in a field, and leaves with Escape.
func (t *tracker) onNoteKey(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	if e.Get("isComposing").Truthy() {
		return
	}
	switch e.Get("key").String() {
	case "Escape":
		t.close()
		t.own.Update()
	case "Enter":
		if e.Get("target").Get("type").String() == "text" {
			e.PreventDefault()
			t.saveNote()
			t.own.Update()
		}
	}
}

func (t *tracker) onSaveNote(ctx app.Context, e app.Event) { t.saveNote() }

func (t *tracker) saveNote() {
	n := t.note
	note, day, text := saved.Note{}.With(n.typed, now())
	switch {
	case day != nil:
		n.tried = true
		t.own.Defer(func(app.Context) { focus(noteDay) })
		return
	case text != nil:
		n.tried = true
		t.own.Defer(func(app.Context) { focus(noteText) })
		return
	case len(visit.saved.set.Notes) >= saved.MaxNotes:
		n.full = words.NotesFull
		return
	}
	note.ID = newID()
	visit.saved.write(change{put: saved.Set{Notes: []saved.Note{note}}}, func(word string) {
		t.own.Dispatch(func(app.Context) {
			if word != "" {
				n.full = words.NotStored(word)
				return
			}
			t.close()
			t.said = words.SavedName + "."
			t.renew()
		})
	})
}

// onUnnote deletes a note and leaves the way back in its place.
func (t *tracker) onUnnote(ctx app.Context, e app.Event) {
	id := pressed(e, "unnote-")
	for i, n := range t.notes() {
		if n.ID == id {
			t.remove(id, &goneRecord{note: &n, place: i})
			return
		}
	}
}
