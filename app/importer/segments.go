package importer

import (
	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/plot"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/app/words/intake"
	"trimetric/calc"
)

// heads are the heads of the table's columns: buttons that sort by them.
func (f *file) heads(all calc.Result) string {
	return f.headCell(survey.BySegment, "", f.rowsName()) +
		f.headCell(survey.ByResponses, " tm-segs__num tm-segs__wide", words.ResponseCount) +
		f.headCell(survey.ByScore, " tm-segs__num", words.Short(all.Sample.Def.Metric)) +
		f.headCell(survey.ByMargin, " tm-segs__num tm-segs__wide", "Margin") +
		mark.Fill(`<th scope="col" class="tm-segs__chart">Score and % <span class="tm-segs__aside tm-segs__wide">(dashed line: all responses)</span></th>`,
			words.Interval(all.Level)) +
		f.headCell(survey.ByStanding, " tm-segs__wide", words.BesideRest)
}

// rowsName is what the rows of the table are: the values of a column, or all.
func (f *file) rowsName() string {
	if f.view.segment < 0 {
		return "Rows"
	}
	return f.columnName(f.view.segment)
}

// headCell is the head of a column. Without segments there is nothing to sort.
func (f *file) headCell(by survey.Key, class, text string) string {
	if f.view.segment < 0 {
		return mark.Fill(`<th scope="col" class="tm-segs__col$">%</th>`, class, text)
	}
	sorted, drawing := "", ""
	if f.view.sort == by {
		sorted, drawing = ` aria-sort="ascending"`, icon(iconRises)
		if f.view.falling {
			sorted, drawing = ` aria-sort="descending"`, icon(iconFalls)
		}
	}
	return mark.Fill(`<th scope="col" class="tm-segs__col$"$><button type="button" id="sort-$" class="tm-segs__sort"><span>%</span>$</button></th>`,
		class, sorted, itoa(int(by)), text, drawing)
}

// segment is the row of one value.
func (f *file) segment(r survey.SplitRow, d drawing) string {
	says := intake.Standing(r)
	n := r.Result.Sample.N
	score, margin := "–", "–"
	if n > 0 {
		score = words.Score(r.Result)
	}
	if r.Result.Bounded {
		margin = calc.FormatMargin(r.Result)
	}
	quiet := ""
	if n == 0 || r.Small {
		quiet = " tm-segs__row--small"
	}
	return mark.Fill(`<tr class="tm-segs__row$"><th scope="row">%<span class="tm-segs__under">%</span></th><td class="tm-segs__num tm-segs__wide">%</td>`+
		`<td class="tm-segs__num"><strong>%</strong></td><td class="tm-segs__num tm-segs__wide tm-segs__dim">%</td><td class="tm-segs__chart">$</td><td class="tm-segs__wide tm-segs__says">%</td></tr>`,
		quiet, f.valueName(r), says, calc.FormatCount(n), score, margin, d.row(r.Result), says)
}

// valueName is what a row is called.
func (f *file) valueName(r survey.SplitRow) string {
	switch r.Kind {
	case survey.NoName:
		return "Blank"
	case survey.Others:
		return "All other values"
	}
	return r.Name
}

// allRow is the row of all responses.
func (f *file) allRow(r calc.Result, d drawing) string {
	margin := "–"
	if r.Bounded {
		margin = calc.FormatMargin(r)
	}
	return mark.Fill(`<tr class="tm-segs__row tm-segs__row--all" data-key="all"><th scope="row">%</th><td class="tm-segs__num tm-segs__wide">$</td>`+
		`<td class="tm-segs__num">%</td><td class="tm-segs__num tm-segs__wide tm-segs__dim">$</td><td class="tm-segs__chart">$</td><td class="tm-segs__wide"></td></tr>`,
		words.AllResponses, datum("responses", calc.FormatPlain(float64(r.Sample.N)), calc.FormatCount(r.Sample.N)), words.Score(r),
		datum("margin", calc.FormatPlain(r.Margin()), margin), d.total(r))
}

// A drawing is what the charts in the rows have in common.
type drawing struct {
	axis   plot.Axis
	ticks  []draw.Tick
	all    float64 // the place of the score of all
	marker draw.Shape
	high   float64 // of a row's chart, in px
}

// rowHeight is how high a row's chart is on the page, in px.
const rowHeight = 44

// row draws a score with its interval. Without responses it draws the lines
// alone; a score beyond the axis, which is a small segment's, has no marker.
func (d drawing) row(r calc.Result) string {
	if r.Sample.N == 0 {
		return d.chart("", "")
	}
	body := ""
	for _, n := range d.axis.Whisker("tm-chart__interval", r, d.high/2) {
		body += n.HTML()
	}
	if r.Score >= d.axis.Low && r.Score <= d.axis.High {
		body += draw.At(d.axis.At(r.Score), d.high/2, d.marker.Around(5, "tm-chart__point")).HTML()
	}
	return d.chart(spoken(r), body)
}

// total draws the score of all.
func (d drawing) total(r calc.Result) string {
	return d.chart(spoken(r), draw.At(d.all, d.high/2, d.marker.Around(6, "tm-chart__hollow")).HTML())
}

// spoken is what a row's chart says, in words.
func spoken(r calc.Result) string {
	if !r.Bounded {
		return words.Score(r)
	}
	return words.Score(r) + ", " + words.IntervalOf(r)
}

func (d drawing) chart(label, body string) string {
	lines := ""
	for _, t := range d.ticks {
		lines += d.upright("tm-chart__grid", t.At)
	}
	role := ` aria-hidden="true"`
	if label != "" {
		role = mark.Fill(` role="img" aria-label="%"`, label)
	}
	return `<svg class="tm-chart__svg" height="` + draw.Number(d.high) + `"` + role + `>` + lines + d.upright("tm-segs__all", d.all) + body + `</svg>`
}

func (d drawing) upright(class string, at float64) string {
	x := draw.Percent(at)
	return `<line class="` + class + `" x1="` + x + `" x2="` + x + `" y1="0" y2="` + draw.Number(d.high) + `"></line>`
}

// axisRow is the row of the axis' numbers.
func (d drawing) axisRow() string {
	return `<tr class="tm-segs__axis" data-key="axis" aria-hidden="true"><td></td><td class="tm-segs__wide"></td><td></td><td class="tm-segs__wide"></td><td class="tm-segs__chart">` +
		d.numbers() + `</td><td class="tm-segs__wide"></td></tr>`
}

// numbers are those of the axis. On a narrow screen there is room for its ends and
// its middle.
func (d drawing) numbers() string {
	list := ""
	for n, t := range d.ticks {
		last := len(d.ticks) - 1
		t.Crowded = n > 0 && 2*n != last && n < last
		list += t.Number("tm-chart__text tm-chart__text--soft", 16).HTML()
	}
	return `<svg class="tm-chart__svg" height="22">` + list + `</svg>`
}
