package importer

import (
	"strings"

	"trimetric/app/mark"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/app/words/intake"
	"trimetric/calc"
)

// A loss is why some values of a column do not count, how many, and the lines
// of the first.
type loss struct {
	column int
	why    string
	n      int64
	lines  []int64
}

// fewLines is how many lines are named for each reason.
const fewLines = 5

// losses lists what did not count, column by column, blanks first.
func (f *file) losses() []loss {
	var list []loss
	add := func(column int, why string, n int64, r survey.Reason) {
		if n > 0 {
			list = append(list, loss{column, why, n, f.linesOf(column, r)})
		}
	}
	for _, r := range f.counts.Ratings {
		add(r.Column, "Blank", r.Blank, 0)
		for why := survey.NotNumber; why <= survey.AboveScale; why++ {
			add(r.Column, intake.Rejected(why, r.Choice.Def.Scale), r.Rejected[why], why)
		}
	}
	if d := f.counts.Dates; d != nil {
		add(d.Column, "Blank", d.Blank, 0)
		add(d.Column, intake.Rejected(survey.NotDate, calc.Scale{}), d.Rejected, survey.NotDate)
	}
	return list
}

// linesOf lists the lines of the first values of a column that were rejected
// for a reason.
func (f *file) linesOf(column int, why survey.Reason) []int64 {
	var list []int64
	for _, r := range f.counts.Rejects {
		if r.Column == column && r.Why == why && len(list) < fewLines {
			list = append(list, r.Line)
		}
	}
	return list
}

// leftOut is what was not counted, and why.
func (f *file) leftOut() string {
	list := f.losses()
	if len(list) == 0 && f.ragged == 0 {
		text := "Nothing: every row has a value that can be used in every column that is read."
		if f.phase != done {
			text = "Nothing so far."
		}
		return mark.Fill(`<section class="tm-section" aria-labelledby="left-out"><div class="tm-section__head"><h2 id="left-out">What was left out</h2></div><p>%</p></section>`, text)
	}
	rows := ""
	for _, l := range list {
		rows += mark.Fill(`<tr><th scope="row"><code class="tm-map__name">%</code></th><td>%</td><td class="tm-segs__num">%</td><td>%</td></tr>`,
			f.columnName(l.column), l.why, calc.FormatCount(l.n), lines(l.lines, l.n))
	}
	return mark.Fill(`<section class="tm-section" aria-labelledby="left-out"><div class="tm-section__head"><h2 id="left-out">What was left out</h2>`+
		`<span class="tm-section__aside">%</span></div><div class="tm-tablebox" tabindex="0" role="region" aria-label="Values left out"><table class="tm-table tm-left">`+
		`<thead><tr><th scope="col">Column</th><th scope="col">Why</th><th scope="col" class="tm-segs__num">Values</th><th scope="col">Lines of the file</th></tr></thead><tbody>$</tbody></table></div>`+
		`$$</section>`, "A row stays in every score that it has a value for.", rows, f.raggedNote(), f.rejectButton())
}

// lines names the first lines: "4; 9; 12 and more", since a number of four digits
// has a comma in it.
func lines(list []int64, n int64) string {
	var texts []string
	for _, line := range list {
		texts = append(texts, calc.FormatCount(line))
	}
	text := strings.Join(texts, "; ")
	if text != "" && n > int64(len(list)) {
		text += " and more"
	}
	return text
}

// raggedNote tells of rows that are shorter or longer than the first.
func (f *file) raggedNote() string {
	if f.ragged == 0 {
		return `<p></p>`
	}
	return mark.Fill(`<p class="tm-section__note">%</p>`,
		words.Counted(f.ragged, "row has", "rows have")+" more or fewer fields than the first row (line "+
			lines(f.lines[:min(len(f.lines), fewLines)], f.ragged)+"). What is missing counts as blank.")
}

// rejectButton hands over the values that were left out, blanks not among
// them.
func (f *file) rejectButton() string {
	if len(f.counts.Rejects) == 0 {
		return `<div></div>`
	}
	return mark.Fill(`<div class="tm-actions"><button type="button" id="get-rejects" class="tm-btn" data-download="rejects"$>$<span>%</span></button><p class="tm-small tm-muted tm-import__aside">%</p></div>`,
		disabled(f.phase != done), icon(iconExport), "Export what was left out", "The first 1,000 values of each reason, with their lines.")
}
