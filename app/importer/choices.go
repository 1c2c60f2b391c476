package importer

import (
	"strings"

	"trimetric/app/dates"
	"trimetric/app/survey"
	"trimetric/app/table"
	"trimetric/calc"
)

// sampled is how many rows below the header the proposals are made from.
const sampled = 1000

// propose reads the sample, and begins to score what it finds.
func (f *file) propose() error {
	rows := f.sample.Rows
	if len(rows) == 0 {
		return &table.Error{Kind: table.Empty}
	}
	f.head = survey.ReadHead(rows)
	if f.asked.formed {
		f.head = survey.HeadOf(rows, f.asked.form)
	}
	if len(rows) <= f.head.Rows {
		return errNoRows
	}
	if !f.sample.Full {
		f.total = int64(len(rows) - f.head.Rows)
	}
	rows = rows[:min(len(rows), f.head.Rows+sampled)]
	f.sample.Rows = rows
	f.columns = survey.Profile(rows, f.head)
	f.proposals = survey.Propose(f.columns)
	f.choices = make([]survey.Choice, len(f.columns))
	for n, p := range f.proposals {
		f.choices[n] = p.Choice
	}
	f.view.begin(f)
	f.score()
	return nil
}

// score begins a pass over all rows, or waits for a column to score.
func (f *file) score() {
	f.counter = survey.NewCounter(f.head.Rows, f.choices)
	f.counts = f.counter.Counts()
	f.half = false
	f.pace.restart()
	if len(f.counts.Ratings) == 0 {
		f.phase = waiting
		return
	}
	f.phase = scoring
	f.rewind(f.counter.Row)
	if f.scanner != nil {
		f.scanner.Batch = f.counter.Batch
	}
}

func (f *file) stop() {
	if f.phase == scoring {
		f.phase = stopped
	}
}

// goOn reads on after a stop.
func (f *file) goOn() {
	if f.phase == stopped {
		f.phase = scoring
		f.pace.restart()
	}
}

// reread takes a choice about how the file reads, which changes its columns,
// and begins it again.
func (f *file) reread(id, value string) bool {
	was := f.asked
	switch n := whole(value); {
	case id == "encoding" && n > 0 && n <= int64(table.Windows1252):
		f.asked.encoding = table.Encoding(n)
	case id == "separator" && len(value) == 1 && strings.Contains(separatorKeys, value):
		f.asked.separator = table.Separators[strings.Index(separatorKeys, value)]
	case id == "sheet" && f.book != nil && n > 0 && n <= int64(len(f.book.Sheets())):
		f.asked.sheet, f.asked.formed = int(n), false
	case id == "header" && n >= 0 && n < int64(survey.Nothing) && value != "":
		f.asked.form, f.asked.formed = survey.Form(n), true
	}
	if f.asked == was {
		return false
	}
	next := file{name: f.name, size: f.size, from: f.from, buf: f.buf, asked: f.asked, view: newView()}
	next.view.level = f.view.level
	*f = next
	return true
}

// separatorKeys stand for table.Separators in the page: a tab is no value that
// survives there.
const separatorKeys = "tpsc"

// remap takes a choice of what a column is read as, and begins a new pass.
func (f *file) remap(id, value string) bool {
	if id == "layout" {
		return f.relayout(dates.ByName(value))
	}
	n, ok := numbered(id, "use-")
	if !ok || n >= len(f.choices) {
		return false
	}
	choice, ok := f.choiceOf(n, value)
	if !ok || choice == f.choices[n] {
		return false
	}
	if choice.Use == survey.Date {
		f.dropDate()
	}
	f.choices[n] = choice
	f.view.settle(f)
	f.score()
	return true
}

// choiceOf returns how column n is read as what a select says.
func (f *file) choiceOf(n int, value string) (survey.Choice, bool) {
	c := &f.columns[n]
	switch value {
	case "out":
		return survey.Choice{}, true
	case "segment":
		return survey.Choice{Use: survey.Segment}, true
	case "date":
		layout := c.Layout
		if layout == 0 {
			layout = dates.ISO
		}
		return survey.Choice{Use: survey.Date, Layout: layout}, true
	}
	for _, d := range survey.Definitions() {
		if useKey(d) != value {
			continue
		}
		if p := f.proposals[n].Choice; p.Use == survey.Rating && useKey(p.Def) == value {
			return p, true
		}
		return c.Rate(d), true
	}
	return survey.Choice{}, false
}

// useKey stands for a rating of a definition in the page: "csat-5".
func useKey(d calc.Definition) string {
	return string(d.Metric) + "-" + calc.FormatPlain(float64(d.Scale.Max))
}

// dropDate leaves out the column that is the date.
func (f *file) dropDate() {
	for n, c := range f.choices {
		if c.Use == survey.Date {
			f.choices[n] = survey.Choice{}
		}
	}
}

// relayout reads the dates another way.
func (f *file) relayout(l dates.Layout) bool {
	n := f.dateColumn()
	if n < 0 || l == 0 || f.choices[n].Layout == l {
		return false
	}
	f.choices[n].Layout = l
	f.score()
	return true
}

// dateColumn is the column that is the date, -1 for none.
func (f *file) dateColumn() int {
	for n, c := range f.choices {
		if c.Use == survey.Date {
			return n
		}
	}
	return -1
}
