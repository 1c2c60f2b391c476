package importer

import (
	"strconv"

	"trimetric/app/mark"
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
		`<div class="tm-section__head tm-segs__head"><h2 id="scores">% <span class="tm-segs__sofar">%</span></h2><div class="tm-segs__tools tm-screen-only">$$</div></div>`+
		`$$</section>`, metric, metric, f.heading(), f.soFar(), f.splitBy(), f.switcher(), f.options(q), body)
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
func (f *file) heading() string {
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
	return `<div class="tm-segs__options tm-screen-only">` + list + `</div>`
}
