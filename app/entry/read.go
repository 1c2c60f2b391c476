package entry

import (
	"strings"

	"trimetric/calc"
)

// A Reading is what one group of responses comes to.
type Reading struct {
	// OK says that there is a Sample; otherwise Blank is set or Problems say
	// what is in the way.
	OK     bool
	Sample calc.Sample

	// Blank says that nothing has been entered.
	Blank bool

	// Problems holds at most one problem per field, in the form's order.
	Problems []Problem

	// OffScale is how many answers were typed for ratings that the scale does
	// not have. They stay in the form and out of the sample.
	OffScale int64

	// Pasted is the reading of pasted text, in that mode.
	Pasted calc.Pasted
}

// A Problem is something typed that cannot be used. Err is one of calc's typed
// errors.
type Problem struct {
	Field Field
	Err   error
}

// ReadNow reads the current group of responses.
func (f *Form) ReadNow() Reading { return f.read(false) }

// ReadEarlier reads the group that is compared with.
func (f *Form) ReadEarlier() Reading { return f.read(true) }

func (f *Form) read(earlier bool) Reading {
	g := f.Group(earlier)
	r := g.read(f.Def)
	if g.Mode != PerRating || !r.OK {
		return r
	}
	// An empty rating is nobody's, but not one that a link could not tell.
	for _, id := range f.Unread {
		field, of := id.Split()
		if text := f.Text(id); of == earlier && isRating(field) && text != nil && *text == "" {
			r.OK = false
			r.Problems = append(r.Problems, Problem{field, &calc.TypedError{Kind: calc.Empty}})
		}
	}
	return r
}

// isRating reports whether a field is that of a rating's count.
func isRating(f Field) bool {
	return len(f) > 1 && f[0] == 'r' && f[1] >= '0' && f[1] <= '9'
}

func (g *Group) read(d calc.Definition) Reading {
	switch g.Mode {
	case PerRating:
		return g.readRatings(d)
	case Paste:
		return g.readPasted(d)
	}
	return g.readTotals(d)
}

func (g *Group) readTotals(d calc.Definition) Reading {
	fields := TotalFields(d.Metric)
	var n [3]int64
	var r Reading
	r.Blank = true
	for i, f := range fields {
		if strings.TrimSpace(g.Totals[i]) != "" {
			r.Blank = false
		}
		v, err := calc.ParseCount(g.Totals[i])
		if err != nil {
			r.Problems = append(r.Problems, Problem{f, err})
		}
		n[i] = v
	}
	if r.Blank {
		return Reading{Blank: true}
	}
	if len(r.Problems) > 0 {
		return r
	}
	var err error
	switch d.Metric {
	case calc.MetricCSAT:
		r.Sample, err = calc.FromCSAT(d, n[0], n[1])
	case calc.MetricNPS:
		r.Sample, err = calc.FromNPS(n[0], n[1], n[2])
	default:
		r.Sample, err = calc.FromCES(d, n[0], n[1])
	}
	return r.closed(err, fields)
}

func (g *Group) readRatings(d calc.Definition) Reading {
	t := calc.Tally{Scale: d.Scale}
	r := Reading{Blank: true, OffScale: g.offScale(d.Scale)}
	for v := d.Scale.Min; v <= d.Scale.Max; v++ {
		if strings.TrimSpace(g.Ratings[v]) == "" {
			continue // nobody gave this rating
		}
		r.Blank = false
		n, err := calc.ParseCount(g.Ratings[v])
		if err != nil {
			r.Problems = append(r.Problems, Problem{RatingField(v), err})
			continue
		}
		t.Add(v, n)
	}
	if r.Blank || len(r.Problems) > 0 {
		return r
	}
	var err error
	r.Sample, err = calc.FromTally(d, t)
	return r.closed(err, []Field{RatingField(d.Scale.Max)})
}

// offScale adds up the counts of ratings that a scale does not have.
func (g *Group) offScale(s calc.Scale) int64 {
	var sum int64
	for v, text := range g.Ratings {
		if n, err := calc.ParseCount(text); err == nil && !s.Has(v) {
			sum += n
		}
	}
	return sum
}

func (g *Group) readPasted(d calc.Definition) Reading {
	if strings.TrimSpace(g.pasted) == "" {
		return Reading{Blank: true}
	}
	r := Reading{Pasted: g.Pasted(d.Scale)}
	var err error
	r.Sample, err = calc.FromTally(d, r.Pasted.Tally)
	return r.closed(err, []Field{Responses})
}

// closed ends a reading: with a sample, or with the problem that the counts
// have with one another. That one is told beside the first field, which is the
// part, or beside the last one where there are no responses at all.
func (r Reading) closed(err error, fields []Field) Reading {
	switch {
	case err == nil:
		r.OK = true
	case err == calc.ErrNoResponses:
		r.Problems = []Problem{{fields[len(fields)-1], err}}
	default:
		r.Problems = []Problem{{fields[0], err}}
	}
	return r
}
