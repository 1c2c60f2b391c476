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

// A goneRecord is the score or the note deleted last, which can be brought back
// for a while. place is where it stood in its list.
type goneRecord struct {
	score *saved.Score
	note  *saved.Note
	place int
}

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
		tag.P().Class("tm-small tm-muted").Text(words.TableHow),
		tag.Div().Class("tm-tablebox").TabIndex(0).Role("region").Aria("label", "Table of saved scores").Body(
			tag.Table().Class("tm-table tm-savedlist__table").Body(t.tableHead(), tag.TBody().Body(t.tableRows()...)),
		),
		t.moreRows(),
	)
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
			Aria("label", s.Period.Label+", change "+join(words.Short(s.Metric), s.Name)).OnClick(t.onEdit).Text(s.Period.Label)),
		tag.Td().DataSet("metric", m).Body(tag.Span().Class("tm-metric").Body(ui.Marker(plot.Marker(s.Metric)), tag.Span().Text(words.Short(s.Metric)))),
		tag.Td().Text(orElse(s.Name, words.Everything)),
		tag.Td().Text(responses),
		tag.Td().Body(tag.A().Class("tm-savedlist__score").Attr("href", href("/"+m)+"#"+s.Form().Link()).
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

// goneRow stands where a score was deleted, with the way back.
func (t *tracker) goneRow() app.UI {
	s := t.gone.score
	return tag.Tr().Class("tm-savedlist__gone").Body(
		tag.Td().Attr("colspan", "8").Body(
			tag.Span().Text(words.Short(s.Metric)+" "+words.Whose(s.Name, s.Period.Label)+" deleted."),
			t.undoButton(),
		),
	)
}

func (t *tracker) undoButton() app.UI {
	return ui.Button(ui.ButtonProps{ID: "undo", Label: "Undo", Kind: ui.Link, OnClick: t.onUndo})
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

// onDelete takes a score out and leaves the way back in its place.
func (t *tracker) onDelete(ctx app.Context, e app.Event) {
	i := t.find(pressed(e, "delete-"))
	if i < 0 {
		return
	}
	s := t.order[i]
	t.remove(s.ID, &goneRecord{score: &s, place: i})
}

// remove deletes a record.
func (t *tracker) remove(id string, gone *goneRecord) {
	t.write(change{drop: []string{id}}, func() {
		t.gone = gone
		t.presses++
		press := t.presses
		t.tell("", false)
		t.said = "Deleted. It can be undone for 10 seconds."
		t.renew()
		t.own.Defer(func(app.Context) { focus("undo") })
		t.own.After(undoFor, func(app.Context) {
			if t.presses == press {
				t.forget()
			}
		})
	})
}

// forget takes away the way back. Focus that was on it goes to the list.
func (t *tracker) forget() {
	if t.gone == nil {
		return
	}
	held := app.Window().Get("document").Get("activeElement").Get("id").String() == "undo"
	t.gone = nil
	t.drawn++
	if held {
		t.own.Defer(func(app.Context) { focus("heading") })
	}
}

// onUndo brings back what was deleted last.
func (t *tracker) onUndo(ctx app.Context, e app.Event) {
	gone := t.gone
	if gone == nil {
		return
	}
	var c change
	back := "edit-"
	if gone.score != nil {
		c.put.Scores, back = []saved.Score{*gone.score}, back+gone.score.ID
	} else {
		c.put.Notes, back = []saved.Note{*gone.note}, noteEdit+gone.note.ID
	}
	t.write(c, func() {
		t.gone = nil
		t.presses++
		t.said = "It is back."
		t.renew()
		t.own.Defer(func(app.Context) { focus(back) })
	})
}

// write makes a change, or says why it was not made. Everything typed stays.
func (t *tracker) write(c change, done func()) {
	visit.saved.write(c, func(word string) {
		t.own.Dispatch(func(app.Context) {
			if word != "" {
				t.tell(words.NotStored(word), true)
				return
			}
			done()
		})
	})
}
