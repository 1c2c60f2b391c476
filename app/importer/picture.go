package importer

import (
	"strings"

	"trimetric/app/picture"
	"trimetric/app/survey"
	"trimetric/app/takeaway"
	"trimetric/app/words"
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
		p.Rows = append(p.Rows, picture.Part{Name: f.valueName(r), Of: r.Result, Says: standing(r), Quiet: r.Result.Sample.N == 0 || r.Small})
	}
	return p.SVG()
}

// dayOf reads a day as ISO writes it. What is none is no day.
func dayOf(text string) words.Day {
	parts := strings.SplitN(text, "-", 3)
	if len(parts) < 3 {
		return words.Day{}
	}
	return words.Day{Year: int(whole(parts[0])), Month: int(whole(parts[1])), Day: int(whole(parts[2]))}
}
