package importer

import (
	"slices"
	"strconv"

	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// result is the score on show, of all rows and of each segment.
func (f *file) result() string {
	q, ok := f.question()
	if !ok {
		return ""
	}
	s, scored := f.split()
	metric := string(q.Def.Metric)
	body := mark.Fill(`<p class="tm-import__none">%</p>`, f.noScore())
	if scored {
		body = f.overall(s.All) + f.segments(s) + f.actions()
	}
	return mark.Fill(`<section class="tm-section" aria-labelledby="scores" data-metric="%" data-result-for="%">`+
		`<div class="tm-section__head tm-segs__head"><h2 id="scores">% <span class="tm-segs__sofar">%</span></h2><div class="tm-segs__tools">$$</div></div>`+
		`$$</section>`, metric, metric, f.heading(q), f.soFar(), f.splitBy(), f.switcher(), f.options(q), body)
}

func (f *file) noScore() string {
	if f.phase == done {
		return "No row holds a rating on this scale. Check what the column is used as."
	}
	return "No rating yet."
}

func (f *file) soFar() string {
	switch f.phase {
	case done:
		return ""
	case stopped:
		return "of the rows before the stop"
	}
	return "so far"
}

// heading is "CSAT by channel", with the column's own name where two columns
// measure the same.
func (f *file) heading(q survey.Question) string {
	text := f.ratingName(f.view.rating)
	if f.view.segment >= 0 {
		text += " by " + f.columnName(f.view.segment)
	}
	return text
}

// ratingName is the metric of a column of ratings, and its name where another
// column has the same.
func (f *file) ratingName(column int) string {
	m, twins := f.choices[column].Def.Metric, 0
	for _, r := range f.counts.Ratings {
		if f.choices[r.Column].Def.Metric == m {
			twins++
		}
	}
	if twins > 1 {
		return words.Short(m) + ", " + f.columnName(column)
	}
	return words.Short(m)
}

func (f *file) splitBy() string {
	list := []option{{"none", "Nothing"}}
	for _, s := range f.counts.Segments {
		list = append(list, option{itoa(s.Column), f.columnName(s.Column)})
	}
	value := "none"
	if f.view.segment >= 0 {
		value = itoa(f.view.segment)
	}
	return mark.Fill(`<div class="tm-segs__split"><label class="tm-small tm-muted" for="split">Split by</label>$</div>`,
		choice("split", " tm-segs__select", "", value, list))
}

// fewRatings is how many columns of ratings stand side by side in the switch.
const fewRatings = 3

// switcher chooses which column of ratings is on show.
func (f *file) switcher() string {
	if len(f.counts.Ratings) < 2 {
		return `<div></div>`
	}
	var list []option
	short := len(f.counts.Ratings) <= fewRatings
	for _, r := range f.counts.Ratings {
		name := f.ratingName(r.Column)
		short = short && len(name) <= 4
		list = append(list, option{itoa(r.Column), name})
	}
	if short {
		return radios("rating", "Metric", itoa(f.view.rating), list)
	}
	return mark.Fill(`<div class="tm-segs__split"><label class="tm-small tm-muted" for="rating">Metric</label>$</div>`,
		choice("rating", " tm-segs__select", "", itoa(f.view.rating), list))
}

// options are what defines the score and needs no new pass.
func (f *file) options(q survey.Question) string {
	list := ""
	grouped := f.choices[f.view.rating].Words.Grouped()
	if q.Def.Metric == calc.MetricCSAT && !grouped {
		var from []option
		for _, n := range q.Def.Thresholds() {
			from = append(from, option{itoa(n), words.Threshold(n)})
		}
		list += field("from", "Counts as satisfied", itoa(q.Def.From), from, false)
	}
	if q.Def.Metric == calc.MetricCES {
		value := "up"
		if q.Def.LowIsEasy {
			value = "down"
		}
		list += field("direction", "Direction", value, []option{{"up", words.Direction(false)}, {"down", words.Direction(true)}}, false)
	}
	var levels []option
	for _, l := range calc.Levels {
		levels = append(levels, option{strconv.Itoa(int(l)), words.Level(l)})
	}
	list += mark.Fill(`<div class="tm-field"><span class="tm-field__label" aria-hidden="true">Confidence</span>$</div>`,
		radios("level", "Confidence", itoa(int(q.Level)), levels))
	return `<div class="tm-segs__options">` + list + `</div>`
}

// overall is the score of all rows, what it is called, and how sure that is.
func (f *file) overall(r calc.Result) string {
	notes := ""
	for _, text := range words.Notes(r, f.blanks()) {
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

// blanks is how many rows have no rating of the column on show.
func (f *file) blanks() int64 {
	for _, r := range f.counts.Ratings {
		if r.Column == f.view.rating {
			return r.Blank
		}
	}
	return 0
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
	d := drawing{axis: axis, ticks: ticks, all: axis.At(s.All.Score), marker: plot.Marker(s.All.Sample.Def.Metric)}
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
		more("all-rows", len(s.Rows)-len(rows), "Show all "+counted(int64(len(s.Rows)), "value", "values")), caution(s))
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

// caution says what the comparisons are worth together.
func caution(s survey.Split) string {
	switch {
	case len(s.Rows) == 0:
		return ""
	case s.Tests == 0:
		return "No two parts of the rows can be compared: that takes 30 responses or more on either side."
	case s.Tests == 1:
		return "A segment is called higher or lower only where chance alone would hardly make such a difference."
	}
	return itoa(s.Tests) + " segments are compared with the rest at once, so each has to differ by more than it would alone to be called higher or lower (Holm’s method)."
}
