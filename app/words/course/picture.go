package course

import (
	"strconv"

	"trimetric/app/saved"
	"trimetric/app/words"
)

// What the menu says of the picture of the charts.
const (
	PictureWide = "PNG, 2400 px wide"
	NoPicture   = "There is no chart to take away. Choose a team or channel that has scores."
)

// PictureTitle names the metrics that a chart shows: "CSAT and NPS over time".
func PictureTitle(c saved.Chart) string {
	var names []string
	for _, t := range c.Trends {
		if len(t.Points) > 0 {
			names = append(names, words.Short(t.Metric))
		}
	}
	if len(names) == 0 {
		return words.TrackerHeading
	}
	return list(names) + " over time"
}

// Definitions say of each metric on a chart how its newest score is defined.
func Definitions(c saved.Chart) []string {
	var lines []string
	for _, t := range c.Trends {
		if n := len(t.Points); n > 0 {
			lines = append(lines, words.Short(t.Metric)+": "+words.Definition(t.Points[n-1].Result))
		}
	}
	return lines
}

// Stretch is the time that an axis shows, in months: "Jul 2024 to Jun 2025".
func Stretch(from, to saved.Day) string {
	month := func(d saved.Day) string {
		year, m, _ := d.Date()
		return Month(m) + " " + strconv.Itoa(year)
	}
	if month(from) == month(to) {
		return month(to)
	}
	return month(from) + words.To + month(to)
}

// ScoresOf says whose scores are on show, where those of everything were asked
// for and there are only these.
func ScoresOf(name string) string { return "Scores of " + name + "." }
