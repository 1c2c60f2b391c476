package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
)

// read is a part of a page that is only read. The page that is served holds it;
// the program does not, and leaves an element in its place that fills itself
// from there (static/read.js). So body is built on the server only, and nothing
// in it may need the program: no handlers, no component that remembers.
//
// page is the path of the page that holds the part. The row of that page in
// Pages has Reads, so that its text is fetched before it is asked for.
//
// read is small enough to be inlined, so that in the browser nothing refers to
// body and the linker leaves it out. TestTextStaysOut of e2e holds it to that.
func read(page, part string, body func() []app.UI) app.UI {
	if app.IsServer {
		return reading(page, part, body()...)
	}
	return reading(page, part)
}

func reading(page, part string, text ...app.UI) app.UI {
	return tag.Div().DataSet("reading", "yes").Body(
		app.Elem("tm-read").Class("tm-read").Attr("page", href(page)).Attr("part", part).Body(text...),
		tag.P().Class("tm-read__loading tm-muted").Role("status").Text("Fetching this text."),
		tag.Div().Class("tm-read__failed").Body(
			ui.Notice(ui.Failure, "This text could not be fetched",
				tag.P().Text("There is no connection, or it broke off. Nothing that you typed is lost."),
				tag.Button().Attr("type", "button").Class("tm-btn tm-btn--small").DataSet("reread", "yes").Text("Try again")),
		),
	)
}

// readPages lists the pages with text that the program does not have, and that
// it can move to without loading them.
func readPages() []any {
	var paths []any
	for _, p := range Pages {
		if p.Reads && !p.Frames {
			paths = append(paths, href(p.Path))
		}
	}
	return paths
}
