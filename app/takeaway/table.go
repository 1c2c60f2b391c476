package takeaway

import (
	"strconv"
	"strings"

	"trimetric/app/csv"
	"trimetric/app/words"
	"trimetric/calc"
)

// Table is the score as a table: what a figure is, its value and its unit.
// Numbers are not rounded.
func (s Score) Table() csv.Table {
	t := &table{}
	r := s.Result
	d := r.Sample.Def
	unit := words.FigureUnit(d)
	t.row("Figure", "Value", "Unit")
	t.row("Metric", words.Short(d.Metric), words.Long(d.Metric))
	t.row("Name", s.Name, "")
	t.row("Period", s.Period, "")
	t.number("Score", r.Score, unit)
	if r.Bounded {
		t.number("Low end of the interval", r.Low, unit)
		t.number("High end of the interval", r.High, unit)
		t.number(words.MarginOfError, r.Margin(), strings.TrimSpace(words.Points(d)))
	}
	t.number("Confidence", float64(r.Level), "%")
	t.row("Band", words.Judge(r).Headline, "")
	t.count(words.ResponseCount, r.Sample.N)
	t.answers(r.Sample)
	s.targetRow(t, unit)
	t.row("Definition", words.Definition(r), "")
	for _, n := range s.notes() {
		t.row("Note", n, "")
	}
	t.row("Date", words.ISODate(s.Today), "")
	return t.rows
}

// targetRow is the target, in words where it is the first score past an edge.
func (s Score) targetRow(t *table, unit string) {
	d := s.Result.Sample.Def
	says := words.TargetFigure(d, s.Target)
	switch {
	case !s.HasTarget:
		t.row("Target", "", "")
	case says != calc.FormatTarget(d, s.Target):
		t.row("Target", says, "")
	default:
		t.number("Target", s.Target.Float(), unit)
	}
}

// A table takes rows of a name, a value and a unit.
type table struct{ rows csv.Table }

func (t *table) row(name, value, unit string) {
	t.rows = append(t.rows, []csv.Cell{csv.Text(name), csv.Text(value), csv.Text(unit)})
}

func (t *table) number(name string, x float64, unit string) {
	t.rows = append(t.rows, []csv.Cell{csv.Text(name), csv.Number(calc.FormatPlain(x)), csv.Text(unit)})
}

func (t *table) count(name string, n int64) { t.number(name, float64(n), "responses") }

// answers is the counts: of the groups, and of every rating where they are
// known. Of a mean it is the sum, too.
func (t *table) answers(s calc.Sample) {
	for _, g := range s.Groups() {
		ratings := ", ratings "
		if g.Low == g.High {
			ratings = ", rating "
		}
		t.count(words.AnswerName(s, g.Group)+ratings+words.Span(g.Low, g.High), g.N)
	}
	if s.Def.Metric == calc.MetricCES {
		t.number("Sum of ratings", float64(s.Sum), "")
	}
	if s.Rated {
		for v := s.Def.Scale.Min; v <= s.Def.Scale.Max; v++ {
			t.count("Rating "+strconv.Itoa(v), s.Tally.At(v))
		}
	}
}
