package saved

import (
	"slices"
	"strings"

	"trimetric/app/entry"
	"trimetric/calc"
)

// Counts returns the responses of a form and what defines their score as the
// fragment of a share link, the one codec there is for them. The name, the
// period, the level and what belongs to the planners are no part of it. A form
// without a score has none.
func Counts(f *entry.Form) (string, bool) {
	if !f.ReadNow().OK {
		return "", false
	}
	bare := entry.New(f.Def.Metric)
	bare.Def, bare.Now = f.Def, f.Now
	bare.Now.Name, bare.Now.Period = "", ""
	return bare.Link(), true
}

// CountsOf returns a sample as [Counts] returns the form that it would be typed
// into.
func CountsOf(s calc.Sample) string {
	f := entry.New(s.Def.Metric)
	f.Def = s.Def
	if s.Rated {
		f.Now.Mode = entry.PerRating
		for v := s.Def.Scale.Min; v <= s.Def.Scale.Max; v++ {
			f.Now.Ratings[v] = whole(s.Tally.At(v))
		}
		return f.Link()
	}
	var totals []int64
	switch s.Def.Metric {
	case calc.MetricCSAT:
		totals = []int64{s.For, s.N}
	case calc.MetricNPS:
		totals = []int64{s.For, s.Neutral, s.Against}
	default:
		totals = []int64{s.Sum, s.N}
	}
	f.Now.Mode = entry.Totals
	for i, n := range totals {
		f.Now.Totals[i] = whole(n)
	}
	return f.Link()
}

// open reads counts back. It takes them only as [Counts] writes them: a link
// forgives an unknown scale by taking the usual one, which would make another
// score of the same counts.
func open(m calc.Metric, counts string) (*entry.Form, calc.Sample, error) {
	if !slices.Contains(calc.Metrics, m) {
		return nil, calc.Sample{}, ErrMetric
	}
	f := entry.FromLink(m, counts)
	r := f.ReadNow()
	if !r.OK || f.Link() != counts || hasMore(counts) {
		return nil, calc.Sample{}, ErrCounts
	}
	return f, r.Sample, nil
}

// hasMore reports whether a link holds more than [Counts] writes.
func hasMore(link string) bool {
	for pair := range strings.SplitSeq(link, "&") {
		switch key, _, _ := strings.Cut(pair, "="); key {
		case "v", "mode", "s", "n", "p", "pa", "d", "sum", "r", "scale", "from", "dir":
		default:
			return true
		}
	}
	return false
}
