package app

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
)

// pauseAfter is how long typing has to rest before the result is read out, put
// into the address and set into the printed page.
const pauseAfter = 600 * time.Millisecond

// restAfter is how long the sections below the score wait while somebody types:
// the time for the score to be painted on a slow phone.
const restAfter = 50 * time.Millisecond

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

// complaints reports whether any field of the form says what is wrong with it.
func (c *calculator) complaints() bool {
	return len(c.form.Unread) > 0 || len(c.now.Problems) > 0 && len(c.visited) > 0
}

// typed follows every keystroke: the score at once, everything else when the
// score is on the screen.
func (c *calculator) typed() {
	c.undo, c.done, c.uncopied = nil, "", ""
	c.recount()
	c.pause++
	c.later(restAfter, func() { c.drawn++ })
	c.later(pauseAfter, c.settle)
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
	if len(c.form.Unread) == 0 {
		keepFragment(state)
	}
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
}

func (c *calculator) setFrom(value string) {
	for _, t := range c.form.Def.Thresholds() {
		if strconv.Itoa(t) == value {
			c.form.Def.From = t
		}
	}
}

func (c *calculator) onDirection(ctx app.Context, e app.Event) {
	_, value := target(e)
	c.form.Def.LowIsEasy = value == "down"
	c.changed()
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

// onClear empties the form and remembers it until something else is typed.
func (c *calculator) onClear(ctx app.Context, e app.Event) {
	before := *c.form
	f := entry.New(c.Metric)
	f.Def, f.Level, f.Industry = before.Def, before.Level, before.Industry
	f.Now.Mode, f.Earlier.Mode = before.Now.Mode, before.Earlier.Mode
	c.load(ctx, f)
	c.visited = map[entry.ID]bool{}
	c.box = false
	c.changed()
	c.undo = &before
	c.said = "Cleared."
	ctx.Defer(func(app.Context) { focus("clear") })
}

func (c *calculator) onUndo(ctx app.Context, e app.Event) {
	c.load(ctx, c.undo)
	c.changed()
	ctx.Defer(func(app.Context) { focus("clear") })
}

func (c *calculator) onExample(ctx app.Context, e app.Event) {
	c.load(ctx, entry.Example(c.Metric))
	c.visited = map[entry.ID]bool{}
	c.changed()
}

// onFix puts in what the field was probably meant to hold.
func (c *calculator) onFix(ctx app.Context, e app.Event) {
	id := entry.ID(strings.TrimSuffix(e.Get("currentTarget").Get("id").String(), "-fix"))
	if s := c.suggestion(id); s != "" {
		*c.form.Text(id) = s
		c.changed()
		c.sync(ctx)
		ctx.Defer(func(app.Context) { focus(string(id)) })
	}
}

// onSwap exchanges satisfied and all responses, typed into one another's field.
func (c *calculator) onSwap(ctx app.Context, e app.Event) {
	_, earlier := entry.ID(e.Get("currentTarget").Get("id").String()).Split()
	t := &c.form.Group(earlier).Totals
	t[0], t[1] = t[1], t[0]
	c.changed()
	c.sync(ctx)
}

// takeOver puts a control that was changed early into the form.
func (c *calculator) takeOver(f earlyField) {
	id := entry.ID(f.id)
	field, earlier := id.Split()
	if p := c.form.Text(id); p != nil {
		*p = f.value
		c.form.TypedOver(id)
		return
	}
	switch {
	case field == entry.Responses:
		c.form.Group(earlier).SetPasted(f.value)
	case strings.HasPrefix(string(field), "mode-") && f.checked:
		c.form.Group(earlier).Mode = entry.Mode(f.value)
	case strings.HasPrefix(f.id, "level-") && f.checked:
		c.setLevel(f.value)
	case f.id == "scale":
		c.setScale(f.value)
	case f.id == "from":
		c.setFrom(f.value)
	case f.id == "dir":
		c.form.Def.LowIsEasy = f.value == "down"
	case f.id == "industry":
		c.setIndustry(f.value)
	}
}
