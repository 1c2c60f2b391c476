package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

const sourcesTitle = "Every figure and its source"

// sourcesPart is what the page says of all metrics at once. The heading is there
// before the text is: links lead to it.
func sourcesPart() app.UI {
	return tag.Section().Class("tm-section tm-sources").Aria("labelledby", "sources").Body(
		tag.Div().Class("tm-section__head").Body(tag.H2().ID("sources").Text(sourcesTitle)),
		read(benchmarksPath, "sources", sourcesText),
	)
}

// sourcesText is every figure with its source, and the bands of every metric.
func sourcesText() []app.UI {
	body := []app.UI{tag.P().Text(words.BenchmarksAre)}
	for _, m := range calc.Metrics {
		body = append(body, tag.H3().Text(words.Short(m)))
		rows := industry.For(m)
		if len(rows) == 0 {
			body = append(body, tag.P().Text(words.NoBenchmarks))
			continue
		}
		body = append(body, tag.P().Class("tm-small tm-muted").Text(words.BenchmarkNote(m)), benchmarkTable(m, rows))
	}
	return append(body, tag.H3().Text("General bands of every metric"), tag.P().Text(bandsAre), bandTable())
}
