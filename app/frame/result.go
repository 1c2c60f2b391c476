package frame

import (
	"slices"

	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/words"
	"trimetric/calc"
)

// scored is the result of the figures on show.
func (f *Frame) scored() (calc.Result, bool) {
	form := f.form()
	now := form.ReadNow()
	if !now.OK {
		return calc.Result{}, false
	}
	return now.Sample.Score(form.Level), true
}

// result is the score, or what is missing for one.
func (f *Frame) result() string {
	form := f.form()
	body := ""
	if r, ok := f.scored(); ok {
		chart := plot.Beside(r, form.Industry)
		chart.HideScore = true
		body = headline(r) + notes(r) + chart.Node().HTML() +
			mark.Fill(`<p class="tm-fine"><span data-result="definition">%</span></p>`, words.Definition(r))
	} else {
		body = mark.Fill(`<div class="tm-score tm-score--none" aria-hidden="true">–</div><p class="tm-frame__says">%</p>$`,
			words.NoScore(form.ReadNow(), form.Def), plot.Empty(form.Def).Node().HTML())
	}
	return mark.Fill(`<section class="tm-frame__result" aria-label="Result">$<p class="tm-vh" role="status">%</p></section>`,
		body, f.said)
}

// headline is the score with its band and its margin.
func headline(r calc.Result) string {
	class, unit := "tm-score", "tm-score__unit"
	if r.Verdict() == calc.TooFew {
		class += " tm-score--unsure"
	}
	if r.Sample.Def.Metric == calc.MetricCES {
		unit = "tm-score__of"
	}
	return mark.Fill(`<div class="tm-frame__head"><div class="$"><data class="tm-score__value" data-result="score" value="$">`+
		`$<span class="$">%</span></data></div><div class="tm-frame__facts">$$</div></div>`,
		class, calc.FormatPlain(r.Score), calc.FormatNumber(r), unit, words.ScoreUnit(r.Sample.Def), verdict(r), margin(r))
}

func verdict(r calc.Result) string {
	says := words.Judge(r).Headline
	if r.Verdict() == calc.TooFew {
		return mark.Fill(`<div class="tm-verdict tm-verdict--unsure">%</div>`, says)
	}
	cells := ""
	bands := calc.Bands(r.Sample.Def)
	for i := range bands {
		on := ""
		if i <= slices.Index(bands, r.Band) {
			on = " tm-meter__cell--on"
		}
		cells += `<span class="tm-meter__cell` + on + `"></span>`
	}
	return mark.Fill(`<div class="tm-verdict">$<span class="tm-meter" aria-hidden="true">$</span></div>`,
		datum("band", string(r.Band), says), cells)
}

// margin writes "±2.2 points, 95% interval 79.7% to 84.2%, 1,148 responses".
func margin(r calc.Result) string {
	responses := datum("responses", calc.FormatPlain(float64(r.Sample.N)), words.Responses(r.Sample.N))
	if !r.Bounded {
		return `<p class="tm-frame__margin">` + responses + `</p>`
	}
	low, high := calc.FormatInterval(r)
	return mark.Fill(`<p class="tm-frame__margin">$%, % $%$, $</p>`,
		datum("margin", calc.FormatPlain(r.Margin()), calc.FormatMargin(r)), words.Points(r.Sample.Def),
		words.Interval(r.Level), datum("low", calc.FormatPlain(r.Low), low), words.To,
		datum("high", calc.FormatPlain(r.High), high), responses)
}

// notes are the cautions that belong to the score.
func notes(r calc.Result) string {
	list := words.Notes(r, 0)
	if v := r.Verdict(); v == calc.TooFew || v == calc.NoMargin {
		list = append(list, words.Judge(r).Rest)
	}
	items := ""
	for _, text := range list {
		items += mark.Fill(`<li>%</li>`, text)
	}
	return `<ul class="tm-notelist">` + items + `</ul>`
}

// datum is a figure with the unrounded number behind it.
func datum(hook, value, text string) string {
	return mark.Fill(`<data data-result="$" value="$">%</data>`, hook, value, text)
}
