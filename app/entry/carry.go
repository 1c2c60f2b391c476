package entry

import (
	"strconv"

	"trimetric/calc"
)

// Carry changes the way in, and takes along what can go without loss: counts
// per rating and pasted ratings give the totals, pasted ratings give the counts
// per rating. Where the reader has typed figures of their own in the other way,
// those stay.
func (f *Form) Carry(earlier bool, to Mode) {
	g := f.Group(earlier)
	from := g.Mode
	g.Mode = to
	if from == to || from == Totals || to == Paste {
		return
	}
	if from == Paste && g.Pasted(f.Def.Scale).Rejected > 0 {
		return
	}
	r := (&Form{Def: f.Def, Now: g.in(from)}).ReadNow()
	if !r.OK {
		return
	}
	switch {
	case to == Totals && (g.carried[0] || g.Totals == [3]string{}):
		g.Totals, g.carried[0] = totals(r.Sample), true
	case to == PerRating && (g.carried[1] || g.Ratings == [11]string{}):
		g.Ratings, g.carried[1] = ratings(r.Sample.Tally), true
	}
}

func (g *Group) in(m Mode) Group {
	c := *g
	c.Mode = m
	return c
}

func totals(s calc.Sample) [3]string {
	switch s.Def.Metric {
	case calc.MetricCSAT:
		return [3]string{count(s.For), count(s.N)}
	case calc.MetricNPS:
		return [3]string{count(s.For), count(s.Neutral), count(s.Against)}
	}
	return [3]string{count(s.Sum), count(s.N)}
}

func ratings(t calc.Tally) [11]string {
	var out [11]string
	for r := t.Scale.Min; r <= t.Scale.Max; r++ {
		out[r] = count(t.At(r))
	}
	return out
}

func count(n int64) string { return strconv.FormatInt(n, 10) }
