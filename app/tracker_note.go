package app

import (
	"slices"

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
	noteEdit = "edit-note-" // and the id of the note
)

// A noteForm is a note that is being typed in: a new one, or base.
type noteForm struct {
	base  saved.Note // as it was, the zero Note for a new one
	there saved.Note // as it is saved now, the zero Note for nothing
	typed saved.NoteForm
	tried bool   // Save was pressed: everything may complain
	full  string // why the note cannot be saved, "" while it can
}

// since is what became of the note since.
func (n *noteForm) since() saved.Since { return n.base.Since(n.there) }

// saveLabel names the button that saves.
func (n *noteForm) saveLabel() string { return course.SaveSince(n.since(), course.SaveNewNote) }

// noteForm is the form while it is open.
func (t *tracker) noteForm() app.UI {
	n := t.note
	if n == nil {
		return tag.Div().Class("tm-hide")
	}
	head := words.AddNote
	if n.base.ID != "" {
		head = words.ChangeNote
	}
	_, day, text := n.there.With(n.typed, 1)
	field := func(id, label, hint, value string, err error) app.UI {
		p := ui.FieldProps{ID: id, Label: label, Hint: hint, Value: value, Size: ui.Wide, OnInput: t.onNoteInput}
		if err != nil && n.tried {
			p.Problem = course.NoteProblem(err, id == noteDay)
		}
		return ui.Field(p)
	}
	return tag.Div().Class("tm-scoreform").Role("form").Aria("labelledby", "note-head").OnKeyDown(t.onNoteKey).Body(
		tag.H2().ID("note-head").TabIndex(-1).Text(head),
		tag.Div().Class("tm-scoreform__fields").Body(
			field(noteDay, "Day", "Like 2025-02-01, or Feb 2025 for its first day", n.typed.Day, day),
			field(noteText, "What happened", "Like New call menu", n.typed.Text, text),
		),
		sinceBox("note-since", n.since(), func() (title, text string) { return course.NoteSince(n.base, n.there) }, n.full),
		tag.Div().Class("tm-scoreform__acts").Body(
			ui.Button(ui.ButtonProps{ID: "note-save", Label: n.saveLabel(), Kind: ui.Primary, OnClick: t.onSaveNote}),
			ui.Button(ui.ButtonProps{ID: "note-cancel", Label: "Cancel", OnClick: t.onCancel}),
		),
	)
}

func (t *tracker) onAddNote(ctx app.Context, e app.Event) {
	t.openNote(&noteForm{}, "add-note")
}

func (t *tracker) onEditNote(ctx app.Context, e app.Event) {
	id := pressed(e, noteEdit)
	if i := slices.IndexFunc(visit.saved.set.Notes, func(n saved.Note) bool { return n.ID == id }); i >= 0 {
		n := visit.saved.set.Notes[i]
		t.openNote(&noteForm{base: n, there: n, typed: saved.NoteForm{Day: n.Day.String(), Text: n.Text}}, noteEdit+id)
	}
}

// openNote shows a form. Cancel leads back to the button that it came from.
func (t *tracker) openNote(n *noteForm, opener string) {
	t.form, t.note, t.opener = nil, n, opener
	t.tell("", false)
	t.sync()
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
	t.keyed(ctx, e, t.close, t.decided(t.note.since(), "note-since", t.saveNote))
}

func (t *tracker) onSaveNote(ctx app.Context, e app.Event) { t.meant("note-since", t.saveNote) }

func (t *tracker) saveNote() {
	n := t.note
	note, day, text := n.there.With(n.typed, now())
	switch {
	case day != nil:
		n.tried = true
		t.own.Defer(func(app.Context) { focus(noteDay) })
		return
	case text != nil:
		n.tried = true
		t.own.Defer(func(app.Context) { focus(noteText) })
		return
	case note.ID == "" && len(visit.saved.set.Notes) >= saved.MaxNotes:
		n.full = words.NotesFull
		return
	}
	c := change{}
	if note.ID == "" {
		note.ID = newID()
	} else {
		c.seen.Notes = []saved.Note{n.there}
	}
	c.put.Notes = []saved.Note{note}
	visit.saved.write(c, func(word string) {
		t.own.Dispatch(func(app.Context) {
			if word != "" {
				n.full = t.unsaved(word, n.since(), "note-since")
				return
			}
			t.close()
			t.said = words.SavedName + "."
			t.renew()
		})
	})
}
