package importer

import (
	"strconv"

	"trimetric/app/calendar"
	"trimetric/app/dates"
	"trimetric/app/mark"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/app/words/intake"
	"trimetric/calc"
)

var stepNames = [...]string{survey.ByDay: "Day", survey.ByWeek: "Week", survey.ByMonth: "Month", survey.ByQuarter: "Quarter"}

// trend is the course of the score on show: a drawing, and a table.
func (f *file) trend() string {
	q, ok := f.question()
	if !ok || f.counts.Dates == nil {
		return ""
	}
	points := f.counts.Trend(f.view.step, q)
	var steps []option
	for n, name := range stepNames {
		steps = append(steps, option{itoa(n), name})
	}
	body := `<p class="tm-import__none">No row with a rating has a date.</p>`
	if len(points) > 0 {
		body = f.courseChart(points) + f.pointTable(points, q.Level)
	}
	return mark.Fill(`<section class="tm-section" aria-labelledby="trend" data-metric="%"><div class="tm-section__head tm-segs__head">`+
		`<h2 id="trend">% over time <span class="tm-segs__sofar">%</span></h2><div class="tm-segs__tools tm-screen-only">$</div></div>$</section>`,
		string(q.Def.Metric), f.ratingName(f.view.rating), f.soFar(), radios("by", "A point for each", itoa(int(f.view.step)), steps), body)
}

// pointName is the name of a stretch of time: "Apr 2025".
func pointName(s survey.Step, day int32) string {
	y, m, _ := dates.Civil(day)
	year := strconv.Itoa(y)
	switch s {
	case survey.ByWeek:
		y, w := dates.Week(day)
		return "Week " + strconv.Itoa(w) + " " + strconv.Itoa(y)
	case survey.ByMonth:
		return calendar.Short(m) + " " + year
	case survey.ByQuarter:
		return "Q" + strconv.Itoa(dates.Quarter(day)) + " " + year
	}
	return dayName(day)
}

// dayName is "2 Apr 2025".
func dayName(day int32) string {
	y, m, d := dates.Civil(day)
	return strconv.Itoa(d) + " " + calendar.Short(m) + " " + strconv.Itoa(y)
}

// mostPoints is how many points are shown as a table unless the reader asks
// for all.
const mostPoints = 24

// pointTable lists the points, the last one first.
func (f *file) pointTable(points []survey.Point, l calc.Level) string {
	shown := len(points)
	if shown > mostPoints && !f.view.allPoints {
		shown = mostPoints
	}
	moves, tests := survey.Moves(points, l)
	rows := ""
	for n := len(points) - 1; n >= len(points)-shown; n-- {
		r := points[n].Result
		margin := "–"
		if r.Bounded {
			margin = calc.FormatMargin(r)
		}
		under := "" // the name, on a narrow screen
		if moves[n].Standing >= survey.Higher {
			under = intake.Moved(moves[n])
		}
		rows += mark.Fill(`<tr><th scope="row">%<span class="tm-segs__under">%</span></th><td class="tm-segs__num">%</td><td class="tm-segs__num"><strong>%</strong></td>`+
			`<td class="tm-segs__num tm-segs__dim">%</td><td class="tm-segs__wide tm-segs__says">%</td></tr>`,
			pointName(f.view.step, points[n].First), under, calc.FormatCount(r.Sample.N), words.Score(r), margin, intake.Moved(moves[n]))
	}
	return mark.Fill(`<div class="tm-tablebox tm-screen-only" tabindex="0" role="region" aria-label="Scores over time"><table class="tm-table tm-course__table"><thead><tr><th scope="col">%</th>`+
		`<th scope="col" class="tm-segs__num">%</th><th scope="col" class="tm-segs__num">%</th><th scope="col" class="tm-segs__num">Margin</th>`+
		`<th scope="col" class="tm-segs__wide">%</th></tr></thead><tbody>$</tbody></table></div>$$`,
		stepNames[f.view.step], words.ResponseCount, words.Short(points[0].Result.Sample.Def.Metric), intake.BesideLast, rows,
		more("all-points", len(points)-shown, "Show all "+words.Counted(int64(len(points)), "point", "points")), movesNote(moves, tests))
}

// movesNote is the caution about the moves as a paragraph, "" without one.
func movesNote(moves []survey.Against, tests int) string {
	text := intake.MovesCaution(moves, tests)
	if text == "" {
		return ""
	}
	return mark.Fill(`<p class="tm-section__note">%</p>`, text)
}
