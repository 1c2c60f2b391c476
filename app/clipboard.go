package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
)

// doneFor is how long a button says what it did.
const doneFor = 4 * time.Second

// linkCopied is what the button says when it has copied the link.
const linkCopied = "Link copied"

// A copier copies texts for the buttons of a page, and knows what they say then.
type copier struct {
	done     string // the button that says what it did
	uncopied string // what the browser would not copy
	presses  int
}

// copy puts a text on the clipboard; the button then says so for a while. say
// takes what is said aloud, and draws the buttons anew.
func (k *copier) copy(own app.Context, button, done, text string, say func(string)) {
	copyText(own, text, func(ok bool) {
		if ok {
			k.did(own, button, done, say)
			return
		}
		k.forget()
		k.uncopied = text
		say("The browser did not let us copy. The text is below the buttons.")
	})
}

// did lets a button say for a while what it did.
func (k *copier) did(own app.Context, button, done string, say func(string)) {
	k.forget()
	k.done = button
	k.presses++
	press := k.presses
	say(done + ".")
	own.After(doneFor, func(app.Context) {
		if k.done != "" && k.presses == press {
			k.done = ""
			say("")
		}
	})
}

// forget takes back what the buttons say.
func (k *copier) forget() { k.done, k.uncopied = "", "" }

// button is a button that says what it did.
func (k *copier) button(id, label, done string, icon ui.IconName, off bool, do app.EventHandler) app.UI {
	if k.done == id {
		label, icon = done, ui.IconCheck
	}
	return ui.Button(ui.ButtonProps{ID: id, Label: label, Icon: icon, Disabled: off, OnClick: do})
}

// byHand holds the text that the browser would not put on the clipboard.
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

// copyText puts a text on the clipboard and reports whether that worked
// (static/copy.js).
func copyText(ctx app.Context, text string, done func(bool)) {
	whenKept(ctx, app.Window().Call("trimetricCopy", text), done)
}
