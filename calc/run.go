package calc

// A Run is neighbouring ratings that count alike, and how many responses gave
// one of them.
type Run struct {
	Group     Group
	Low, High int
	N         int64
}

// Runs splits the scale into its runs, lowest ratings first, and counts each in
// a tally. All runs are there, with or without responses. Where low ratings
// are easy the first run is For.
func (d Definition) Runs(t Tally) []Run {
	var runs []Run
	for v := d.Scale.Min; v <= d.Scale.Max; v++ {
		g := d.Group(v)
		if n := len(runs); n == 0 || runs[n-1].Group != g {
			runs = append(runs, Run{Group: g, Low: v})
		}
		last := &runs[len(runs)-1]
		last.High = v
		last.N += t.At(v)
	}
	return runs
}

// Groups returns the runs of the sample, lowest ratings first, as far as it
// tells them apart: a CSAT from totals has no neutral run, but counts those
// ratings with Against; a CES from totals has none at all.
func (s Sample) Groups() []Run {
	if s.Rated {
		return s.Def.Runs(s.Tally)
	}
	switch d := s.Def; d.Metric {
	case MetricCSAT:
		return []Run{
			{Against, d.Scale.Min, d.From - 1, s.Against},
			{For, d.From, d.Scale.Max, s.For},
		}
	case MetricNPS:
		runs := d.Runs(Tally{})
		runs[0].N, runs[1].N, runs[2].N = s.Against, s.Neutral, s.For
		return runs
	}
	return nil
}

// Most returns the largest count of one rating.
func (t Tally) Most() int64 {
	var most int64
	for _, n := range t.Counts {
		most = max(most, n)
	}
	return most
}
