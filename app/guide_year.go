package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/calendar"
	"trimetric/app/draw"
	"trimetric/app/plot"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc/guide"
)

// wave is how long a survey wave is drawn, in percent of a year: two weeks.
const wave = 2 * 100.0 / 52

func guideYear() []app.UI {
	p := ui.YearProps{Heading: "year", Label: yearLabel()}
	for m := range calendar.Months {
		p.Months = append(p.Months, calendar.Short(m+1))
	}
	for _, s := range guide.Year {
		row := ui.YearRow{Name: words.Short(s.Metric), When: s.When, Marker: plot.Marker(s.Metric), Accent: string(s.Metric)}
		for _, m := range s.Months {
			middle := (float64(m) - .5) * 100 / 12
			row.Waves = append(row.Waves, draw.Span{From: middle - wave/2, To: middle + wave/2})
		}
		p.Rows = append(p.Rows, row)
	}
	return []app.UI{ui.Year(p)}
}

// yearLabel says what the picture of the year shows.
func yearLabel() string {
	var all []string
	for _, s := range guide.Year {
		when := "all year"
		if len(s.Months) > 0 {
			var names []string
			for _, m := range s.Months {
				names = append(names, calendar.Months[m-1])
			}
			when = "in " + words.Listed(names)
		}
		all = append(all, words.Short(s.Metric)+": "+words.InSentence(s.When)+", "+when+".")
	}
	return strings.Join(all, " ")
}
