package app

import (
	"strings"
	"unicode/utf16"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// boxLimit is the most text, in bytes, that goes into the box for pasted
// responses: a box with a hundred thousand lines blocks a browser for seconds
// by itself.
const boxLimit = 8 << 10

// boxLines is how many lines of a large paste the box shows.
const boxLines = 20

// boxText is what the box shows of the pasted text.
func boxText(g *entry.Group, whole bool) string {
	text := g.PastedText()
	if whole || len(text) <= boxLimit {
		return text
	}
	lines := strings.SplitN(text[:boxLimit], "\n", boxLines+1)
	if len(lines) > boxLines {
		return strings.Join(lines[:boxLines], "\n")
	}
	return text[:200]
}

func (c *calculator) pasteBox(earlier bool) []app.UI {
	g := c.form.Group(earlier)
	id := string(entry.Responses.In(earlier))
	large := !c.box && len(g.PastedText()) > boxLimit
	p := ui.TextAreaProps{
		ID: id, Label: words.Label(entry.Responses), Hint: words.Hint(entry.Responses, c.form.Def),
		Value: boxText(g, c.box), Rows: 8, ReadOnly: large,
		OnInput: c.onBox, OnPaste: c.onPaste, OnBlur: c.onBlur,
	}
	if r := c.reading(earlier); c.visited[entry.ID(id)] && len(r.Problems) > 0 {
		p.Problem = words.NoScore(r, c.form.Def)
	}
	if large {
		p.Note = words.BoxHolds(g.Pasted(c.form.Def.Scale))
	}
	return []app.UI{
		ui.TextArea(p),
		tag.Div().Class(largeClass(large)).Body(
			app.If(large, func() app.UI {
				return ui.Button(ui.ButtonProps{ID: id + "-edit", Label: "Edit as text", Small: true, OnClick: c.onEditBox})
			}),
			app.If(large, func() app.UI {
				return ui.Button(ui.ButtonProps{ID: id + "-empty", Label: "Clear the paste", Small: true, OnClick: c.onEmptyBox})
			}),
		),
	}
}

// largeClass is of the row of buttons for a large paste.
func largeClass(large bool) string {
	if large {
		return "tm-actions"
	}
	return "tm-hide"
}

// onPaste takes a large paste out of the browser's hands before it reaches the
// box. It goes where the browser would put it, in the place of what is
// selected. A box that shows only the first lines has no such place: there a
// paste replaces the whole.
func (c *calculator) onPaste(ctx app.Context, e app.Event) {
	id, _ := target(e)
	box := e.Get("target")
	data := e.Get("clipboardData")
	if !data.Truthy() {
		return // the box tells in its own input event
	}
	text := data.Call("getData", "text/plain").String()
	if !box.Get("readOnly").Bool() {
		text = splice(box.Get("value").String(), text, box.Get("selectionStart").Int(), box.Get("selectionEnd").Int())
		if len(text) <= boxLimit {
			return // the box can hold it, and tells in its own input event
		}
	}
	e.PreventDefault()
	_, earlier := id.Split()
	c.setPasted(earlier, text)
	c.changed()
	c.sync()
}

// splice puts a text in the place of what lies between two offsets of another.
// Browsers count offsets in units of UTF-16.
func splice(held, text string, start, end int) string {
	units := utf16.Encode([]rune(held))
	return string(utf16.Decode(units[:start])) + text + string(utf16.Decode(units[end:]))
}

// onBox follows typing in the box, and whatever gets into it without a paste.
func (c *calculator) onBox(ctx app.Context, e app.Event) {
	id, text := target(e)
	_, earlier := id.Split()
	c.setPasted(earlier, text)
	c.changed()
	if !c.box && len(text) > boxLimit {
		c.sync()
	}
}

func (c *calculator) setPasted(earlier bool, text string) {
	c.form.Group(earlier).SetPasted(text)
	c.form.Example = false
}

func (c *calculator) onEditBox(ctx app.Context, e app.Event) {
	c.box = true
	c.sync()
}

func (c *calculator) onEmptyBox(ctx app.Context, e app.Event) {
	_, earlier := entry.ID(e.Get("currentTarget").Get("id").String()).Split()
	c.setPasted(earlier, "")
	c.changed()
	c.sync()
	c.own.Defer(func(app.Context) { focus(string(entry.Responses.In(earlier))) })
}
