package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// What the buttons say when they have done it.
const (
	linkCopied    = "Link copied"
	summaryCopied = "Summary copied"
)

// actions are what can be done with a result.
func (c *calculator) actions() app.UI {
	off := !c.now.OK
	return tag.Div().Class("tm-actions").Body(
		c.action("share", "Share link", linkCopied, ui.IconLink, off, c.onShare),
		c.action("copy", "Copy summary", summaryCopied, ui.IconCopy, off, c.onCopy),
		app.If(!c.Brief, func() app.UI {
			return ui.Button(ui.ButtonProps{ID: "print", Label: "Print", Icon: ui.IconPrint, Disabled: off, OnClick: c.onPrint})
		}),
		byHand(c.uncopied),
	)
}

// action is a button that says what it did.
func (c *calculator) action(id, label, done string, icon ui.IconName, off bool, do app.EventHandler) app.UI {
	if c.done == id {
		label, icon = done, ui.IconCheck
	}
	return ui.Button(ui.ButtonProps{ID: id, Label: label, Icon: icon, Disabled: off, OnClick: do})
}

// byHand holds a text that the browser would not put on the clipboard.
func byHand(text string) app.UI {
	box := tag.Div().Class("tm-copybox")
	if text == "" {
		return box
	}
	return box.Body(
		tag.Label().Class("tm-field__label").Attr("for", "uncopied").Text("The browser did not let us copy. Copy it from here:"),
		tag.Input().Attr("type", "text").ID("uncopied").Class("tm-input").Attr("readonly", true).Attr("value", text),
	)
}

func (c *calculator) onShare(ctx app.Context, e app.Event) {
	c.copy("share", linkCopied, address(href("/"+string(c.Metric)), c.form.Link()))
}

func (c *calculator) onCopy(ctx app.Context, e app.Event) {
	c.copy("copy", summaryCopied, words.Summary(c.result, c.form.Now.Name, c.form.Now.Period))
}

func (c *calculator) onPrint(ctx app.Context, e app.Event) {
	c.settle()
	ctx.Defer(func(app.Context) { printPage() })
}

// copy puts a text on the clipboard; the button then says so for a while.
func (c *calculator) copy(button, done, text string) {
	copyText(c.own, text, func(ctx app.Context, ok bool) {
		c.uncopied = ""
		c.drawn++
		if !ok {
			c.uncopied = text
			c.said = "The browser did not let us copy. The text is below the buttons."
			return
		}
		c.done = button
		c.said = done + "."
		c.own.After(doneFor, func(app.Context) {
			if c.done == button {
				c.done, c.said = "", ""
				c.drawn++
			}
		})
	})
}
