package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/picture"
	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/takeaway"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/app/words/course"
)

// exportMenu is the menu of what can be taken away from the tracker: the chart on
// show, and all saved scores.
func (t *tracker) exportMenu(off bool) app.UI {
	p := ui.MenuProps{ID: exportID, Label: words.Export, Disabled: off, OnPress: t.onExport}
	if t.copies.done == exportID {
		p.Label, p.Icon = t.away.says, ui.IconCheck
	}
	return ui.Menu(p,
		ui.MenuItem("export-png", words.Image, course.PictureWide, t.onPNG),
		ui.MenuItem("export-svg", words.Image, "SVG", t.onSVG),
		ui.MenuChoice(words.ImageColours,
			ui.MenuOption("export-light", words.Light, !t.away.dark, t.onLight),
			ui.MenuOption("export-dark", words.Dark, t.away.dark, t.onDark),
		),
		ui.MenuItem("export-csv", words.Figures, "CSV", t.onCSV),
		ui.MenuItem("export-table", words.CopyTable, words.ForSheets, t.onTable),
		ui.MenuItem("print", words.Print, "A4", t.onPrint),
	)
}

// onExport comes before the menu opens.
func (t *tracker) onExport(ctx app.Context, e app.Event) {
	if !t.away.chosen {
		t.away.dark = darkNow()
	}
	t.tell("", false)
}

func (t *tracker) onLight(ctx app.Context, e app.Event) { t.away.chosen, t.away.dark = true, false }

func (t *tracker) onDark(ctx app.Context, e app.Event) { t.away.chosen, t.away.dark = true, true }

func (t *tracker) onPNG(ctx app.Context, e app.Event) {
	t.savePicture("png", "image/png", words.NoImage)
}

func (t *tracker) onSVG(ctx app.Context, e app.Event) {
	t.savePicture("svg", "image/svg+xml", words.NoFile)
}

func (t *tracker) savePicture(ending, kind, otherwise string) {
	c := t.picture()
	if len(c.Panels) == 0 {
		t.tell(course.NoPicture, true)
		return
	}
	name := takeaway.FileName("tracker", t.query.Name, fileDay()) + "." + ending
	saveFile(t.own, name, kind, c.SVG(), t.took(words.ImageSaved, otherwise))
}

func (t *tracker) onCSV(ctx app.Context, e app.Event) {
	table := takeaway.Scores(t.order, t.query.Level)
	saveFile(t.own, "trimetric-scores-"+fileDay()+".csv", "text/csv", table.File(), t.took(words.FiguresSaved, words.NoFile))
}

func (t *tracker) onTable(ctx app.Context, e app.Event) {
	table := takeaway.Scores(t.order, t.query.Level)
	whenKept(t.own, app.Window().Call("trimetricCopyTable", table.Tabs(), table.HTML()), t.took(words.TableCopied, words.NoTable))
}

func (t *tracker) onPrint(ctx app.Context, e app.Event) {
	t.own.Defer(func(app.Context) { printPage() })
}

// took takes whether something was taken away, and says it.
func (t *tracker) took(done, otherwise string) func(bool) {
	return func(ok bool) {
		if !ok {
			t.copies.forget()
			t.tell(otherwise, true)
			return
		}
		t.away.says = done
		t.copies.did(t.own, exportID, done, func(says string) { t.said = says })
	}
}

// picture is the chart on show, as a slide.
func (t *tracker) picture() picture.Course {
	c := picture.Course{Whose: t.whose(), Date: words.Date(today()), Site: publicSite(), Dark: t.away.dark}
	for i, trend := range t.chart.Trends {
		if len(trend.Points) == 0 {
			continue
		}
		shows := t.layOut(i)
		last := trend.Points[len(trend.Points)-1].Result
		c.Panels = append(c.Panels, picture.Panel{
			Last: last, Since: since(trend), Says: t.says(trend, shows.hidden), Chart: shows.drawing,
		})
	}
	c.Title = course.PictureTitle(t.chart)
	c.Foot = append(course.Definitions(t.chart), course.TrendFine(t.chart, t.query.Level))
	return c
}

// whose is whose scores the chart shows, and of when.
func (t *tracker) whose() string {
	return orElse(t.query.Name, words.Everything) + ", " + course.Stretch(t.chart.From, t.chart.To)
}

// since is how far the score has moved, or else when it is from.
func since(trend saved.Trend) string {
	return orElse(course.Since(trend, trend.Last()), trend.Points[len(trend.Points)-1].Score.Period.Label)
}

// says is what there is to say of a course, in sentences.
func (t *tracker) says(trend saved.Trend, hidden int) []string {
	list := append(course.Moved(trend), course.TrendNotes(trend, hidden)...)
	if trend.Name != t.query.Name {
		list = append(list, course.ScoresOf(trend.Name))
	}
	return list
}

// printHead says on paper what the chart is, whose, and when it was printed.
func (t *tracker) printHead() app.UI {
	whose := ""
	if t.chart.From != 0 || t.chart.To != 0 {
		whose = t.whose()
	}
	return tag.Div().Class("tm-print-only").Aria("hidden", "true").Body(sheetHead(words.TrackerHeading, whose))
}
