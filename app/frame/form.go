package frame

import (
	"strconv"

	"trimetric/app/draw"
	"trimetric/app/entry"
	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/words"
	"trimetric/calc"
)

// tabs switches between the metrics. They are there in every frame, and the
// script shows them where the host page wants them: before the program runs, so
// that the frame has its height from the first.
func (f *Frame) tabs() string {
	list := ""
	for _, m := range calc.Metrics {
		list += mark.Fill(`<label class="tm-frame__tab" data-metric="%">$$</label>`,
			string(m), radio("metric", string(m), m == f.metric), metric(m))
	}
	return `<div class="tm-frame__tabs" role="radiogroup" aria-label="Metric">` + list + `</div>`
}

// metric is a metric's name behind its mark.
func metric(m calc.Metric) string {
	return mark.Fill(`<span class="tm-metric">$<span>%</span></span>`, draw.Marker(plot.Marker(m)).HTML(), words.Short(m))
}

func radio(group, value string, checked bool) string {
	on := ""
	if checked {
		on = " checked"
	}
	return mark.Fill(`<input type="radio" class="tm-choice__radio" id="%-%" name="%" value="%"$>`, group, value, group, value, on)
}

// entry is where responses are entered.
func (f *Frame) entry() string {
	return mark.Fill(`<div class="tm-frame__form" role="form" aria-label="Responses">$$</div>`, f.fields(), f.ways())
}

func (f *Frame) fields() string {
	if f.form().Now.Mode == entry.PerRating {
		return f.ratings()
	}
	list := ""
	for _, field := range entry.TotalFields(f.metric) {
		list += f.field(field)
	}
	return `<div class="tm-frame__fields">` + list + `</div>`
}

// ways is the switch between the two ways in.
func (f *Frame) ways() string {
	list := ""
	for _, m := range []entry.Mode{entry.Totals, entry.PerRating} {
		list += mark.Fill(`<label class="tm-tabs__option">$<span class="tm-metric"><span>%</span></span></label>`,
			radio(string(entry.Ways), string(m), m == f.form().Now.Mode), words.Mode(m))
	}
	return mark.Fill(`<div class="tm-tabs" role="radiogroup" aria-label="%">$</div>`, words.WaysIn, list)
}

// ratings are the counts per rating, from the lowest up.
func (f *Frame) ratings() string {
	form := f.form()
	r := form.ReadNow()
	rows, problems := "", ""
	for v := form.Def.Scale.Min; v <= form.Def.Scale.Max; v++ {
		id := entry.RatingField(v).In(false)
		b := beside{problem: words.Beside(form, r, id, f.left)}
		rows += mark.Fill(`<div class="tm-frame__rate"><label class="tm-frame__rating" for="%">`+
			`<span class="tm-vh">Rating </span>%</label>$</div>`, string(id), strconv.Itoa(v), input(id, *form.Text(id), b))
		if b.problem != "" {
			problems += complaint(id, words.Label(entry.RatingField(v))+": "+b.problem)
		}
	}
	return mark.Fill(`<div class="tm-frame__fields tm-frame__fields--rates">`+
		`<p class="tm-field__label">% <span class="tm-field__hint">%</span></p>`+
		`<div class="tm-frame__rates">$</div><div class="tm-frame__problems">$</div></div>`,
		words.PerRatingHead, words.BestRating(form.Def), rows, problems)
}
