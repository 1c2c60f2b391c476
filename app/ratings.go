package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

func (c *calculator) ratingGroups(earlier bool) []app.UI {
	d := c.form.Def
	t := c.reading(earlier).Sample.Tally
	most := int64(1)
	for v := d.Scale.Min; v <= d.Scale.Max; v++ {
		most = max(most, t.At(v))
	}
	var groups []app.UI
	for _, run := range ratingRuns(d) {
		var rows []app.UI
		var total int64
		for v := run.high; v >= run.low; v-- {
			total += t.At(v)
			id := entry.RatingField(v).In(earlier)
			rows = append(rows, ui.RatingRow(ui.RatingRowProps{
				ID: string(id), Rating: strconv.Itoa(v), Label: words.Label(entry.RatingField(v)),
				Value: *c.form.Text(id), Problem: c.problem(id), Side: side(run.group),
				Percent: 100 * float64(t.At(v)) / float64(most),
				OnInput: c.onInput, OnBlur: c.onBlur,
			}))
		}
		groups = append(groups, ui.RatingGroup(ui.RatingGroupProps{
			Name: words.GroupName(d.Metric, run.group), Range: words.Span(run.low, run.high),
			Total: calc.FormatCount(total), Side: side(run.group),
		}, rows...))
	}
	return groups
}

// A run is neighbouring ratings that count alike.
type run struct {
	low, high int
	group     calc.Group
}

// ratingRuns splits a scale into its runs, the highest ratings first.
func ratingRuns(d calc.Definition) []run {
	var runs []run
	for v := d.Scale.Max; v >= d.Scale.Min; v-- {
		g := d.Group(v)
		if n := len(runs); n > 0 && runs[n-1].group == g {
			runs[n-1].low = v
			continue
		}
		runs = append(runs, run{v, v, g})
	}
	return runs
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
