package importer

import (
	"trimetric/app/mark"
	"trimetric/app/words"
)

// menu is the button of what can be taken away from the result, with its menu, as
// ui.Menu has it. static/menu.js opens and closes it, and so has attributes of
// its own in it.
func (f *file) menu(final bool) string {
	label, drawing := words.Export, icon(iconExport)
	if says := taken(f.view.away.did); says != "" && f.view.away.did != "summary" {
		label, drawing = says, icon(iconCheck)
	}
	return mark.Fill(`<div class="tm-menu"><button type="button" id="export" class="tm-btn" aria-haspopup="menu" aria-expanded="false" aria-controls="export-menu" data-own="aria-expanded"$>$<span>%</span></button>`+
		`<div id="export-menu" class="tm-menu__list" role="menu" aria-labelledby="export" data-own="hidden data-end" hidden>$$$$$$$</div></div>`,
		disabled(!final), drawing, label,
		item("png", words.Image, "PNG, 2400 × 1350"), item("svg", words.Image, "SVG"), f.colours(),
		item("table", words.Figures, "CSV"), f.trendItem(), item("copy", words.CopyTable, words.ForSheets),
		item("print", words.Print, "A4"))
}

func (f *file) trendItem() string {
	if f.counts.Dates == nil {
		return ""
	}
	return item("trend-png", words.Image+" over time", "PNG") + item("trend-svg", words.Image+" over time", "SVG") +
		item("trend", words.Figures+" over time", "CSV")
}

func item(id, label, about string) string {
	return mark.Fill(`<button type="button" id="away-%" class="tm-menu__item" tabindex="-1" role="menuitem" data-download="%">% <span class="tm-menu__about">%</span></button>`,
		id, id, label, about)
}

// copier is the button that copies the score of all rows in a line. The line is in
// it: a browser copies only what is at hand.
func (f *file) copier(final bool) string {
	label, drawing := words.CopySummary, icon(iconCopy)
	if f.view.away.did == "summary" {
		label, drawing = words.SummaryCopied, icon(iconCheck)
	}
	return mark.Fill(`<button type="button" id="copy" class="tm-btn" data-summary="%"$>$<span>%</span></button>`, f.summary(), disabled(!final), drawing, label)
}

// summary is the score of all rows in a line, "" where there is none.
func (f *file) summary() string {
	q, asked := f.question()
	if !asked {
		return ""
	}
	all, err := f.counts.Result(q)
	if err != nil {
		return ""
	}
	return words.Summary(all, f.title(), f.periodText())
}

// colours are the two that an image can be in.
func (f *file) colours() string {
	return mark.Fill(`<div class="tm-menu__choice" role="group" aria-label="%"><span class="tm-menu__legend" aria-hidden="true">%</span><span class="tm-menu__options">$$</span></div>`,
		words.ImageColours, words.ImageColours, colour("light", words.Light, !f.view.away.dark), colour("dark", words.Dark, f.view.away.dark))
}

func colour(id, label string, on bool) string {
	checked := "false"
	if on {
		checked = "true"
	}
	return mark.Fill(`<button type="button" id="colour-%" class="tm-menu__item" tabindex="-1" role="menuitemradio" aria-checked="%">%</button>`, id, checked, label)
}
