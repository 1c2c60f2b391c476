package app

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
)

// doneFor is how long a button says what it did.
const doneFor = 4 * time.Second

// target is the id and the text of the control that an event comes from.
func target(e app.Event) (entry.ID, string) {
	t := e.Get("target")
	return entry.ID(t.Get("id").String()), t.Get("value").String()
}

// onInput is every text field's: the id says which.
func (c *calculator) onInput(ctx app.Context, e app.Event) {
	id, text := target(e)
	p := c.form.Text(id)
	if p == nil {
		return
	}
	*p = text
	field, earlier := id.Split()
	c.form.Group(earlier).Typed(field)
	c.form.TypedOver(id)
	said := c.complaints()
	delete(c.visited, id) // until it is left again
	c.typed()
	if c.form.Group(earlier).Mode == entry.Totals && !said && !c.complaints() {
		// The field shows what was typed already: leave the form alone, and
		// render what is not the form.
		ctx.PreventUpdate()
		c.own.Update()
		return
	}
	c.entered++
}

// onBlur lets a field complain: never while somebody is still typing in it, be
// it for the first time or again.
func (c *calculator) onBlur(ctx app.Context, e app.Event) {
	id, _ := target(e)
	c.visited[id] = true
}

func (c *calculator) onMode(ctx app.Context, e app.Event) {
	id, value := target(e)
	_, earlier := id.Split()
	c.markVisited(earlier)
	c.form.Carry(earlier, entry.Mode(value))
	c.changed()
	c.sync(ctx)
}

// markVisited lets all filled fields of a group complain: the reader has moved
// on from them.
func (c *calculator) markVisited(earlier bool) {
	for _, id := range c.form.IDs() {
		if _, e := id.Split(); e == earlier && *c.form.Text(id) != "" {
			c.visited[id] = true
		}
	}
}

func (c *calculator) onScale(ctx app.Context, e app.Event) {
	_, value := target(e)
	c.setScale(value)
	c.changed()
	c.sync(ctx)
}

func (c *calculator) setScale(value string) {
	for _, s := range calc.Scales(c.Metric) {
		if strconv.Itoa(s.Max) == value {
			c.form.SetScale(s)
		}
	}
}

func (c *calculator) onFrom(ctx app.Context, e app.Event) {
	_, value := target(e)
	c.setFrom(value)
	c.changed()
	c.sync(ctx)
}

func (c *calculator) setFrom(value string) {
	for _, t := range c.form.Def.Thresholds() {
		if strconv.Itoa(t) == value {
			d := c.form.Def
			d.From = t
			c.form.Redefine(d)
		}
	}
}

func (c *calculator) onDirection(ctx app.Context, e app.Event) {
	_, value := target(e)
	c.setDirection(value)
	c.changed()
	c.sync(ctx)
}

func (c *calculator) setDirection(value string) {
	d := c.form.Def
	d.LowIsEasy = value == "down"
	c.form.Redefine(d)
}

func (c *calculator) onIndustry(ctx app.Context, e app.Event) {
	_, value := target(e)
	c.setIndustry(value)
	c.changed()
}

func (c *calculator) setIndustry(value string) {
	c.form.Industry = value
	if value == noIndustry {
		c.form.Industry = ""
	}
}

func (c *calculator) onLevel(ctx app.Context, e app.Event) {
	_, value := target(e)
	c.setLevel(value)
	c.changed()
}

func (c *calculator) setLevel(value string) {
	for _, l := range calc.Levels {
		if levelValue(l) == value {
			c.form.Level = l
		}
	}
}

func levelValue(l calc.Level) string { return strconv.Itoa(int(l)) }
