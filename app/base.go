package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// base is the folder of its origin that the site lies in: "" for the root, else
// like "/tools". The program is the same file everywhere: in a browser it asks
// the page, on the server [Render] is told.
var base = pageBase()

func pageBase() string {
	if app.IsServer {
		return ""
	}
	at := app.Window().Get("document").Get("documentElement").Call("getAttribute", "data-base")
	if !at.Truthy() {
		return ""
	}
	return strings.TrimSuffix(at.String(), "/")
}

// href is the address of a page of the site. Paths that go to a browser pass
// through it; those of [Pages] are without the base.
func href(path string) string { return base + path }
