package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc/industry"
)

// rowsBlock is the rows in the order and the view that were chosen.
func (e *explorer) rowsBlock() app.UI {
	block := tag.Section().Class("tm-explore__rows").Aria("label", "Benchmarks")
	all, shown := e.rows(), e.shown()
	switch {
	case len(all) == 0:
		return block.Body(tag.P().Class("tm-sentence").Body(
			app.Text(words.NoRowsForMean+" "), e.jump("own", "Add a row of your own"),
		))
	case len(shown) == 0:
		return block.Body(
			tag.P().Class("tm-sentence").Text(words.NoneShown(e.page.Show, e.mark)),
			ui.Button(ui.ButtonProps{ID: "show-all", Label: "Show all rows", OnClick: e.onShowAll}),
		)
	case e.page.Table:
		return block.Body(e.table(shown), tag.P().Class("tm-fine").Text(join(e.definition(), e.unpublished(), e.pending())))
	}
	chart, low := e.chart(shown)
	return block.Body(chart, tag.P().Class("tm-fine").Body(
		app.Text(join(words.ChartKey(shown, e.mark), words.AxisStarts(e.def(), low), e.definition(), e.unpublished(), e.pending())+" "),
		e.jump("sources", sourcesTitle),
	))
}

// shown are the rows in the order that was chosen, without those left out.
func (e *explorer) shown() []industry.Row {
	return industry.Sorted(industry.Shown(e.rows(), e.page.Show, e.mark), e.page.Order, e.mark)
}

// jump leads to a place on the page. The address keeps what the page is set to.
func (e *explorer) jump(id, text string) app.UI {
	return tag.A().Class("tm-screen-only").Attr("href", "#"+id).Text(text).OnClick(onJump)
}

func onJump(ctx app.Context, ev app.Event) {
	ev.PreventDefault()
	ev.Call("stopPropagation")
	showAnchor(strings.TrimPrefix(ev.Get("currentTarget").Get("hash").String(), "#"))
}

// definition says what was counted, where that is known.
func (e *explorer) definition() string {
	if !e.mark.Given() || e.mark.Alone {
		return ""
	}
	return words.Definition(e.mark.Result)
}

// pending says what waits for a score.
func (e *explorer) pending() string {
	switch {
	case e.mark.Given():
		return ""
	case e.page.Show.NeedsScore():
		return words.ShowNeedsScore
	case e.page.Order == industry.Nearest:
		return words.OrderNeedsScore
	}
	return ""
}

// unpublished says that a metric without published rows has none but the reader's.
func (e *explorer) unpublished() string {
	if len(industry.For(e.metric())) == 0 {
		return words.NoRowsForMean
	}
	return ""
}

// join puts sentences behind one another.
func join(sentences ...string) string {
	text := ""
	for _, s := range sentences {
		if s == "" {
			continue
		}
		if text != "" {
			text += " "
		}
		text += s
	}
	return text
}

// chart draws the rows, and says where its axis starts.
func (e *explorer) chart(rows []industry.Row) (chart *ui.Strips, low float64) {
	var figures []float64
	if e.mark.Given() {
		least, most := e.mark.Ends()
		figures = append(figures, e.mark.Score(), least, most)
	}
	for _, row := range rows {
		figures = append(figures, row.Low.Float(), row.High.Float())
	}
	a, ticks := plot.Near(e.def(), figures...)
	chart = &ui.Strips{Ticks: ticks}
	if e.mark.Given() {
		chart.You, chart.At = "You "+e.mark.Text(), a.At(e.mark.Score())
	}
	if e.mark.Bounded() {
		chart.Interval = a.Interval(e.mark.Result)
	}
	for _, row := range rows {
		strip, details := e.strip(row, a)
		chart.Rows, chart.Details = append(chart.Rows, strip), append(chart.Details, details)
	}
	return chart, a.Low
}

func (e *explorer) strip(row industry.Row, a plot.Axis) (ui.Strip, ui.StripDetails) {
	s := ui.Strip{
		Name: row.Name, Figures: words.RowFigures(row), Chosen: e.isChosen(row),
		Range: a.Span(row.Low.Float(), row.High.Float()),
	}
	d := ui.StripDetails{Gap: words.GapWords(e.mark.Gap(row))}
	d.Asked, d.Compares = words.RowFacts(row)
	if e.mark.Given() {
		s.Reading = words.Place(e.mark.Place(row))
	}
	if s.Chosen {
		d.Under = words.YourIndustry
	}
	if source, ok := industry.Sources[row.Source]; ok {
		d.Source, d.URL = words.SourceName(source), source.URL
	}
	return s, d
}

// isChosen reports whether a row is of the industry that was chosen.
func (e *explorer) isChosen(row industry.Row) bool {
	return !row.Own && row.ID == e.page.Form.Industry
}
