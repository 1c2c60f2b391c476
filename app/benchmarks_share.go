package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
)

// actions are what can be done with what the page shows, once the program runs.
func (e *explorer) actions() app.UI {
	return tag.Div().Class("tm-actions").Body(
		e.copies.button("share", "Share link", linkCopied, ui.IconLink, app.IsServer, e.onShare),
		ui.Button(ui.ButtonProps{ID: "print", Label: "Print", Icon: ui.IconPrint, Disabled: app.IsServer, OnClick: e.onPrint}),
		byHand(e.copies.uncopied),
	)
}

func (e *explorer) onShare(ctx app.Context, ev app.Event) {
	link := strings.TrimSuffix(address(href(benchmarksPath), e.page.Link()), "#")
	e.copies.copy(e.own, "share", linkCopied, link, e.copied)
}

// copied says aloud what became of a press, and draws the buttons anew.
func (e *explorer) copied(says string) {
	e.said = says
	e.drawn++
}

func (e *explorer) onPrint(ctx app.Context, ev app.Event) {
	e.settle()
	ctx.Defer(func(app.Context) { printPage() })
}
