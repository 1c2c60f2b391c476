package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
)

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
	before := c.remarks()
	*p = text
	field, earlier := id.Split()
	c.form.Group(earlier).Typed(field)
	c.form.TypedOver(id)
	delete(c.visited, id) // until it is left again
	c.typed()
	if c.remarks() != before {
		c.entered++
	}
	// The field shows what was typed already: leave its section alone, and
	// render what has counted on.
	ctx.PreventUpdate()
	c.own.Update()
}

// onBlur lets a field complain: never while somebody is still typing in it, be
// it for the first time or again.
func (c *calculator) onBlur(ctx app.Context, e app.Event) {
	id, _ := target(e)
	c.visited[id] = true
	c.entered++
}

// onChoice is every select's and every radio button's.
func (c *calculator) onChoice(ctx app.Context, e app.Event) {
	id, value := target(e)
	c.choose(id, value)
	c.changed()
	c.sync()
}

// choose sets an option. The id of a radio button is its group's with its value
// behind it.
func (c *calculator) choose(id entry.ID, value string) {
	field, earlier := id.Split()
	group, _, _ := strings.Cut(string(field), "-")
	d := c.form.Def
	switch entry.Field(group) {
	case entry.Ways:
		c.markVisited(earlier)
		c.form.Carry(earlier, entry.Mode(value))
	case entry.Scale:
		for _, s := range calc.Scales(c.Metric) {
			if strconv.Itoa(s.Max) == value {
				c.form.SetScale(s)
			}
		}
	case entry.From:
		for _, t := range d.Thresholds() {
			if strconv.Itoa(t) == value {
				d.From = t
				c.form.Redefine(d)
			}
		}
	case entry.Direction:
		d.LowIsEasy = value == "down"
		c.form.Redefine(d)
	case entry.Industry:
		c.form.Industry = strings.TrimSuffix(value, noIndustry)
	case entry.Level:
		for _, l := range calc.Levels {
			if levelValue(l) == value {
				c.form.Level = l
			}
		}
	}
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

func levelValue(l calc.Level) string { return strconv.Itoa(int(l)) }
