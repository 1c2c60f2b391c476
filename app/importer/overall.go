package importer

import (
	"slices"

	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/app/words/intake"
	"trimetric/calc"
)

// overall is the score of all rows, what it is called, and how sure that is.
func (f *file) overall(r calc.Result) string {
	notes := ""
	for _, text := range f.notes(r) {
		notes += mark.Fill(` %`, text)
	}
	return mark.Fill(`<p class="tm-segs__overall"><strong>% $</strong>$ $</p><p class="tm-small tm-muted">$$</p>`,
		f.ratingName(f.view.rating), datum("score", calc.FormatPlain(r.Score), words.Score(r)), ends(r), verdict(r),
		datum("definition", "", words.Definition(r)), notes)
}

// ends is the interval of a score behind it: ", 95% interval 79.7% to 84.2%.".
func ends(r calc.Result) string {
	if !r.Bounded {
		return "."
	}
	low, high := calc.FormatInterval(r)
	return mark.Fill(`, % $%$.`, words.Interval(r.Level), datum("low", calc.FormatPlain(r.Low), low), words.To,
		datum("high", calc.FormatPlain(r.High), high))
}

// verdict is the band of a score, or why it has none to be sure of. The
// interval stands before it and is not said again.
func verdict(r calc.Result) string {
	v := words.Judge(r)
	switch {
	case r.Verdict() == calc.TooFew:
		return datum("band", string(r.Band), v.Headline) + "."
	case r.Bounded && r.Margin() > 0:
		return datum("band", string(r.Band), v.Strong)
	}
	return datum("band", string(r.Band), v.Strong) + mark.Fill(` %`, v.Rest)
}

// datum is a figure with the unrounded number behind it.
func datum(hook, value, text string) string {
	if value == "" {
		return mark.Fill(`<span data-result="%">%</span>`, hook, text)
	}
	return mark.Fill(`<data data-result="%" value="%">%</data>`, hook, value, text)
}

// mostRows is how many segments are shown unless the reader asks for all.
const mostRows = 50

// segments is the table of scores.
func (f *file) segments(s survey.Split) string {
	axis, ticks := axisOf(s)
	rows := s.Rows
	if len(rows) > mostRows && !f.view.allRows {
		rows = rows[:mostRows]
	}
	d := drawing{axis: axis, ticks: ticks, all: axis.At(s.All.Score), marker: plot.Marker(s.All.Sample.Def.Metric), high: rowHeight}
	body := ""
	for _, r := range rows {
		body += f.segment(r, d)
	}
	label := "Scores of all rows"
	if f.view.segment >= 0 {
		label = "Scores by " + f.columnName(f.view.segment)
	}
	return mark.Fill(`<div class="tm-tablebox tm-segs__box" tabindex="0" role="region" aria-label="%"><table class="tm-table tm-segs"><thead><tr>$</tr></thead>`+
		`<tbody>$$$</tbody></table></div>$<p class="tm-section__note">%</p>`,
		label, f.heads(s.All), body, f.allRow(s.All, d), d.axisRow(),
		more("all-rows", len(s.Rows)-len(rows), "Show all "+words.Counted(int64(len(s.Rows)), "value", "values")), caution(s, axis))
}

// axisOf is an axis for the scores and the intervals of the segments that are
// ranked; those of small ones would squeeze the others.
func axisOf(s survey.Split) (plot.Axis, []draw.Tick) {
	var figures []float64
	add := func(r calc.Result) {
		figures = append(figures, r.Score)
		if r.Bounded {
			figures = append(figures, r.Low, r.High)
		}
	}
	add(s.All)
	for _, r := range s.Rows {
		if r.Result.Sample.N > 0 && !r.Small {
			add(r.Result)
		}
	}
	return plot.Near(s.All.Sample.Def, slices.Min(figures), slices.Max(figures))
}

// caution says what the comparisons are worth together, and what an arrow in the
// drawings means where there is one.
func caution(s survey.Split, axis plot.Axis) string {
	return intake.SplitCaution(s, slices.ContainsFunc(s.Rows, func(r survey.SplitRow) bool {
		return r.Result.Sample.N > 0 && !axis.Holds(r.Result)
	}))
}
