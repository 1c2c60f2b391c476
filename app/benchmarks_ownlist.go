package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/words"
)

// ownList is the rows of the metric, each with its button. The one deleted last
// leaves its place to the way back.
func (e *explorer) ownList() app.UI {
	var list []app.UI
	for i, k := range e.kept {
		if e.row.gone != nil && i == e.row.place {
			list = append(list, e.goneRow())
		}
		if k.Fits(e.def()) {
			list = append(list, e.listRow(i, k))
		}
	}
	if e.row.gone != nil && e.row.place >= len(e.kept) {
		list = append(list, e.goneRow())
	}
	if len(list) == 0 {
		return tag.Div()
	}
	return tag.Ul().Class("tm-ownlist").Aria("label", "Your own rows").Body(list...)
}

func (e *explorer) listRow(i int, k entry.Kept) app.UI {
	return tag.Li().Class("tm-ownlist__row").Body(
		tag.Span().Text(k.Name),
		tag.Span().Text(words.RowFigures(k.Row())),
		tag.Span().Class("tm-ownlist__note").Text(join(words.Yours+".", k.Source)),
		tag.Button().Attr("type", "button").ID("own-delete-"+strconv.Itoa(i)).Class("tm-linkbtn").OnClick(e.onDelete).Body(
			tag.Span().Text("Delete"), tag.Span().Class("tm-vh").Text(" "+k.Name),
		),
	)
}

func (e *explorer) goneRow() app.UI {
	return tag.Li().Class("tm-ownlist__row").Body(
		tag.Span().Text(e.row.gone.Name),
		tag.Span(), // keeps the column of the figures
		tag.Span().Class("tm-ownlist__note").Text("Deleted."),
		tag.Button().Attr("type", "button").ID("own-undo").Class("tm-linkbtn").OnClick(e.onUndelete).Body(
			tag.Span().Text("Undo"),
		),
	)
}
