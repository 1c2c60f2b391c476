package saved

import (
	"slices"

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
	return bare(f), true
}

func bare(f *entry.Form) string {
	b := entry.New(f.Def.Metric)
	b.Def, b.Now = f.Def, f.Now
	b.Now.Name, b.Now.Period = "", ""
	return b.Link()
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
	if !r.OK || bare(f) != counts {
		return nil, calc.Sample{}, ErrCounts
	}
	return f, r.Sample, nil
}
