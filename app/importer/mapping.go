package importer

import (
	"strconv"
	"strings"

	"trimetric/app/mark"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// mostColumns is how many columns are shown unless the reader asks for all.
// Those that are read always are.
const mostColumns = 40

// mapping is the table of columns: what each is read as, why, and what is found
// in it.
func (f *file) mapping(stale bool) string {
	checks := survey.Checks(f.columns, f.counts)
	rows, shown := "", 0
	for n := range f.columns {
		if shown >= mostColumns && !f.view.allColumns && f.choices[n].Use == survey.LeaveOut {
			continue
		}
		rows += f.column(n, checks[n], stale)
		shown++
	}
	return mark.Fill(`<section class="tm-section tm-screen-only" aria-labelledby="match"><div class="tm-section__head"><h2 id="match">Match columns</h2>`+
		`<span class="tm-section__aside">%</span></div><table class="tm-table tm-map"><thead><tr>`+
		`<th scope="col">Column</th><th scope="col">First values</th><th scope="col">Use as</th><th scope="col">Check</th></tr></thead>`+
		`<tbody>$</tbody></table>$</section>`, f.suggested(stale), rows,
		more("all-columns", len(f.columns)-shown, "Show all "+words.Counted(int64(len(f.columns)), "column", "columns")))
}

func (f *file) suggested(stale bool) string {
	if stale {
		return "To change these, choose " + f.title() + " again."
	}
	n := len(f.sample.Rows) - f.head.Rows
	if f.total == int64(n) {
		return "Suggested from all " + words.Counted(int64(n), "row", "rows") + ". Change any that are wrong."
	}
	return "Suggested from the first " + calc.FormatCount(int64(n)) + " rows. Change any that are wrong."
}

// more is the button that shows the rest of a list, where there is one.
func more(id string, left int, label string) string {
	if left <= 0 {
		return `<div></div>`
	}
	return mark.Fill(`<div class="tm-actions"><button type="button" id="%" class="tm-btn tm-btn--small"><span>%</span></button></div>`, id, label)
}

// column is the row of column n.
func (f *file) column(n int, check survey.Check, stale bool) string {
	off := ""
	if f.choices[n].Use == survey.LeaveOut {
		off = " tm-map__row--off"
	}
	name := f.columnName(n)
	return mark.Fill(`<tr class="tm-map__row$"><th scope="row"><code class="tm-map__name">%</code>$</th><td class="tm-map__first">%</td>`+
		`<td>$</td><td>$</td></tr>`, off, name, questionLine(f.columns[n].Question, name), strings.Join(f.columns[n].First, ", "),
		choice("use-"+itoa(n), " tm-map__use", mark.Fill(` aria-label="Use % as"$`, name, disabled(stale)), f.useOf(n), useOptions()),
		f.check(n, check))
}

// questionLine is the question that a column holds the answers to.
func questionLine(question, name string) string {
	if question == "" || question == name {
		return ""
	}
	return mark.Fill(`<span class="tm-map__question">%</span>`, question)
}

// columnName is what a column is called, "Column 3" where it has no name.
func (f *file) columnName(n int) string {
	if n < len(f.columns) && f.columns[n].Name != "" {
		return f.columns[n].Name
	}
	return "Column " + strconv.Itoa(n+1)
}

func (f *file) useOf(n int) string {
	switch c := f.choices[n]; c.Use {
	case survey.Date:
		return "date"
	case survey.Segment:
		return "segment"
	case survey.Rating:
		return useKey(c.Def)
	}
	return "out"
}

func useOptions() []option {
	list := []option{{"out", "Leave out"}, {"date", "Date"}, {"segment", "Segment"}}
	for _, d := range survey.Definitions() {
		list = append(list, option{useKey(d), words.Short(d.Metric) + " rating, " + words.Range(d.Scale.Min, d.Scale.Max)})
	}
	return list
}

// check says what is found in a column, and why it is read as it is.
func (f *file) check(n int, c survey.Check) string {
	text, why := checked(c), ""
	p := f.proposals[n]
	if p.Choice.Use == f.choices[n].Use {
		why = reason(p)
	}
	if text == "" || f.choices[n].Use == survey.LeaveOut && why != "" {
		text, why = why, ""
	}
	drawing, warns := "", ""
	switch {
	case f.choices[n].Use == survey.LeaveOut:
	case f.counts.Rows == 0 && f.busy(): // nothing is known yet
		text, why = why, ""
	case c.Fact.Warns() || c.Fact == survey.NothingFound:
		drawing, warns = icon(iconWarning), " tm-map__check--warns"
	default:
		drawing = icon(iconCheck)
	}
	return mark.Fill(`<div class="tm-map__check$">$<span>%</span></div><p class="tm-map__why">%</p>`, warns, drawing, text, why)
}
