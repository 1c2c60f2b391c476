package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// A goneRecord is the score, the note or the target deleted last, which can be
// brought back for a while. place is where it stood in its list.
type goneRecord struct {
	score *saved.Score
	note  *saved.Note
	aim   *saved.Target
	place int
}

// back is the change that brings the record back, unless something is in its
// place, and the id of the button that then has the focus.
func (g *goneRecord) back() (c change, button string) {
	none := func(kind, key string) { c.none = visit.saved.none(kind, key) }
	switch {
	case g.score != nil:
		none(saved.KindScores, g.score.ID)
		c.put.Scores, button = []saved.Score{*g.score}, "edit-"+g.score.ID
	case g.note != nil:
		none(saved.KindNotes, g.note.ID)
		c.put.Notes, button = []saved.Note{*g.note}, noteEdit+g.note.ID
	default:
		m := string(g.aim.Def.Metric)
		none(saved.KindTargets, m)
		c.put.Targets, button = []saved.Target{*g.aim}, aimOpener+m
	}
	return c, button
}

// replaced reports whether something is in the place of the record again: it was
// brought back elsewhere, or another target was set.
func (g *goneRecord) replaced(set saved.Set) bool {
	switch {
	case g.score != nil:
		return set.Score(g.score.ID).ID != ""
	case g.note != nil:
		return set.Note(g.note.ID).ID != ""
	}
	return set.Target(g.aim.Def.Metric).Def.Metric != ""
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
	t.write(change{drop: []string{s.ID}, seen: saved.Set{Scores: []saved.Score{s}}}, func() {
		t.leave("Deleted.", &goneRecord{score: &s, place: i})
	})
}

// leave says that a record was deleted, and leaves the way back in its place.
func (t *tracker) leave(says string, gone *goneRecord) {
	t.gone = gone
	t.presses++
	press := t.presses
	t.tell("", false)
	t.said = says + " It can be undone."
	t.renew()
	t.own.Defer(func(app.Context) { focus("undo") })
	t.own.After(undoFor, func(app.Context) { t.expire(press) })
}

// expire takes away the way back that a press has left, once its time is over and
// the focus has gone on: who is at it takes as long as they take.
func (t *tracker) expire(press int) {
	if t.presses != press {
		return
	}
	if activeID() == "undo" {
		t.own.After(time.Second, func(app.Context) { t.expire(press) })
		return
	}
	t.said = ""
	t.forget("heading")
}

// forget takes away the way back, and leads focus that was on it elsewhere.
func (t *tracker) forget(to string) {
	if t.gone == nil {
		return
	}
	held := activeID() == "undo"
	t.hold()
	t.gone = nil
	t.drawn++
	if held {
		t.own.Defer(func(app.Context) {
			focus(to)
			focusIdle("heading") // its row may be further down than is shown
		})
	}
}

// onUndo brings back what was deleted last.
func (t *tracker) onUndo(ctx app.Context, e app.Event) {
	gone := t.gone
	if gone == nil {
		return
	}
	c, button := gone.back()
	t.write(c, func() {
		t.gone = nil
		t.presses++
		t.said = "It is back."
		t.renew()
		t.own.Defer(func(app.Context) { focus(button) })
	})
}

// write makes a change, or says why it was not made. Everything typed stays.
func (t *tracker) write(c change, done func()) {
	visit.saved.write(c, func(word string) {
		t.own.Dispatch(func(app.Context) {
			if word != "" {
				t.tell(c.refusal(word, visit.saved.set))
				t.own.Defer(func(app.Context) { focusIdle("heading") })
				return
			}
			done()
		})
	})
}

// refusal says why a deletion, or its undoing, was not made, and whether the
// reader lacks anything for it. set is what is stored.
func (c change) refusal(word string, set saved.Set) (says string, failed bool) {
	switch {
	case word != "changed":
	case len(c.none) > 0 && len(c.put.Targets) > 0:
		return words.AimedElsewhere, true
	case len(c.none) > 0:
		return words.BackElsewhere, false
	case set.Score(c.drop[0]).ID == "" && set.Note(c.drop[0]).ID == "":
		return words.DeletedElsewhere, false
	}
	return words.NotStored(word), true
}
