package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
)

// keptKey is where the reader's own rows are kept. The number is that of the
// format, which entry.WriteKept writes.
const keptKey = "tm-benchmarks-1"

// loadKept returns the rows that this browser keeps.
func loadKept() []entry.Kept {
	return entry.ReadKept(keptText())
}

// storeKept keeps rows, and reports whether they will outlast the visit: not
// where storage is denied, and not where it is full.
func storeKept(rows []entry.Kept) bool {
	text := entry.WriteKept(rows)
	storage := app.Window().Get("localStorage")
	if text == "" {
		storage.Call("removeItem", keptKey)
	} else {
		// A full or broken storage must not end the program.
		app.Window().Call("trimetricStore", keptKey, text)
	}
	return keptText() == text && storageLasts()
}

func keptText() string {
	v := app.Window().Get("localStorage").Call("getItem", keptKey)
	if !v.Truthy() {
		return ""
	}
	return v.String()
}

// storageLasts reports whether storage is the browser's own, and not the one
// that stands in where it is denied.
func storageLasts() bool {
	return app.Window().Get("localStorage").Get("constructor").Get("name").String() == "Storage"
}

// watchKept calls back when another tab has changed the rows, or the page is
// shown again as it was left. It returns how to stop.
func watchKept(ctx app.Context, changed func()) (stop func()) {
	if app.IsServer {
		return func() {}
	}
	heard := app.FuncOf(func(app.Value, []app.Value) any {
		ctx.Dispatch(func(app.Context) { changed() })
		return nil
	})
	for _, event := range []string{"storage", "pageshow"} {
		app.Window().Call("addEventListener", event, heard)
	}
	return func() {
		for _, event := range []string{"storage", "pageshow"} {
			app.Window().Call("removeEventListener", event, heard)
		}
		heard.Release()
	}
}
