package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/app/words/course"
)

// bothBox asks whether to save a score beside one that is in its place.
func (c *calculator) bothBox() app.UI {
	return tag.Div().Class("tm-saveask").Role("group").Aria("labelledby", "both-says").Body(
		tag.P().ID("both-says").Class("tm-small").Body(app.Text(c.saver.says+" "), openTracker()),
		tag.Div().Class("tm-saveask__acts").Body(
			ui.Button(ui.ButtonProps{ID: "save-both", Label: course.SaveBoth, Kind: ui.Primary, OnClick: c.onSaveBoth}),
			ui.Button(ui.ButtonProps{ID: "save-cancel", Label: "Cancel", OnClick: c.onAskCancel}),
		),
	)
}

func (c *calculator) onSaveBoth(ctx app.Context, e app.Event) { c.keep(*c.saver.both) }

func (c *calculator) askBox() app.UI {
	k := &c.saver
	_, problems := saved.Score{}.With(c.form, *k.ask, 1)
	var list []app.UI
	for _, f := range k.fields() {
		p := ui.FieldProps{ID: askedPrefix + string(f), Value: *k.ask.Text(f), Size: ui.Wide, OnInput: c.onAsked}
		p.Label, p.Hint = course.Label(f)
		if f == entry.Period {
			p.Label = "Period of this score" // the form has a field named Period
		}
		for _, problem := range problems {
			if problem.Field == f && k.tried {
				p.Problem = course.Problem(problem, c.form.Def)
			}
		}
		list = append(list, ui.Field(p))
	}
	return tag.Div().Class("tm-saveask").Role("group").Aria("labelledby", "save-head").OnKeyDown(c.onAskKey).Body(
		tag.P().ID("save-head").Class("tm-field__label").Text(words.AskWhen),
		tag.Div().Class("tm-saveask__fields").Body(list...),
		tag.Div().Class("tm-saveask__acts").Body(
			ui.Button(ui.ButtonProps{ID: "save-ok", Label: "Save", Kind: ui.Primary, OnClick: c.onAskSave}),
			ui.Button(ui.ButtonProps{ID: "save-cancel", Label: "Cancel", OnClick: c.onAskCancel}),
		),
	)
}

func (c *calculator) onAskSave(ctx app.Context, e app.Event) { c.keep(*c.saver.ask) }

func (c *calculator) onAskCancel(ctx app.Context, e app.Event) {
	c.saver = saver{}
	c.drawn++
	c.own.Defer(func(app.Context) { focus("save") })
}

func (c *calculator) onAsked(ctx app.Context, e app.Event) {
	id, text := target(e)
	if p := c.saver.ask.Text(entry.Field(strings.TrimPrefix(string(id), askedPrefix))); p != nil {
		*p = text
	}
	c.saver.says = ""
	c.drawn++
}

// onAskKey saves with Enter in a field, and leaves with Escape.
func (c *calculator) onAskKey(ctx app.Context, e app.Event) {
	if e.Get("isComposing").Truthy() {
		return
	}
	switch e.Get("key").String() {
	case "Escape":
		c.onAskCancel(ctx, e)
	case "Enter":
		if e.Get("target").Get("type").String() == "text" {
			e.PreventDefault()
			c.keep(*c.saver.ask)
		}
	}
}
