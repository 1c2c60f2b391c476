package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// actions are what can be done with a result.
func (c *calculator) actions() app.UI {
	off := !c.now.OK
	return tag.Div().Class("tm-actions").Body(
		c.saveButton(off),
		c.copies.button("share", "Share link", linkCopied, ui.IconLink, off, c.onShare),
		c.copies.button("copy", words.CopySummary, words.SummaryCopied, ui.IconCopy, off, c.onCopy),
		app.If(!c.Brief, func() app.UI { return c.exportMenu(off) }),
		app.If(!c.Brief, func() app.UI {
			return tag.A().Class("tm-btn").Attr("href", embedLink(c.form)).Text("Embed")
		}),
		byHand(c.copies.uncopied),
		c.saveBox(),
		c.notTaken(),
	)
}

func (c *calculator) onShare(ctx app.Context, e app.Event) {
	c.copies.copy(c.own, "share", linkCopied, address(href("/"+string(c.Metric)), c.form.Link()), c.copied)
}

func (c *calculator) onCopy(ctx app.Context, e app.Event) {
	c.copies.copy(c.own, "copy", words.SummaryCopied, words.Summary(c.result, c.form.Now.Name, c.form.Now.Period), c.copied)
}

func (c *calculator) onPrint(ctx app.Context, e app.Event) {
	c.settle()
	ctx.Defer(func(app.Context) { printPage() })
}

// copied says aloud what became of a press, and draws the buttons anew.
func (c *calculator) copied(says string) {
	c.said = says
	c.drawn++
}
