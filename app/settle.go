package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
)

// pauseAfter is how long typing has to rest before the result is read out, put
// into the address and set into the printed page.
const pauseAfter = 600 * time.Millisecond

// restAfter is how long the sections below the score wait while somebody types:
// the time for the score to be painted on a slow phone.
const restAfter = 50 * time.Millisecond

// remarks is all that the fields say beside what was typed.
func (c *calculator) remarks() string {
	s := c.clearLabel()
	if c.form.Now.Mode == entry.PerRating {
		for v := c.form.Def.Scale.Min; v <= c.form.Def.Scale.Max; v++ {
			s += c.problem(entry.RatingField(v).In(false))
		}
		return s
	}
	for _, f := range entry.TotalFields(c.Metric) {
		p := c.totalField(f, false)
		s += p.Problem + p.Note + p.Fix
	}
	return s
}

// typed follows every keystroke: the score at once, everything else when the
// score is on the screen.
func (c *calculator) typed() {
	c.undo = nil
	c.copies.forget()
	c.saver = saver{}
	c.away.failed = ""
	c.recount()
	c.pause++
	c.later(restAfter, c.drawRest)
	c.later(pauseAfter, c.settle)
}

// drawRest draws what waited for the score: the sections, and the bars beside
// counts per rating.
func (c *calculator) drawRest() {
	c.drawn++
	if c.form.Now.Mode == entry.PerRating {
		c.entered++
	}
}

// changed follows every choice and press.
func (c *calculator) changed() {
	c.typed()
	c.drawn++
	c.entered++
}

// later does something unless there is another change before.
func (c *calculator) later(after time.Duration, do func()) {
	n := c.pause
	c.own.After(after, func(app.Context) {
		if n == c.pause {
			do()
		}
	})
}

// settle does what can wait for a pause.
func (c *calculator) settle() {
	c.drawn++
	c.said = c.spoken()
	if c.Brief {
		return
	}
	c.printed = c.sheet()
	c.own.Page().SetTitle(Title(c.title()))
	state := c.form.Link()
	if c.form.Blank() || c.form.Example {
		state = ""
	}
	// The name of a place on the page stays while there is no state.
	if len(c.form.Unread) == 0 && (state != "" || entry.IsLink(fragment())) {
		keepFragment(state)
	}
}
