package app

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// ratingGroups are the fields of the counts per rating, the highest ratings
// first.
func (c *calculator) ratingGroups(earlier bool) []app.UI {
	d := c.form.Def
	t := c.reading(earlier).Sample.Tally
	most := t.Most()
	var groups []app.UI
	for _, run := range slices.Backward(d.Runs(t)) {
		var rows []app.UI
		for v := run.High; v >= run.Low; v-- {
			id := entry.RatingField(v).In(earlier)
			rows = append(rows, ui.RatingRow(ui.RatingRowProps{
				ID: string(id), Rating: strconv.Itoa(v), Label: words.Label(entry.RatingField(v)),
				Value: *c.form.Text(id), Problem: c.problem(id), Side: side(run.Group),
				Percent: calc.Share(t.At(v), most),
				OnInput: c.onInput, OnBlur: c.onBlur,
			}))
		}
		groups = append(groups, ui.RatingGroup(ui.RatingGroupProps{
			Name: words.GroupName(d.Metric, run.Group), Range: words.Span(run.Low, run.High),
			Total: calc.FormatCount(run.N), Side: side(run.Group),
		}, rows...))
	}
	return groups
}

func side(g calc.Group) ui.Side {
	switch g {
	case calc.For:
		return ui.For
	case calc.Neutral:
		return ui.Neutral
	}
	return ui.Against
}
