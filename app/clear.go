package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
)

// onClear empties the form and remembers it until something else is typed.
// Until then the same button brings it back.
func (c *calculator) onClear(ctx app.Context, e app.Event) {
	if c.undo != nil {
		c.load(c.undo)
		c.changed()
		c.own.Defer(func(app.Context) { focus("clear") })
		return
	}
	before := *c.form
	f := entry.New(c.Metric)
	f.Def, f.Level, f.Industry = before.Def, before.Level, before.Industry
	f.Now.Mode, f.Earlier.Mode = before.Now.Mode, before.Earlier.Mode
	c.load(f)
	c.visited = entry.Left{}
	c.box = false
	c.changed()
	c.undo = &before
	c.said = "Cleared."
	c.own.Defer(func(app.Context) { focus("clear") })
}

func (c *calculator) onExample(ctx app.Context, e app.Event) {
	c.load(entry.Example(c.Metric))
	c.visited = entry.Left{}
	c.changed()
	c.own.Defer(func(app.Context) { focus(string(entry.TotalFields(c.Metric)[0])) })
}

// onFix puts in what the field was probably meant to hold.
func (c *calculator) onFix(ctx app.Context, e app.Event) {
	id := entry.ID(strings.TrimSuffix(e.Get("currentTarget").Get("id").String(), "-fix"))
	if s := c.suggestion(id); s != "" {
		*c.form.Text(id) = s
		c.changed()
		c.sync()
		c.own.Defer(func(app.Context) { focus(string(id)) })
	}
}

// onSwap exchanges satisfied and all responses, typed into one another's field.
func (c *calculator) onSwap(ctx app.Context, e app.Event) {
	_, earlier := entry.ID(e.Get("currentTarget").Get("id").String()).Split()
	t := &c.form.Group(earlier).Totals
	t[0], t[1] = t[1], t[0]
	c.changed()
	c.sync()
	c.own.Defer(func(app.Context) { focus(string(entry.Satisfied.In(earlier))) })
}
