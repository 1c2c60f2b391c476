package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// copyText puts a text on the clipboard and reports whether that worked.
func copyText(ctx app.Context, text string, done func(app.Context, bool)) {
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() || !clipboard.Get("writeText").Truthy() {
		ctx.Dispatch(func(ctx app.Context) { done(ctx, copyByCommand(text)) })
		return
	}
	var copied, refused app.Func
	finish := func(ok bool) app.Func {
		return app.FuncOf(func(app.Value, []app.Value) any {
			copied.Release()
			refused.Release()
			ctx.Dispatch(func(ctx app.Context) { done(ctx, ok) })
			return nil
		})
	}
	copied, refused = finish(true), finish(false)
	clipboard.Call("writeText", text).Call("then", copied, refused)
}

// copyByCommand is the old way, for pages without a secure origin. It needs a
// selection, and gives the focus back.
func copyByCommand(text string) bool {
	doc := app.Window().Get("document")
	before := doc.Get("activeElement")
	box := doc.Call("createElement", "textarea")
	box.Set("value", text)
	box.Set("className", "tm-vh")
	doc.Get("body").Call("appendChild", box)
	box.Call("select")
	ok := doc.Call("execCommand", "copy").Truthy()
	box.Call("remove")
	if before.Truthy() {
		before.Call("focus")
	}
	return ok
}
