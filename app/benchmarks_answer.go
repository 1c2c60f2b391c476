package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// rows are the rows of the metric with the reader's own that fit the score.
func (e *explorer) rows() []industry.Row {
	rows := industry.For(e.metric())
	for _, k := range e.kept {
		if k.Fits(e.def()) {
			rows = append(rows, k.Row())
		}
	}
	return rows
}

// headline says where the score stands among all rows, shown or not; "" while
// there is nothing to say.
func (e *explorer) headline() string {
	rows := e.rows()
	if !e.mark.Given() || len(rows) == 0 {
		return ""
	}
	return words.AmongRows(industry.Count(rows, e.mark), rows)
}

// answer is the score with what it comes to.
func (e *explorer) answer() app.UI {
	section := tag.Section().Class("tm-explore__answer").Aria("label", "Result").DataSet("result-for", string(e.metric()))
	if e.example() != "" && e.mark.Given() {
		section = section.DataSet("example", "yes")
	}
	return section.Body(
		tag.Div().Class("tm-engine-ready").Body(e.answerBody()),
		&benchmarkStates{},
		tag.P().Class("tm-vh").Role("status").Text(e.said),
	)
}

func (e *explorer) answerBody() app.UI {
	if !e.mark.Given() {
		return tag.Div().Class("tm-standing").Body(
			tag.Div().Class("tm-score tm-score--none").Aria("hidden", "true").Text("–"),
			tag.Div().Class("tm-standing__text").Body(
				tag.H2().Text("Where does your score stand?"),
				tag.P().Text(e.missing()),
			),
		)
	}
	return tag.Div().Class("tm-standing").Body(
		markScore(e.mark),
		tag.Div().Class("tm-standing__text").Body(
			tag.H2().Text(e.heading()),
			tag.P().Text(words.MarkRests(e.mark)+e.example()),
		),
	)
}

func (e *explorer) heading() string {
	if h := e.headline(); h != "" {
		return h
	}
	return "No rows to compare with yet"
}

func (e *explorer) example() string {
	if e.page.Form.Example && !e.page.Alone {
		return " " + words.ExampleNote
	}
	return ""
}

// missing says what it takes for a score.
func (e *explorer) missing() string {
	switch {
	case e.page.Alone && e.page.ReadScore().Err != nil:
		return "No score yet. Fix the score."
	case e.page.Alone:
		return "Enter a score. It is drawn through every row."
	case e.desk.now.Blank && e.desk.now.OffScale == 0 && e.page.Form.Now.Mode == entry.Totals:
		return "Enter your responses, or a score alone. It is drawn through every row."
	}
	return words.NoScore(e.desk.now, e.def())
}

// spoken is what is read out at a pause.
func (e *explorer) spoken() string {
	switch {
	case e.mark.Given():
		return words.MarkSpoken(e.mark, e.headline())
	case e.page.Score == "" && e.page.Form.Blank():
		return ""
	}
	return e.missing()
}

// markScore is the large score.
func markScore(m industry.Mark) app.UI {
	if !m.Alone {
		return score(m.Result)
	}
	return tag.Div().Class("tm-score").Body(
		tag.Data().Class("tm-score__value").DataSet("result", "score").Attr("value", calc.FormatPlain(m.Score())).Body(
			app.Text(strings.TrimSuffix(m.Text(), "%")),
			tag.Span().Class(unitClass(m.Def)).Text(words.ScoreUnit(m.Def)),
		),
	)
}

// benchmarkStates are the words for a page whose program is not running, or not
// yet.
type benchmarkStates struct{ app.Compo }

func (s *benchmarkStates) Render() app.UI {
	return tag.Div().Class("tm-engine").Body(
		tag.Div().Class("tm-engine-off").Body(tag.P().Class("tm-sentence").Text(words.BenchmarksNoProgram)),
		tag.Div().Class("tm-engine-loading").Body(
			ui.Progress(words.Loading),
			tag.P().Class("tm-small").Body(tag.Strong().DataSet("progress", "yes").Text(words.Loading)),
			tag.P().Class("tm-small tm-muted").Text("Keep typing. Your score is drawn as soon as it is ready."),
		),
		tag.Div().Class("tm-engine-failed").Body(
			ui.Notice(ui.Failure, "The calculator has not loaded",
				tag.P().Text("There is no connection, or the download broke off. What you typed is still here."),
				tag.Button().Attr("type", "button").Class("tm-btn tm-btn--small").DataSet("retry", "yes").Text("Try again")),
		),
		tag.Div().Class("tm-engine-missing").Body(
			ui.Notice(ui.Failure, "This browser cannot run the calculator",
				tag.P().Text("WebAssembly is missing or switched off. All figures on this page still stand here.")),
		),
	)
}
