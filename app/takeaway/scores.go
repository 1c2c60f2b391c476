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
	"Promoters, satisfied or easy", "Passives or neutral", "Detractors, dissatisfied or hard", "Sum of ratings",
}

// Behind them stands a column for each rating there is on any scale.
const lowestRating, highestRating = 0, 10

// Scores is saved scores for a spreadsheet, a row each, with their intervals at a
// level. Numbers are not rounded.
func Scores(scores []saved.Score, l calc.Level) csv.Table {
	var head []csv.Cell
	for _, name := range scoreColumns {
		head = append(head, csv.Text(name))
	}
	for rating := lowestRating; rating <= highestRating; rating++ {
		head = append(head, csv.Text("Rated "+strconv.Itoa(rating)))
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
	row := make([]csv.Cell, len(scoreColumns), len(scoreColumns)+highestRating+1)
	copy(row, []csv.Cell{
		csv.Text(s.Period.Label), csv.Text(s.Period.From.String()), csv.Text(s.Period.To.String()),
		csv.Text(words.Short(s.Metric)), csv.Text(name),
	})
	row[12] = csv.Text(s.Note)
	if s.Aimed {
		row[11] = csv.Number(calc.FormatFigure(s.Target))
	}
	counts := make([]csv.Cell, highestRating-lowestRating+1)
	if r.Sample.N == 0 {
		return append(row, counts...)
	}
	row[5], row[6] = count(r.Sample.N), csv.Number(calc.FormatPlain(r.Score))
	if r.Bounded {
		row[7], row[8] = csv.Number(calc.FormatPlain(r.Low)), csv.Number(calc.FormatPlain(r.High))
	}
	row[9], row[10], row[13] = csv.Text(words.Level(r.Level)), csv.Text(words.Judge(r).Headline), csv.Text(words.Definition(r))
	tally(r.Sample, row[14:18], counts)
	return append(row, counts...)
}

// tally fills in the groups, the sum and the responses of each rating, as far as
// they are known.
func tally(s calc.Sample, groups, counts []csv.Cell) {
	ces := s.Def.Metric == calc.MetricCES
	if s.Rated || !ces {
		groups[0], groups[2] = count(s.For), count(s.Against)
	}
	if s.Rated || s.Def.Metric == calc.MetricNPS {
		groups[1] = count(s.Neutral)
	}
	if s.Rated || ces {
		groups[3] = count(s.Sum)
	}
	if s.Rated {
		for rating := s.Def.Scale.Min; rating <= s.Def.Scale.Max; rating++ {
			counts[rating-lowestRating] = count(s.Tally.Counts[rating-s.Def.Scale.Min])
		}
	}
}

func count(n int64) csv.Cell { return csv.Number(strconv.FormatInt(n, 10)) }
