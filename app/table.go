package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// table is a table that scrolls sideways in its box where it has to.
func table(label string, heads []string, rows []app.UI) app.UI {
	return tag.Div().Class("tm-tablebox").TabIndex(0).Role("region").Aria("label", label).Body(
		tag.Table().Class("tm-table").Body(
			tag.THead().Body(tag.Tr().Body(app.Range(heads).Slice(func(i int) app.UI {
				return tag.Th().Attr("scope", "col").Text(heads[i])
			}))),
			tag.TBody().Body(rows...),
		),
	)
}

// stacked is a table that a narrow screen shows row by row, with the name of its
// column before each figure. Its roles are written out: a browser takes them
// from its elements only as long as these are laid out as a table.
type stacked struct {
	Label string
	Heads []string
	rows  []app.UI
}

// add adds a row: its heading, then a cell for each further column.
func (t *stacked) add(name app.HTMLElem, cells ...app.HTMLElem) {
	row := []app.UI{name.Role("rowheader").Attr("scope", "row")}
	for i, cell := range cells {
		row = append(row, cell.Role("cell").DataSet("column", t.Heads[i+1]))
	}
	t.rows = append(t.rows, tag.Tr().Role("row").Body(row...))
}

func (t *stacked) table() app.UI {
	return tag.Div().Class("tm-tablebox").TabIndex(0).Role("region").Aria("label", t.Label).Body(
		tag.Table().Class("tm-table tm-table--stack").Role("table").Body(
			tag.THead().Role("rowgroup").Body(tag.Tr().Role("row").Body(app.Range(t.Heads).Slice(func(i int) app.UI {
				return tag.Th().Role("columnheader").Attr("scope", "col").Text(t.Heads[i])
			}))),
			tag.TBody().Role("rowgroup").Body(t.rows...),
		),
	)
}

// short is a cell that stays on one line.
func short(text string) app.HTMLElem { return tag.Td().Class("tm-table__short").Text(text) }
