package importer

import (
	"slices"
	"strings"

	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/app/words/intake"
	"trimetric/calc"
)

// How many segments a sheet of A4 has room for, below which there is a trend or
// none.
const (
	fewParts  = 8
	manyParts = 17
)

// sheet is the one page that goes to the printer, "" while no score is final. It
// is on the page all the time, unseen, so that the browser's own print command
// works too; 80-print.css has its markup.
func (i *Importer) sheet() string {
	f := i.file
	if f == nil || f.phase != done {
		return ""
	}
	s, ok := f.split()
	if !ok {
		return ""
	}
	q, _ := f.question()
	points := f.counts.Trend(f.view.step, q)
	return mark.Fill(`<div class="tm-print-only tm-sheet" aria-hidden="true" data-metric="%">$$$$$$$</div>`, string(q.Def.Metric),
		f.sheetHead(i.today), sheetScore(s.All), plot.Scale(s.All).Node().HTML(), f.sheetParts(s, len(points) > 1),
		f.sheetTrend(points), f.sheetLeft(), f.sheetFoot(s.All))
}

func (f *file) sheetHead(day string) string {
	brand := ""
	for _, n := range draw.Brand() {
		brand += n.HTML()
	}
	printed := ""
	if d := dayOf(day); words.Date(d) != "" {
		printed = words.Printed(d)
	}
	return mark.Fill(`<div class="tm-sheet__head"><div><p class="tm-sheet__title">%</p><p>%</p></div>`+
		`<div class="tm-sheet__brand"><span class="tm-brand"><svg class="tm-brand__mark" viewBox="0 0 28 28">$</svg><span>%</span></span><p>%</p></div></div>`,
		f.heading(), words.Whose(f.title(), f.periodText()), brand, words.ProductName, printed)
}

// sheetScore is the score of all rows, large, with what it is called.
func sheetScore(r calc.Result) string {
	facts := sheetFact(words.ResponseCount, calc.FormatCount(r.Sample.N))
	if r.Bounded {
		facts = sheetFact(words.MarginOfError, words.Margin(r)) + sheetFact(words.Interval(r.Level), words.Ends(r)) + facts
	}
	return mark.Fill(`<div class="tm-headline"><div class="tm-score"><span>%</span><span class="tm-score__unit">%</span></div>`+
		`<div class="tm-facts"><div class="tm-verdict"><span>%</span>$</div><dl class="tm-dlist">$</dl></div></div>`,
		calc.FormatNumber(r), words.ScoreUnit(r.Sample.Def), words.Judge(r).Headline, meter(r), facts)
}

func sheetFact(name, figure string) string {
	return mark.Fill(`<div><dt>%</dt><dd>%</dd></div>`, name, figure)
}

// meter is the band of a score among the others, as ui.Meter has it.
func meter(r calc.Result) string {
	if r.Verdict() == calc.TooFew {
		return ""
	}
	cells := ""
	bands := calc.Bands(r.Sample.Def)
	for n := range bands {
		class := "tm-meter__cell"
		if n <= slices.Index(bands, r.Band) {
			class += " tm-meter__cell--on"
		}
		cells += `<span class="` + class + `"></span>`
	}
	return `<span class="tm-meter">` + cells + `</span>`
}

// sheetParts is the table of segments, as many as there is room for.
func (f *file) sheetParts(s survey.Split, trend bool) string {
	if len(s.Rows) == 0 {
		return ""
	}
	most := manyParts
	if trend {
		most = fewParts
	}
	rows := s.Rows
	if len(rows) > most {
		rows = rows[:most-1]
	}
	axis, ticks := axisOf(s)
	d := drawing{axis: axis, ticks: ticks, all: axis.At(s.All.Score), marker: plot.Marker(s.All.Sample.Def.Metric), high: sheetRow}
	body := ""
	for _, r := range rows {
		score := "–"
		if r.Result.Sample.N > 0 {
			score = words.Score(r.Result)
		}
		body += sheetPart(f.valueName(r), r.Result.Sample.N, score, d.row(r.Result), intake.Standing(r))
	}
	if left := len(s.Rows) - len(rows); left > 0 {
		body += mark.Fill(`<tr><th scope="row">%</th><td></td><td></td><td></td><td></td></tr>`, "And "+calc.FormatCount(int64(left))+" more")
	}
	body += sheetPart(words.AllResponses, s.All.Sample.N, words.Score(s.All), d.total(s.All), "")
	return mark.Fill(`<div class="tm-sheet__part"><h3>%</h3><table class="tm-table tm-sheet__segs"><thead><tr><th>%</th><th class="tm-segs__num">%</th><th class="tm-segs__num">%</th>`+
		`<th class="tm-segs__chart">%</th><th>%</th></tr></thead><tbody>$<tr><td></td><td></td><td></td><td class="tm-segs__chart">$</td><td></td></tr></tbody></table><p class="tm-fine">%</p></div>`,
		"By "+f.columnName(f.view.segment), f.columnName(f.view.segment), words.ResponseCount, words.Short(s.All.Sample.Def.Metric), words.Interval(s.All.Level), words.BesideRest,
		body, d.numbers(), caution(s, axis))
}

// sheetRow is how high a row's chart is on paper, in px.
const sheetRow = 18

func sheetPart(name string, n int64, score, chart, says string) string {
	return mark.Fill(`<tr><th scope="row">%</th><td class="tm-segs__num">%</td><td class="tm-segs__num"><strong>%</strong></td><td class="tm-segs__chart">$</td><td>%</td></tr>`,
		name, calc.FormatCount(n), score, chart, says)
}

// sheetTrend is the course, where there is more than a point of it.
func (f *file) sheetTrend(points []survey.Point) string {
	if len(points) < 2 {
		return ""
	}
	return mark.Fill(`<div class="tm-sheet__part"><h3>Over time</h3>$</div>`, f.courseChart(points))
}

// sheetLeft says in a line what was left out.
func (f *file) sheetLeft() string {
	var list []string
	for _, l := range f.losses() {
		list = append(list, f.columnName(l.column)+": "+calc.FormatCount(l.n)+" "+words.InSentence(l.why))
	}
	const few = 8
	if len(list) > few {
		list = append(list[:few], "and more")
	}
	text := "Nothing was left out."
	if len(list) > 0 {
		text = "Left out. " + strings.Join(list, "; ") + "."
	}
	return mark.Fill(`<p class="tm-fine">%</p>`, text)
}

func (f *file) sheetFoot(r calc.Result) string {
	return mark.Fill(`<div class="tm-sheet__foot"><p>%</p><p>%</p></div>`, strings.Join(f.notes(r), " "), words.Definition(r))
}
