package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// YearProps describes when each of several surveys is sent in a year.
type YearProps struct {
	Heading string   // id of the heading over it
	Label   string   // what the picture says, in words
	Months  []string // names of the columns, "Jan" and so on
	Rows    []YearRow
}

// YearRow is one survey.
type YearRow struct {
	Name, When string
	Marker     draw.Shape
	Accent     string      // data-metric
	Waves      []draw.Span // when it is open, in percent of the year; none for all the time
}

// Heights of the year's parts in px: the months above the grid, and a row.
const (
	yearTop = 20
	yearRow = 48
)

// weeks is how many marks stand for all the time.
const weeks = 52

// Year shows a year with a mark for each week or each wave of a survey. It
// scrolls sideways in its own box where it has no room.
func Year(p YearProps) goapp.UI {
	bottom := yearTop + float64(len(p.Rows)*yearRow)
	return tag.Div().Class("tm-year").TabIndex(0).Role("group").Aria("labelledby", p.Heading).Body(
		tag.Div().Class("tm-year__in").Body(
			tag.Ul().Class("tm-year__names").Body(goapp.Range(p.Rows).Slice(func(i int) goapp.UI {
				return yearName(p.Rows[i])
			})),
			svg("svg").Class("tm-chart__svg").Attr("height", draw.Number(bottom+2)).
				Role("img").Aria("label", p.Label).Body(
				group(yearMonths(p.Months, bottom)...),
				group(yearMarks(p.Rows)...),
				group(yearRules(len(p.Rows))...),
			),
		),
	)
}

func yearName(r YearRow) goapp.UI {
	return tag.Li().Class("tm-year__name").DataSet("metric", r.Accent).Body(
		tag.Span().Class("tm-metric").Body(Marker(r.Marker), tag.Strong().Text(r.Name)),
		tag.Span().Class("tm-year__when").Text(r.When),
	)
}

func yearMonths(names []string, bottom float64) []goapp.UI {
	parts := []goapp.UI{yearGrid(100, bottom)}
	for i, name := range names {
		width := 100 / float64(len(names))
		from := width * float64(i)
		parts = append(parts, yearGrid(from, bottom),
			svg("text").Class("tm-chart__text tm-chart__text--soft").Attr("x", draw.Percent(from+width/2)).
				Attr("y", "12").Attr("text-anchor", "middle").Text(name))
	}
	return parts
}

func yearGrid(x, bottom float64) goapp.UI {
	return svg("line").Class("tm-chart__grid").Attr("x1", draw.Percent(x)).Attr("x2", draw.Percent(x)).
		Attr("y1", draw.Number(yearTop)).Attr("y2", draw.Number(bottom))
}

// yearRules are the lines between the rows, drawn over what stands in them.
func yearRules(rows int) []goapp.UI {
	var lines []goapp.UI
	for i := range rows + 1 {
		y := draw.Number(yearTop + float64(i*yearRow))
		lines = append(lines, svg("line").Class("tm-chart__grid").
			Attr("x1", "0").Attr("x2", "100%").Attr("y1", y).Attr("y2", y))
	}
	return lines
}

func yearMarks(rows []YearRow) []goapp.UI {
	var groups []goapp.UI
	for i, r := range rows {
		y := yearTop + yearRow*(float64(i)+.5)
		var marks []goapp.UI
		for week := 0; len(r.Waves) == 0 && week < weeks; week++ {
			marks = append(marks, at((float64(week)+.5)*100/weeks, y, Element(r.Marker.Around(3.8, "tm-year__mark"))))
		}
		for _, w := range r.Waves {
			marks = append(marks, stretch("tm-chart__column", w, y-10, 20),
				at((w.From+w.To)/2, y, Element(r.Marker.Around(6.8, "tm-chart__point"))))
		}
		groups = append(groups, svg("g").DataSet("metric", r.Accent).Body(marks...))
	}
	return groups
}
