package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// renderTable is the saved scores, the newest first.
func (t *tracker) renderTable() app.UI {
	section := tag.Section().Class("tm-section tm-savedlist").Aria("labelledby", "saved")
	if len(t.order) == 0 && (t.gone == nil || t.gone.score == nil) {
		return tag.Div()
	}
	return section.Body(
		tag.Div().Class("tm-section__head").Body(
			tag.H2().ID("saved").TabIndex(-1).Text("Saved scores"),
			tag.Span().Class("tm-section__aside").Text(words.Shown(min(t.shown, len(t.order)), len(t.order))),
		),
		tag.P().Class("tm-small tm-muted").Text(t.tableHow()),
		tag.Div().Class("tm-tablebox").TabIndex(0).Role("region").Aria("label", "Table of saved scores").Body(
			tag.Table().Class("tm-table tm-savedlist__table").Body(t.tableHead(), tag.TBody().Body(t.tableRows()...)),
		),
		t.moreRows(),
	)
}

// tableHow says what the table has and what a press does.
func (t *tracker) tableHow() string {
	if t.query.Name != "" {
		return words.TableAll + " " + words.TableHow
	}
	return words.TableHow
}

// tableColumns are the columns with their classes: wide ones are left out on a
// narrow screen.
var tableColumns = []struct {
	name  string
	class string
}{
	{"Period", ""}, {"Metric", ""}, {"Name", "tm-savedlist__wide"}, {"Responses", "tm-savedlist__wide tm-savedlist__figure"},
	{"Score", "tm-savedlist__figure"}, {"Margin", "tm-savedlist__figure"}, {"Band", "tm-savedlist__wide"},
}

func (t *tracker) tableHead() app.UI {
	row := tag.Tr()
	var cells []app.UI
	for _, c := range tableColumns {
		cells = append(cells, inColumn(tag.Th().Attr("scope", "col").Text(c.name), c.class))
	}
	return tag.THead().Body(row.Body(append(cells, tag.Th().Attr("scope", "col").Body(tag.Span().Class("tm-vh").Text("Delete")))...))
}

func inColumn(cell app.HTMLElem, class string) app.HTMLElem {
	if class == "" {
		return cell
	}
	return cell.Class(class)
}

func (t *tracker) tableRows() []app.UI {
	var rows []app.UI
	for i, s := range t.order[:min(t.shown, len(t.order))] {
		if t.gone != nil && t.gone.score != nil && t.gone.place == i {
			rows = append(rows, t.goneRow())
		}
		rows = append(rows, t.scoreRow(s))
	}
	if t.gone != nil && t.gone.score != nil && t.gone.place >= min(t.shown, len(t.order)) {
		rows = append(rows, t.goneRow())
	}
	return rows
}

// scoreRow is a saved score. Those who listen hear whose buttons these are.
func (t *tracker) scoreRow(s saved.Score) app.UI {
	r := s.Result(t.query.Level)
	m := string(s.Metric)
	which := words.Short(s.Metric) + " " + words.Whose(s.Name, s.Period.Label)
	figure, responses, band := "–", "–", ""
	if r.Sample.N > 0 {
		figure, responses, band = calc.FormatScore(r), calc.FormatCount(r.Sample.N), words.Judge(r).Headline
	}
	cells := []app.HTMLElem{
		tag.Td().Body(tag.Button().Attr("type", "button").ID("edit-"+s.ID).Class("tm-linkbtn tm-savedlist__open").
			Aria("label", s.Period.Label+", change "+join(words.Short(s.Metric), s.Name)).OnClick(t.onEdit).Text(s.Period.Label),
			under(s.Name, "tm-savedlist__name"), under(s.Note, "tm-savedlist__note")),
		tag.Td().DataSet("metric", m).Body(tag.Span().Class("tm-metric").Body(ui.Marker(plot.Marker(s.Metric)), tag.Span().Text(words.Short(s.Metric)))),
		tag.Td().Text(orElse(s.Name, words.Everything)),
		tag.Td().Text(responses),
		tag.Td().Body(tag.A().ID("open-"+s.ID).Class("tm-savedlist__score").Attr("href", href("/"+m)+"#"+s.Form().Link()).
			Aria("label", figure+", open in calculator").Text(figure)),
		tag.Td().Text(calc.FormatMargin(r)),
		tag.Td().Text(band),
	}
	var row []app.UI
	for i, cell := range cells {
		row = append(row, inColumn(cell, tableColumns[i].class))
	}
	return tag.Tr().Body(append(row, tag.Td().Class("tm-savedlist__end").Body(
		tag.Button().Attr("type", "button").ID("delete-"+s.ID).Class("tm-iconbtn").Aria("label", "Delete "+which).OnClick(t.onDelete).Body(ui.Icon(ui.IconBin)),
	))...)
}

// under is a text below the period, where there is one.
func under(text, class string) app.UI {
	if text == "" {
		return tag.Span().Class("tm-hide")
	}
	return tag.Span().Class("tm-savedlist__under", class).Text(text)
}

// moreRows shows all scores, or the next ones where there are many.
func (t *tracker) moreRows() app.UI {
	box := tag.P().Class("tm-savedlist__more")
	all := len(t.order)
	switch {
	case t.shown >= all:
		return box
	case all-t.shown <= moreRows:
		return box.Body(ui.Button(ui.ButtonProps{ID: "show-more", Label: "Show all " + calc.FormatCount(int64(all)), Kind: ui.Link, OnClick: t.onMore}))
	}
	return box.Body(ui.Button(ui.ButtonProps{ID: "show-more", Label: "Show " + calc.FormatCount(moreRows) + " more", Kind: ui.Link, OnClick: t.onMore}))
}

func (t *tracker) onMore(ctx app.Context, e app.Event) {
	next := t.order[t.shown].ID
	if t.shown += moreRows; len(t.order)-t.shown <= 0 {
		t.shown = len(t.order)
	}
	t.drawn++
	t.own.Defer(func(app.Context) { focus("edit-" + next) })
}

// pressed is what stands behind the prefix in the id of the button pressed.
func pressed(e app.Event, prefix string) string {
	return strings.TrimPrefix(e.Get("currentTarget").Get("id").String(), prefix)
}

// find returns the place of a score in the table, or -1.
func (t *tracker) find(id string) int {
	return slices.IndexFunc(t.order, func(s saved.Score) bool { return s.ID == id })
}
