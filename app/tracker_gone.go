package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// A goneRecord is the score or the note deleted last, which can be brought back
// for a while. place is where it stood in its list.
type goneRecord struct {
	score *saved.Score
	note  *saved.Note
	place int
}

// goneRow stands where a score was deleted, with the way back.
func (t *tracker) goneRow() app.UI {
	s := t.gone.score
	return tag.Tr().Class("tm-savedlist__gone").Body(
		tag.Td().Attr("colspan", "8").Body(
			tag.Span().Text(words.Short(s.Metric)+" "+words.Whose(s.Name, s.Period.Label)+" deleted."),
			t.undoButton(),
		),
	)
}

func (t *tracker) undoButton() app.UI {
	return ui.Button(ui.ButtonProps{ID: "undo", Label: "Undo", Kind: ui.Link, OnClick: t.onUndo})
}

// onDelete takes a score out and leaves the way back in its place.
func (t *tracker) onDelete(ctx app.Context, e app.Event) {
	i := t.find(pressed(e, "delete-"))
	if i < 0 {
		return
	}
	s := t.order[i]
	t.remove(s.ID, &goneRecord{score: &s, place: i})
}

// remove deletes a record.
func (t *tracker) remove(id string, gone *goneRecord) {
	t.write(change{drop: []string{id}}, func() {
		t.gone = gone
		t.presses++
		press := t.presses
		t.tell("", false)
		t.said = "Deleted. It can be undone for " + calc.FormatCount(int64(undoFor/time.Second)) + " seconds."
		t.renew()
		t.own.Defer(func(app.Context) { focus("undo") })
		t.own.After(undoFor, func(app.Context) {
			if t.presses == press {
				t.forget()
			}
		})
	})
}

// forget takes away the way back. Focus that was on it goes to the list.
func (t *tracker) forget() {
	if t.gone == nil {
		return
	}
	held := app.Window().Get("document").Get("activeElement").Get("id").String() == "undo"
	t.gone = nil
	t.drawn++
	if held {
		t.own.Defer(func(app.Context) { focus("heading") })
	}
}

// onUndo brings back what was deleted last.
func (t *tracker) onUndo(ctx app.Context, e app.Event) {
	gone := t.gone
	if gone == nil {
		return
	}
	var c change
	back := "edit-"
	if gone.score != nil {
		c.put.Scores, back = []saved.Score{*gone.score}, back+gone.score.ID
	} else {
		c.put.Notes, back = []saved.Note{*gone.note}, noteEdit+gone.note.ID
	}
	t.write(c, func() {
		t.gone = nil
		t.presses++
		t.said = "It is back."
		t.renew()
		t.own.Defer(func(app.Context) { focus(back) })
	})
}

// write makes a change, or says why it was not made. Everything typed stays.
func (t *tracker) write(c change, done func()) {
	visit.saved.write(c, func(word string) {
		t.own.Dispatch(func(app.Context) {
			if word != "" {
				t.tell(words.NotStored(word), true)
				return
			}
			done()
		})
	})
}
