package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc/industry"
)

// tableHeads are the columns of the table view.
var tableHeads = []string{"Industry", "Figure", "Your score stands", "Difference", "Year", "Asked", "Like with like?", "Source"}

// table is the rows as text.
func (e *explorer) table(rows []industry.Row) app.UI {
	var list []app.UI
	for _, row := range rows {
		list = append(list, tag.Tr().Body(e.cells(row)...))
	}
	return table("Your score against "+words.Short(e.metric())+" benchmarks", tableHeads, list)
}

func (e *explorer) cells(row industry.Row) []app.UI {
	name := tag.Th().Attr("scope", "row").Body(app.Text(row.Name))
	if e.isOwn(row) {
		name = tag.Th().Attr("scope", "row").Body(
			tag.Strong().Text(row.Name), tag.Span().Class("tm-strip__under").Text(words.YourIndustry))
	}
	place, gap := "–", "–"
	if e.mark.Given() {
		place, gap = words.Place(e.mark.Place(row)), words.GapWords(e.mark.Gap(row))
	}
	year, asked, compares, source := orElse(row.Year, "not stated"), words.Asked(row), words.LikeForLike(row), tag.Td()
	if row.Own {
		year, asked, compares = "–", "–", "–"
		source = source.Text(join(words.Yours+".", row.Note))
	} else {
		s := industry.Sources[row.Source]
		source = source.Body(tag.A().Attr("href", s.URL).Attr("target", "_blank").Attr("rel", "noopener").Text(s.Title))
	}
	return []app.UI{
		name, short(words.RowFigures(row)), short(place), short(gap), short(year), short(asked), tag.Td().Text(compares), source,
	}
}

// short is a cell that stays on one line.
func short(text string) app.UI { return tag.Td().Class("tm-table__short").Text(text) }
