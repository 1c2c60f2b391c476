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
	t := stacked{Label: "Your score against " + words.Short(e.metric()) + " benchmarks", Heads: tableHeads}
	for _, row := range rows {
		t.add(e.rowName(row), e.cells(row)...)
	}
	return t.table()
}

func (e *explorer) rowName(row industry.Row) app.HTMLElem {
	if !e.isChosen(row) {
		return tag.Th().Body(app.Text(row.Name))
	}
	return tag.Th().Body(tag.Strong().Text(row.Name), tag.Span().Class("tm-strip__under").Text(words.YourIndustry))
}

func (e *explorer) cells(row industry.Row) []app.HTMLElem {
	place, gap := "–", "–"
	if e.mark.Given() {
		place, gap = words.Place(e.mark.Place(row)), words.GapWords(e.mark.Gap(row))
	}
	year, asked, compares, source := orElse(row.Year, "not stated"), words.Asked(row), words.LikeForLike(row), tag.Td()
	if row.Own {
		year, asked, compares = "–", "–", "–"
		source = source.Text(join(words.Yours+".", row.Note))
	} else {
		source = source.Body(sourceLink(industry.Sources[row.Source]))
	}
	return []app.HTMLElem{
		short(words.RowFigures(row)), short(place), short(gap), short(year), short(asked), tag.Td().Text(compares), source,
	}
}
