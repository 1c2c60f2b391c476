package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
)

// actions are what can be done with what the page shows.
func (e *explorer) actions() app.UI {
	return tag.Div().Class("tm-actions").Body(
		e.desk.action("share", "Share link", linkCopied, ui.IconLink, false, e.onShare),
		ui.Button(ui.ButtonProps{ID: "print", Label: "Print", Icon: ui.IconPrint, OnClick: e.onPrint}),
		byHand(e.desk.uncopied),
	)
}

// onShare copies the address of the page as it is set; the button then says so
// for a while.
func (e *explorer) onShare(ctx app.Context, ev app.Event) {
	link := strings.TrimSuffix(address(href(benchmarksPath), e.page.Link()), "#")
	copyText(e.own, link, func(ctx app.Context, ok bool) {
		e.desk.uncopied = ""
		e.drawn++
		if !ok {
			e.desk.uncopied = link
			e.said = "The browser did not let us copy. The text is below the buttons."
			return
		}
		e.desk.done = "share"
		e.said = linkCopied + "."
		e.own.After(doneFor, func(app.Context) {
			e.desk.done = ""
			e.drawn++
		})
	})
}

func (e *explorer) onPrint(ctx app.Context, ev app.Event) {
	e.settle()
	ctx.Defer(func(app.Context) { printPage() })
}
