package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// This file alone reaches for JavaScript. On the server every value here is
// undefined and every function does nothing.

// ready tells the boot script that the page is in place.
func ready() {
	if app.IsClient && app.Window().Get("trimetricReady").Truthy() {
		app.Window().Call("trimetricReady")
	}
}

// arrived says that a page has been opened already: the first one of a visit
// leaves scroll and focus to the browser.
var arrived bool

func first() bool {
	if !arrived {
		arrived = true
		return true
	}
	return false
}

func element(id string) app.Value {
	return app.Window().GetElementByID(id)
}

func focus(id string) {
	if el := element(id); el.Truthy() {
		el.Call("focus")
	}
}

// showAnchor brings the element with an id to the top of the window and gives
// it focus, for those who read on from there. It reports whether there is one.
func showAnchor(id string) bool {
	el := element(id)
	if !el.Truthy() {
		return false
	}
	if !el.Call("hasAttribute", "tabindex").Bool() {
		el.Call("setAttribute", "tabindex", "-1")
	}
	el.Call("focus", map[string]any{"preventScroll": true})
	el.Call("scrollIntoView")
	return true
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

// An earlyField is a control that the reader changed before the program ran.
type earlyField struct {
	id, value string
	checked   bool
}

// earlyTaken says that what was typed early is already in the page.
var earlyTaken bool

// takeEarly returns what was typed into the page that the server sent. It
// returns nothing when asked again: the pages after belong to the program.
func takeEarly() []earlyField {
	if earlyTaken || app.IsServer {
		return nil
	}
	earlyTaken = true
	v := early()
	if !v.Truthy() {
		return nil
	}
	list := v.Get("fields")
	var fields []earlyField
	for i := range list.Length() {
		f := list.Index(i)
		fields = append(fields, earlyField{f.Get("id").String(), f.Get("value").String(), f.Get("checked").Bool()})
	}
	return fields
}

// earlyChecked reports whether a radio button was chosen early. Unlike
// [takeEarly] it may be asked before the form takes the rest.
func earlyChecked(id string) bool {
	if earlyTaken || app.IsServer {
		return false
	}
	el := element(id)
	return el.Truthy() && el.Get("checked").Truthy()
}

func early() app.Value {
	if !app.Window().Get("trimetricEarly").Truthy() {
		return app.Null()
	}
	return app.Window().Call("trimetricEarly")
}

// restoreFocus puts focus and selection where they were before the program's
// page replaced the one that was served.
func restoreFocus() {
	v := early()
	if !v.Truthy() || v.Get("focus").String() == "" {
		return
	}
	el := element(v.Get("focus").String())
	if !el.Truthy() {
		return
	}
	el.Call("focus", map[string]any{"preventScroll": true})
	if start := v.Get("start").Int(); start >= 0 && el.Get("setSelectionRange").Truthy() {
		el.Call("setSelectionRange", start, v.Get("end").Int())
	}
}

// fragment is the part of the address after "#", still escaped.
func fragment() string {
	h := app.Window().Get("location").Get("hash")
	if !h.Truthy() {
		return ""
	}
	return h.String()
}

// keepFragment writes the state into the address without a step in the
// history, so that a reload shows it again.
func keepFragment(s string) {
	if s != "" {
		s = "#" + s
	}
	if fragment() == s {
		return
	}
	path := app.Window().Get("location").Get("pathname").String()
	app.Window().Get("history").Call("replaceState", nil, "", path+s)
}

// address is the reader's own address of a page with a state.
func address(path, state string) string {
	return app.Window().Get("location").Get("origin").String() + path + "#" + state
}

// publicAddress is the address of a page with a state under the origin that
// the site was made for, or "" when it was made for none.
func publicAddress(path, state string) string {
	if app.IsServer {
		return ""
	}
	link := app.Window().Get("document").Call("querySelector", "link[rel=canonical]")
	if !link.Truthy() {
		return ""
	}
	origin := app.Window().Get("URL").New(link.Get("href")).Get("origin").String()
	return origin + path + "#" + state
}

// copyText puts a text on the clipboard and reports whether that worked.
func copyText(ctx app.Context, text string, done func(app.Context, bool)) {
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		ctx.Dispatch(func(ctx app.Context) { done(ctx, copyByCommand(text)) })
		return
	}
	finish := func(ok bool) app.Func {
		return app.FuncOf(func(app.Value, []app.Value) any {
			ctx.Dispatch(func(ctx app.Context) { done(ctx, ok) })
			return nil
		})
	}
	clipboard.Call("writeText", text).Call("then", finish(true), finish(false))
}

// copyByCommand is the old way, for pages without a secure origin.
func copyByCommand(text string) bool {
	doc := app.Window().Get("document")
	box := doc.Call("createElement", "textarea")
	box.Set("value", text)
	box.Set("className", "tm-vh")
	doc.Get("body").Call("appendChild", box)
	box.Call("select")
	ok := doc.Call("execCommand", "copy").Truthy()
	box.Call("remove")
	return ok
}

func printPage() { app.Window().Call("print") }

// today is the date as the reader's own language writes it.
func today() string {
	d := app.Window().Get("Date")
	if !d.Truthy() {
		return ""
	}
	return d.New().Call("toLocaleDateString", "en-GB", map[string]any{
		"day": "numeric", "month": "long", "year": "numeric",
	}).String()
}

// themeKey is where the theme is remembered; the script that sets it before the
// first paint reads the same key.
const themeKey = "tm-theme"

func storedTheme() string {
	v := app.Window().Get("localStorage").Call("getItem", themeKey)
	if !v.Truthy() {
		return "auto"
	}
	return v.String()
}

func setTheme(theme string) {
	root := app.Window().Get("document").Get("documentElement")
	storage := app.Window().Get("localStorage")
	if theme == "auto" {
		root.Call("removeAttribute", "data-theme")
		storage.Call("removeItem", themeKey)
		return
	}
	root.Call("setAttribute", "data-theme", theme)
	// A full or broken storage must not end the program.
	app.Window().Call("trimetricStore", themeKey, theme)
}
