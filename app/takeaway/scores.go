package takeaway

import (
	"strconv"

	"trimetric/app/csv"
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// scoreColumns are the columns of [Scores].
var scoreColumns = [...]string{
	"Period", "First day", "Last day", "Metric", "Name", "Responses", "Score", "Low", "High", "Level", "Band", "Target", "Note", "Definition",
}

// Scores is saved scores for a spreadsheet, a row each, with their intervals at a
// level. Numbers are not rounded.
func Scores(scores []saved.Score, l calc.Level) csv.Table {
	var head []csv.Cell
	for _, name := range scoreColumns {
		head = append(head, csv.Text(name))
	}
	table := csv.Table{head}
	for _, s := range scores {
		table = append(table, scoreRow(s, s.Result(l)))
	}
	return table
}

// scoreRow is the row of a score. Of one that cannot be read it has what was
// typed beside the responses.
func scoreRow(s saved.Score, r calc.Result) []csv.Cell {
	name := s.Name
	if name == "" {
		name = words.Everything
	}
	row := []csv.Cell{
		csv.Text(s.Period.Label), csv.Text(s.Period.From.String()), csv.Text(s.Period.To.String()),
		csv.Text(words.Short(s.Metric)), csv.Text(name), {}, {}, {}, {}, {}, {}, {}, csv.Text(s.Note), {},
	}
	if s.Aimed {
		row[11] = csv.Number(calc.FormatFigure(s.Target))
	}
	if r.Sample.N == 0 {
		return row
	}
	row[5], row[6] = csv.Number(strconv.FormatInt(r.Sample.N, 10)), csv.Number(calc.FormatPlain(r.Score))
	if r.Bounded {
		row[7], row[8] = csv.Number(calc.FormatPlain(r.Low)), csv.Number(calc.FormatPlain(r.High))
	}
	row[9], row[10], row[13] = csv.Text(words.Level(r.Level)), csv.Text(words.Judge(r).Headline), csv.Text(words.Definition(r))
	return row
}
