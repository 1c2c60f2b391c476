package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words/course"
)

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

// noteList is the notes below the chart, where they can be read in full, changed
// and deleted.
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
			tag.Span().Class("tm-notes__day").Text(course.Day(n.Day)),
			tag.Button().Attr("type", "button").ID(noteEdit+n.ID).Class("tm-linkbtn tm-notes__text").
				Aria("label", n.Text+", change the note").OnClick(t.onEditNote).Text(n.Text),
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
		tag.Span().Class("tm-notes__day").Text(course.Day(t.gone.note.Day)),
		tag.Span().Text("Note deleted."),
		t.undoButton(),
	)
}

// onUnnote deletes a note and leaves the way back in its place.
func (t *tracker) onUnnote(ctx app.Context, e app.Event) {
	id := pressed(e, "unnote-")
	for i, n := range t.notes() {
		if n.ID == id {
			t.write(change{drop: []string{id}, seen: saved.Set{Notes: []saved.Note{n}}}, func() {
				t.leave("Deleted.", &goneRecord{note: &n, place: i})
			})
			return
		}
	}
}
