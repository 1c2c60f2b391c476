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

// A saver takes a calculator's score to the tracker.
type saver struct {
	ask   *saved.Details // what is asked for, while the period tells no date
	tried bool           // it was asked for already: everything may complain
	says  string         // what stands in the way, or what is to be known
	both  *saved.Details // of a score to save beside one in the same place, nil without
	done  bool           // the score is in the tracker
}

// askedPrefix goes before the names of the tracker's fields, where a calculator
// asks for what a score lacks whose period tells no date.
const askedPrefix = "save-"

func (k *saver) fields() []entry.Field {
	list := []entry.Field{entry.Period}
	if k.ask.Asks() {
		list = append(list, saved.FromDay, saved.ToDay)
	}
	return list
}

// saveButton is the way to the tracker, beside the other buttons of a result.
func (c *calculator) saveButton(off bool) app.UI {
	if c.Brief {
		return tag.Span().Class("tm-hide")
	}
	return c.copies.button("save", words.SaveName, words.SavedName, ui.IconTracker, off, c.onSave)
}

// saveBox asks when a score is from, and says what became of it.
func (c *calculator) saveBox() app.UI {
	box := tag.Div().Class("tm-savebox")
	k := &c.saver
	switch {
	case k.both != nil && c.now.OK:
		return box.Body(c.bothBox())
	case k.ask != nil && c.now.OK:
		return box.Body(c.askBox(), app.If(k.says != "", func() app.UI { return tag.P().Class("tm-field__problem").Text(k.says) }))
	case k.says != "" || k.done:
		return box.Body(tag.P().Class("tm-small").Body(
			app.Text(k.says+" "),
			app.If(k.done, openTracker),
		))
	}
	return box
}

func openTracker() app.UI {
	return tag.A().Attr("href", href(trackerPath)).Text(words.OpenTracker)
}

func (c *calculator) onSave(ctx app.Context, e app.Event) {
	c.saver = saver{}
	c.keep(saved.DetailsOf(c.form))
}

// keep saves the score with its details, asks for what is missing, or says what
// is wrong.
func (c *calculator) keep(d saved.Details) {
	c.drawn++
	s, problems := saved.Score{}.With(c.form, d, now())
	if len(problems) > 0 {
		c.lacks(d, problems)
		return
	}
	s.ID = newID()
	visit.saved.need(func() {
		c.own.Dispatch(func(app.Context) {
			if why := refused(s, true); why != "" {
				c.saver.both = nil
				c.saver.says, c.said = why, why
				c.drawn++
				return
			}
			if why := doubled(s); why != "" && c.saver.both == nil {
				c.saver.both, c.saver.says, c.said = &d, why, why
				c.drawn++
				c.own.Defer(func(app.Context) { focus("save-both") })
				return
			}
			visit.saved.write(change{put: saved.Set{Scores: []saved.Score{s}}}, func(word string) {
				c.own.Dispatch(func(app.Context) { c.kept(d, word) })
			})
		})
	})
}

// lacks asks for the dates of a score, or says what else is wrong with it.
func (c *calculator) lacks(d saved.Details, problems []entry.Problem) {
	k := &c.saver
	k.tried = k.ask != nil
	k.ask = &d
	fields := k.fields()
	for _, p := range problems {
		if slices.Contains(fields, p.Field) {
			c.own.Defer(func(app.Context) { focus(askedPrefix + string(p.Field)) })
			return
		}
	}
	k.ask = nil
	k.says = course.Problem(problems[0], c.form.Def)
	c.said = k.says
}

// kept says that the score is saved, or why not: then what was typed stays.
func (c *calculator) kept(d saved.Details, word string) {
	c.drawn++
	if word != "" {
		c.saver.both = nil
		c.saver.says = words.NotStored(word)
		c.said = c.saver.says
		return
	}
	asked := c.saver.ask != nil || c.saver.both != nil
	c.saver = saver{done: true}
	if !visit.saved.keepable() {
		c.saver.says = words.KeptNowhere
	}
	if asked {
		c.form.Now.Period = d.Period
		c.entered++
		c.sync()
		c.own.Defer(func(app.Context) { focus("save") })
	}
	c.copies.did(c.own, "save", words.SavedSay, c.copied)
	if c.saver.says != "" {
		c.copied(words.SavedSay + ". " + c.saver.says)
	}
}
