package importer

import (
	"strings"

	"trimetric/app/calendar"
	"trimetric/app/csv"
	"trimetric/app/survey"
	"trimetric/app/takeaway"
	"trimetric/app/words"
	"trimetric/app/words/intake"
	"trimetric/calc"
)

// download returns a file to take away: its name, "" where there is none, its
// type, and what is in it. when is the day and the address of the site, with a
// space between them.
func (i *Importer) download(id, when string) (name, kind, text string) {
	f := i.file
	if f == nil || f.phase != done {
		return "", "", ""
	}
	switch id {
	case "rejects":
		return f.stem("left out") + ".csv", "text/csv", f.rejectTable().File()
	case "table":
		if t := i.table(); t != nil {
			return f.stem("scores") + ".csv", "text/csv", t.File()
		}
	case "trend":
		if q, ok := f.question(); ok && f.counts.Dates != nil {
			return f.stem("trend") + ".csv", "text/csv", f.trendTable(f.counts.Trend(f.view.step, q)).File()
		}
	case "trend-png", "trend-svg":
		if q, ok := f.question(); ok && f.counts.Dates != nil {
			return f.stem("trend") + "." + id[len("trend-"):], imageTypes[id[len("trend-"):]], f.trendPicture(f.counts.Trend(f.view.step, q), when)
		}
	case "png", "svg":
		if s, ok := f.split(); ok {
			return f.stem("scores") + "." + id, imageTypes[id], f.picture(s, when)
		}
	}
	return "", "", ""
}

var imageTypes = map[string]string{"png": "image/png", "svg": "image/svg+xml"}

// table is the scores on show, nil where there are none.
func (i *Importer) table() csv.Table {
	if f := i.file; f != nil && f.phase == done {
		if s, ok := f.split(); ok {
			return f.scoreTable(s)
		}
	}
	return nil
}

// stem is a name for a file about this one, without its ending.
func (f *file) stem(about string) string {
	name := f.name
	if dot := strings.LastIndexByte(name, '.'); dot > 0 {
		name = name[:dot]
	}
	return takeaway.FileName(name, about)
}

func (f *file) rejectTable() csv.Table {
	t := csv.Table{{csv.Text("Line"), csv.Text("Column"), csv.Text("Value"), csv.Text("Why")}}
	for _, r := range f.counts.Rejects {
		t = append(t, []csv.Cell{number(r.Line), csv.Text(f.columnName(r.Column)), csv.Text(r.Text),
			csv.Text(intake.Rejected(r.Why, f.choices[r.Column].Def.Scale))})
	}
	return t
}

func number(n int64) csv.Cell { return csv.Number(calc.FormatPlain(float64(n))) }

// figures are the cells of a score: the score, its interval and the responses.
func figures(r calc.Result) []csv.Cell {
	if r.Sample.N == 0 {
		return []csv.Cell{{}, {}, {}, {}, number(0)}
	}
	cells := []csv.Cell{csv.Number(calc.FormatPlain(r.Score)), {}, {}, {}, number(r.Sample.N)}
	if r.Bounded {
		for n, x := range []float64{r.Low, r.High, r.Margin()} {
			cells[n+1] = csv.Number(calc.FormatPlain(x))
		}
	}
	return cells
}

func (f *file) figureHeads(r calc.Result) []csv.Cell {
	level := words.Level(r.Level)
	return []csv.Cell{csv.Text(f.ratingName(f.view.rating)), csv.Text(level + " interval from"), csv.Text(level + " interval to"),
		csv.Text("Margin"), csv.Text("Responses")}
}

func (f *file) scoreTable(s survey.Split) csv.Table {
	head := append([]csv.Cell{csv.Text(f.rowsName())}, f.figureHeads(s.All)...)
	t := csv.Table{append(head, csv.Text(words.BesideRest), csv.Text(pAdjusted))}
	for _, r := range s.Rows {
		row := append([]csv.Cell{csv.Text(f.valueName(r))}, figures(r.Result)...)
		t = append(t, append(row, compared(intake.Standing(r), r.Against)...))
	}
	t = append(t, append([]csv.Cell{csv.Text(words.AllResponses)}, figures(s.All)...))
	return append(t, nil, []csv.Cell{csv.Text(words.Definition(s.All))})
}

const pAdjusted = "p, adjusted"

// compared are the cells of a comparison: what is said of it, and its p-value.
func compared(says string, a survey.Against) []csv.Cell {
	cells := []csv.Cell{csv.Text(says)}
	if a.Standing >= survey.CannotTell {
		cells = append(cells, csv.Number(calc.FormatPlain(a.P)))
	}
	return cells
}

func (f *file) trendTable(points []survey.Point) csv.Table {
	if len(points) == 0 {
		return nil
	}
	head := append([]csv.Cell{csv.Text(stepNames[f.view.step]), csv.Text("From"), csv.Text("To")}, f.figureHeads(points[0].Result)...)
	t := csv.Table{append(head, csv.Text(intake.BesideLast), csv.Text(pAdjusted))}
	moves, _ := survey.Moves(points, f.view.level)
	for n, p := range points {
		row := append([]csv.Cell{csv.Text(pointName(f.view.step, p.First)), csv.Text(iso(p.First)), csv.Text(iso(p.Last))}, figures(p.Result)...)
		t = append(t, append(row, compared(intake.Moved(moves[n]), moves[n])...))
	}
	return append(t, nil, []csv.Cell{csv.Text(words.Definition(points[0].Result))})
}

func iso(day int32) string { return string(calendar.AppendISO(nil, int(day))) }
