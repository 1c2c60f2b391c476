package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc/industry"
)

// paperHead stands on paper in the place of the page's title and menus.
func (e *explorer) paperHead() app.UI {
	now := e.page.Form.Now
	return tag.Div().Class("tm-print-only").Aria("hidden", "true").Body(
		sheetHead("Benchmarks: "+words.Long(e.metric()), words.Whose(now.Name, now.Period)),
	)
}

// paperFoot is what on the screen is a link: where the rows come from, and the
// way back here.
func (e *explorer) paperFoot() app.UI {
	foot := tag.Div().Class("tm-sheet__foot")
	var lines []app.UI
	for _, s := range sourcesOf(e.shown()) {
		lines = append(lines, tag.P().Text(s.Title+", "+s.URL))
	}
	if back := publicAddress(href(benchmarksPath), e.page.Link()); back != "" {
		lines = append(lines, tag.P().Text("Reopen this page: "+strings.TrimSuffix(back, "#")))
	}
	return tag.Div().Class("tm-print-only").Aria("hidden", "true").Body(foot.Body(lines...))
}

// sourcesOf lists the sources of rows, each once, in their order.
func sourcesOf(rows []industry.Row) []industry.Source {
	var list []industry.Source
	for _, row := range rows {
		if s, ok := industry.Sources[row.Source]; ok && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}
