//go:build !js

package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/importer"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// importTool is the tool in its first state, with every notice that its script
// may have to show.
func importTool() []app.UI {
	body := append(importNotices(),
		tag.Div().ID("import").Class("tm-intake__tool").Body(elements(importer.Open().HTML())...),
		tag.P().Class("tm-intake__over").Aria("hidden", "true").Body(tag.Span().Text("Drop the file to read it")),
	)
	return []app.UI{
		tag.P().Class("tm-lead tm-intake__lead").Text(words.ImportLead),
		app.Elem("tm-import").Class("tm-intake").Body(body...),
	}
}

// importNotices are what there may be to say beside the tool, each for a state
// that static/import sets.
func importNotices() []app.UI {
	again := func(label, data string) app.UI {
		return tag.Button().Attr("type", "button").Class("tm-btn tm-btn--small").DataSet(data, "yes").Text(label)
	}
	return []app.UI{
		tag.P().Class("tm-intake__notice tm-intake__notice--loading tm-muted").Role("status").
			Text("Getting the program that reads files. It is stored on this device, so that this happens once."),
		importNotice("failed", "The program that reads files did not arrive",
			"The connection broke off, or the site did not answer. The file that you chose is kept.", again("Try again", "import-again")),
		importNotice("offline", "The program that reads files is not on this device yet",
			"It is stored when this page is first used with a connection, and there is none now. The file that you chose is kept, and is read once you are connected.",
			again("Try again", "import-again")),
		importNotice("stopped", "The program that reads files has stopped",
			"The fault is ours. The file that you chose is unchanged, and can be read again from its beginning.", again("Try again", "import-again")),
		importNotice("missing", "Files cannot be read here",
			"That needs JavaScript and WebAssembly, which are not running in this browser."),
		importNotice("lost", "A part of this page did not arrive", "Without it no file can be read.", again("Load the page again", "reload")),
		importNotice("several", "One file at a time", "Several were dropped. Drop the one to be scored."),
		importNotice("folder", "That is a folder", "Drop the file itself: CSV, TSV or .xlsx."),
		importNotice("large", "This file is larger than 2 GB",
			"Export a shorter period or fewer columns, and open the parts one after the other."),
	}
}

// importNotice is one of them. It is read out when it appears.
func importNotice(state, title, text string, more ...app.UI) app.UI {
	return tag.Div().Class("tm-intake__notice tm-intake__notice--" + state).Role("alert").Body(
		ui.Notice(ui.Failure, title, append([]app.UI{tag.P().Text(text)}, more...)...),
	)
}
