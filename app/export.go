package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/takeaway"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// An export is what a page remembers of its menu of things to take away.
type export struct {
	says   string // what the button says when it did something
	failed string // what to do instead of what did not work, "" for nothing
	chosen bool   // the reader has chosen the colours of images
	dark   bool   // the colours: those on show until then
}

const exportID = "export"

// exportMenu is the menu of what can be taken away from a result.
func (c *calculator) exportMenu(off bool) app.UI {
	p := ui.MenuProps{ID: exportID, Label: words.Export, Disabled: off, OnPress: c.onExport}
	if c.copies.done == exportID {
		p.Label, p.Icon = c.away.says, ui.IconCheck
	}
	return ui.Menu(p,
		ui.MenuItem("export-png", words.Image, "PNG, 2400 × 1350", c.onPNG),
		ui.MenuItem("export-svg", words.Image, "SVG", c.onSVG),
		ui.MenuChoice(words.ImageColours,
			ui.MenuOption("export-light", words.Light, !c.away.dark, c.onLight),
			ui.MenuOption("export-dark", words.Dark, c.away.dark, c.onDark),
		),
		ui.MenuItem("export-csv", words.Figures, "CSV", c.onCSV),
		ui.MenuItem("export-table", words.CopyTable, words.ForSheets, c.onTable),
		ui.MenuItem("print", words.Print, "A4", c.onPrint),
	)
}

// notTaken says what to do when something could not be taken away.
func (c *calculator) notTaken() app.UI {
	if c.away.failed == "" {
		return tag.Div()
	}
	return tag.P().Class("tm-actions__failed").Text(c.away.failed)
}

// onExport comes before the menu opens.
func (c *calculator) onExport(ctx app.Context, e app.Event) {
	if !c.away.chosen {
		c.away.dark = darkNow()
	}
	c.away.failed = ""
	c.drawn++
}

func (c *calculator) onLight(ctx app.Context, e app.Event) { c.colour(false) }

func (c *calculator) onDark(ctx app.Context, e app.Event) { c.colour(true) }

func (c *calculator) colour(dark bool) {
	c.away.chosen, c.away.dark = true, dark
	c.drawn++
}

func (c *calculator) onPNG(ctx app.Context, e app.Event) {
	c.save("png", "image/png", c.score().Picture(c.away.dark), words.ImageSaved, words.NoImage)
}

func (c *calculator) onSVG(ctx app.Context, e app.Event) {
	c.save("svg", "image/svg+xml", c.score().Picture(c.away.dark), words.ImageSaved, words.NoFile)
}

func (c *calculator) onCSV(ctx app.Context, e app.Event) {
	c.save("csv", "text/csv", c.score().Table().File(), words.FiguresSaved, words.NoFile)
}

func (c *calculator) onTable(ctx app.Context, e app.Event) {
	t := c.score().Table()
	whenKept(c.own, app.Window().Call("trimetricCopyTable", t.Tabs(), t.HTML()), c.took(words.TableCopied, words.NoTable))
}

// save saves a file under the result's name.
func (c *calculator) save(ending, kind, text, done, otherwise string) {
	saveFile(c.own, c.score().FileName()+"."+ending, kind, text, c.took(done, otherwise))
}

// took takes whether something was taken away, and says it.
func (c *calculator) took(done, otherwise string) func(bool) {
	return func(ok bool) {
		if ok {
			c.away = export{done, "", c.away.chosen, c.away.dark}
			c.copies.did(c.own, exportID, done, c.copied)
			return
		}
		c.copies.forget()
		c.away.failed = otherwise
		c.copied(otherwise)
	}
}

// saveFile hands a text to the browser as a file and reports whether that
// worked (static/export.js). For a PNG the text is the SVG to draw.
func saveFile(ctx app.Context, name, kind, text string, done func(bool)) {
	whenKept(ctx, app.Window().Call("trimetricSave", name, kind, text), done)
}

// score is what is taken away now.
func (c *calculator) score() takeaway.Score {
	s := takeaway.Score{
		Result: c.result, Name: c.form.Now.Name, Period: c.form.Now.Period, Example: c.form.Example,
		Notes: words.Notes(c.result, c.now.Pasted.Blanks), Today: today(), Site: publicSite(),
	}
	s.Target, s.HasTarget = c.target()
	return s
}
