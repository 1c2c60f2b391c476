package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// engineStates are the words for a calculator whose program is not running, or
// not yet.
type engineStates struct {
	app.Compo
	Metric calc.Metric
}

func (e *engineStates) Render() app.UI {
	formula := words.Short(e.Metric) + " = " + words.ByHand(e.Metric) + "."
	return engineWords{
		off:     words.NoProgram + " " + formula,
		waiting: words.KeepTyping,
		safe:    words.StillHere,
		works:   "All text and tables on this page still work.",
		byHand:  "By hand: " + formula,
		scored:  true,
	}.blocks()
}

// benchmarkStates are the words for a page whose program is not running, or not
// yet.
type benchmarkStates struct{ app.Compo }

func (s *benchmarkStates) Render() app.UI {
	return engineWords{
		what:    "benchmark chart",
		off:     words.BenchmarksNoProgram,
		waiting: "Keep typing. Your score is drawn as soon as it is ready.",
		safe:    "Anything that you typed is still here.",
		works:   "All figures on this page still stand here.",
	}.blocks()
}

// engineWords are what a page says in the states of its program. The boot script
// and the stylesheet show the one that fits.
type engineWords struct {
	what    string // what the program is to its readers, "" for a calculator
	off     string // there is no script
	waiting string // it is on its way, and what to do meanwhile
	safe    string // it did not come, and what is not lost
	works   string // it cannot run here, and what there is without it
	byHand  string // goes with the last two, "" for nothing
	scored  bool   // its first result is a score: keep the room for one
}

func (w engineWords) blocks() app.UI {
	return tag.Div().Class("tm-engine").Body(
		tag.Div().Class("tm-engine-off").Body(tag.P().Class("tm-sentence").Text(w.off)),
		tag.Div().Class("tm-engine-loading").Body(
			app.If(w.scored, func() app.UI { return tag.Div().Class("tm-skel tm-skel--score") }),
			app.If(w.scored, func() app.UI { return tag.Div().Class("tm-skel tm-skel--line") }),
			ui.Progress(words.Loading),
			tag.P().Class("tm-small").Body(tag.Strong().DataSet("progress", "yes").Text(words.Loading)),
			tag.P().Class("tm-small tm-muted").Text(w.waiting),
		),
		tag.Div().Class("tm-engine-failed").Role("alert").Body(
			notLoaded(w.name(), " "+w.safe),
			w.formula(),
		),
		tag.Div().Class("tm-engine-missing").Body(
			cannotRun(w.name(), " "+w.works),
			w.formula(),
		),
	)
}

func (w engineWords) name() string {
	if w.what == "" {
		return "calculator"
	}
	return w.what
}

// formula makes a new element each time: one can stand in one place only.
func (w engineWords) formula() app.UI {
	return app.If(w.byHand != "", func() app.UI { return tag.P().Class("tm-small tm-muted").Text(w.byHand) })
}

// notLoaded says that the program has not arrived, and lets the reader ask for
// it again.
func notLoaded(what, safe string) app.UI {
	return ui.Notice(ui.Failure, words.NotLoaded(what),
		tag.P().Text(words.NotLoadedWhy+safe),
		tag.Button().Attr("type", "button").Class("tm-btn tm-btn--small").DataSet("retry", "yes").Text(words.TryAgain))
}

// cannotRun says that the browser has no place for the program.
func cannotRun(what, works string) app.UI {
	return ui.Notice(ui.Failure, words.CannotRun(what),
		tag.P().Text(words.CannotRunWhy+works))
}
