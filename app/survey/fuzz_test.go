package survey

import (
	"bytes"
	"testing"

	"trimetric/app/dates"
	"trimetric/calc"
)

// FuzzTable reads any text as a table, fields parted by bars, as it is proposed
// and as it is not. Every row is somewhere: the ratings of a column, its blanks
// and its rejects add up to the rows, and so do the values of a segment.
func FuzzTable(f *testing.F) {
	f.Add([]byte("closed_at|team|csat|nps\n2025-04-02|North|5|9\n2025-04-03||4,0|x"))
	f.Add([]byte("5\n\n4\n10\n-1\n4.5"))
	f.Add([]byte("satisfaction|nps group\nGood|Promoter\nBad|Passive\nOffered|"))
	f.Add([]byte("Q1|Q2\nHow?|Why?\n{\"ImportId\":\"1\"}|\n9|"))
	f.Add([]byte("a||Response\n|x\xff|−5 - ü\n\"|(7)|="))
	f.Fuzz(func(t *testing.T, text []byte) {
		var s Sample
		for i, line := range bytes.Split(text, []byte("\n")) {
			s.Row(int64(i+1), bytes.Split(line, []byte("|")))
		}
		h := ReadHead(s.Rows)
		columns := Profile(s.Rows, h)
		var proposed, others []Choice
		for i, p := range Propose(columns) {
			proposed = append(proposed, p.Choice)
			c := columns[i].Rate(Definitions()[i%6])
			c.Use, c.Layout = Use(i%4), dates.Layout(i%5)
			others = append(others, c)
		}
		sound(t, s.Count(h.Rows, proposed), columns)
		sound(t, s.Count(0, others), columns)
	})
}

func sound(t *testing.T, c Counts, columns []Column) {
	t.Helper()
	Checks(columns, c)
	for i, r := range c.Ratings {
		n := r.Blank
		for _, k := range r.Total {
			n += k
		}
		for _, k := range r.Rejected {
			n += k
		}
		if n != c.Rows {
			t.Errorf("column %d: %d of %d rows", r.Column, n, c.Rows)
		}
		q := Question{i, r.Choice.Def, calc.Level95}
		if _, err := c.Result(q); err != nil && err != calc.ErrNoResponses {
			t.Errorf("%+v: %v", r.Choice, err)
		}
		c.Trend(ByMonth, q)
		for at, s := range c.Segments {
			rows := int64(0)
			for _, v := range s.Values {
				rows += v.Rows
			}
			if rows != c.Rows {
				t.Errorf("segments %d: %d of %d rows", s.Column, rows, c.Rows)
			}
			if split, err := c.Split(at, q); err == nil {
				split.Sort(ByStanding, true)
			}
		}
	}
}
