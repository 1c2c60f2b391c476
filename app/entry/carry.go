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
	case to == Totals && (g.carried[0] != "" || g.Totals == [3]string{}):
		g.Totals, g.carried[0] = totals(r.Sample), from
	case to == PerRating && (g.carried[1] != "" || g.unrated(f.Def.Scale)):
		g.Ratings, g.carried[1] = ratings(r.Sample.Tally), from
	}
}

// unrated reports whether no rating of the scale has a count.
func (g *Group) unrated(s calc.Scale) bool {
	for v := s.Min; v <= s.Max; v++ {
		if g.Ratings[v] != "" {
			return false
		}
	}
	return true
}

// SetScale changes the scale. The threshold goes back to that scale's own
// default, since a threshold means nothing on another scale.
func (f *Form) SetScale(s calc.Scale) { f.Redefine(f.Def.WithScale(s)) }

// Redefine changes what the ratings mean. Figures that were carried over from
// another way in are carried again: they were counted by the old meaning.
func (f *Form) Redefine(d calc.Definition) {
	f.Def = d
	for _, earlier := range []bool{false, true} {
		g := f.Group(earlier)
		mode := g.Mode
		from := g.carried[0]
		if mode == PerRating {
			from = g.carried[1]
		}
		switch {
		case mode == Paste || from == "":
			continue
		case mode == Totals:
			g.Totals = [3]string{}
		default:
			g.Ratings = [11]string{}
		}
		g.Mode = from
		f.Carry(earlier, mode)
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
