package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/words"
)

// What the page and its window do. On the server every value here is undefined
// and every function does nothing.

// ready tells the boot script that the page is in place, and which pages have
// text to fetch ahead.
func ready() {
	if app.IsClient && app.Window().Get("trimetricReady").Truthy() {
		app.Window().Call("trimetricReady")
		app.Window().Call("trimetricAhead", readPages())
	}
}

// takeFirst reports whether this is the first page of a visit, which leaves
// scroll and focus to the browser. It says so once.
func takeFirst() bool {
	first := !visit.arrived
	visit.arrived = true
	return first
}

func element(id string) app.Value {
	return app.Window().GetElementByID(id)
}

func focus(id string) {
	if el := element(id); el.Truthy() {
		el.Call("focus")
	}
}

// focusIdle gives the focus to an element if nothing has it.
func focusIdle(id string) {
	doc := app.Window().Get("document")
	if !doc.Get("activeElement").Equal(doc.Get("body")) {
		return
	}
	if el := element(id); el.Truthy() {
		el.Call("focus", map[string]any{"preventScroll": true})
	}
}

// showAnchor brings the element with an id to the top of the window and gives
// it focus, for those who read on from there. It reports whether there is one.
func showAnchor(id string) bool {
	return app.Window().Call("trimetricShow", id).Bool()
}

func scrollTop() {
	app.Window().Call("scrollTo", 0, 0)
}

// setValue puts a text into a field. go-app leaves a field alone whose text
// becomes empty, or is what it wrote last.
func setValue(id, text string) {
	if el := element(id); el.Truthy() && el.Get("value").String() != text {
		el.Set("value", text)
	}
}

// setChecked chooses one of a group of radio buttons, likewise.
func setChecked(id string) {
	if el := element(id); el.Truthy() && !el.Get("checked").Bool() {
		el.Set("checked", true)
	}
}

// watchKeys calls back for each key that is pressed anywhere on the page. It
// returns how to stop.
func watchKeys(pressed func(event app.Value)) (stop func()) {
	heard := app.FuncOf(func(_ app.Value, args []app.Value) any {
		pressed(args[0])
		return nil
	})
	doc := app.Window().Get("document")
	doc.Call("addEventListener", "keydown", heard)
	return func() {
		doc.Call("removeEventListener", "keydown", heard)
		heard.Release()
	}
}

func printPage() { app.Window().Call("print") }

// today is the date where the reader is.
func today() words.Day {
	date := app.Window().Get("Date")
	if !date.Truthy() {
		return words.Day{}
	}
	now := date.New()
	part := func(name string) int { return now.Call(name).Int() }
	return words.Day{Year: part("getFullYear"), Month: part("getMonth") + 1, Day: part("getDate")}
}

// whenKept calls back with what a script's promise brings: whether it did what
// it was asked.
func whenKept(ctx app.Context, promise app.Value, done func(bool)) {
	var told app.Func
	told = app.FuncOf(func(_ app.Value, args []app.Value) any {
		ok := args[0].Truthy()
		told.Release()
		ctx.Dispatch(func(app.Context) { done(ok) })
		return nil
	})
	promise.Call("then", told)
}
