package importer

import (
	"strings"

	"trimetric/app/picture"
	"trimetric/app/survey"
	"trimetric/app/takeaway"
	"trimetric/app/words"
	"trimetric/app/words/intake"
	"trimetric/calc"
)

// picture is the scores on show as a slide: of all rows, or of each segment. when
// is as in [Importer.download].
func (f *file) picture(s survey.Split, when string) string {
	day, site, _ := strings.Cut(when, " ")
	if len(s.Rows) == 0 {
		return takeaway.Score{Result: s.All, Name: f.title(), Period: f.periodText(), Notes: f.notes(s.All),
			Today: dayOf(day), Site: site}.Picture(f.view.away.dark)
	}
	axis, ticks := axisOf(s)
	p := picture.Split{All: s.All, Heading: f.heading(), Whose: words.Whose(f.title(), f.periodText()), Notes: f.notes(s.All),
		Date: words.Date(dayOf(day)), Site: site, Dark: f.view.away.dark, Axis: axis, Ticks: ticks, Caution: caution(s, axis)}
	for _, r := range s.Rows {
		p.Rows = append(p.Rows, picture.Part{Name: f.valueName(r), Of: r.Result, Says: intake.Standing(r), Quiet: r.Result.Sample.N == 0 || r.Small})
	}
	return p.SVG()
}

// trendPicture is the trend on show as a slide, "" where it has no points.
func (f *file) trendPicture(points []survey.Point, when string) string {
	if len(points) == 0 {
		return ""
	}
	day, site, _ := strings.Cut(when, " ")
	last := points[len(points)-1]
	says := []string{words.ResponseCount + ": " + calc.FormatCount(last.Result.Sample.N) + "."}
	moves, _ := survey.Moves(points, f.view.level)
	if move := moves[len(moves)-1]; move.Standing >= survey.CannotTell {
		says = append(says, intake.BesideLast+": "+intake.Moved(move)+".")
	}
	return picture.Course{
		Title: f.ratingName(f.view.rating) + " over time",
		Whose: words.Whose(f.title(), f.periodText()),
		Panels: []picture.Panel{{Last: last.Result, Since: pointName(f.view.step, last.First),
			Says: says, Chart: f.course(points)}},
		Foot: []string{words.Definition(last.Result), "Shaded: the " + words.Interval(last.Result.Level) + "."},
		Date: words.Date(dayOf(day)), Site: site, Dark: f.view.away.dark,
	}.SVG()
}

// dayOf reads a day as ISO writes it. What is none is no day.
func dayOf(text string) words.Day {
	parts := strings.SplitN(text, "-", 3)
	if len(parts) < 3 {
		return words.Day{}
	}
	return words.Day{Year: int(whole(parts[0])), Month: int(whole(parts[1])), Day: int(whole(parts[2]))}
}
