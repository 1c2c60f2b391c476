package calc

import (
	"errors"
	"testing"
)

func TestSamples(t *testing.T) {
	check := func(s Sample, n, positive, neutral, against, sum int64, rated bool) {
		t.Helper()
		if s.N != n || s.For != positive || s.Neutral != neutral || s.Against != against || s.Sum != sum || s.Rated != rated {
			t.Errorf("got %+v", s)
		}
	}
	check(tallyOf(t, Define(MetricCSAT), 1, 2, 3, 4, 5), 15, 9, 3, 3, 55, true)
	check(tallyOf(t, Define(MetricNPS), 1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6), 21, 11, 7, 3, 170, true)
	check(tallyOf(t, Define(MetricCES), 1, 2, 3, 4, 5, 6, 7), 28, 18, 4, 6, 140, true)
	low := Definition{Metric: MetricCES, Scale: Scale5, LowIsEasy: true}
	check(tallyOf(t, low, 5, 4, 3, 2, 1), 15, 9, 3, 3, 35, true)
	check(must(t)(FromCSAT(Define(MetricCSAT), 942, 1148)), 1148, 942, 0, 206, 0, false)
	check(must(t)(FromNPS(388, 230, 112)), 730, 388, 230, 112, 0, false)
	check(must(t)(FromCES(Define(MetricCES), 542, 100)), 100, 0, 0, 0, 542, false)
}

func TestSampleErrors(t *testing.T) {
	csat, ces := Define(MetricCSAT), Define(MetricCES)
	check := func(_ Sample, err error, want string) {
		t.Helper()
		if err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	is := func(_ Sample, err, want error) {
		t.Helper()
		if !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
	type made struct {
		s   Sample
		err error
	}
	of := func(s Sample, err error) made { return made{s, err} }
	text := func(m made, want string) { t.Helper(); check(m.s, m.err, want) }
	same := func(m made, want error) { t.Helper(); is(m.s, m.err, want) }

	text(of(FromCSAT(csat, 5, 4)), "calc: part 5 is over the whole 4")
	text(of(FromCSAT(csat, -1, 4)), "calc: count -1 is not from 0 to 1000000000000")
	text(of(FromCSAT(csat, 1, MaxCount+1)), "calc: count 1000000000001 is not from 0 to 1000000000000")
	same(of(FromCSAT(csat, 0, 0)), ErrNoResponses)
	same(of(FromCSAT(ces, 1, 2)), ErrScale)
	same(of(FromCSAT(Definition{Metric: MetricCSAT, Scale: Scale5, From: 1}, 1, 2)), ErrScale)

	text(of(FromNPS(1, 2, -3)), "calc: count -3 is not from 0 to 1000000000000")
	same(of(FromNPS(0, 0, 0)), ErrNoResponses)

	text(of(FromCES(ces, 6, 7)), "calc: sum 6 of 7 ratings is not from 7 to 49")
	text(of(FromCES(ces, 50, 7)), "calc: sum 50 of 7 ratings is not from 7 to 49")
	text(of(FromCES(ces, 1, -1)), "calc: count -1 is not from 0 to 1000000000000")
	same(of(FromCES(ces, 0, 0)), ErrNoResponses)
	same(of(FromCES(csat, 5, 1)), ErrScale)

	same(of(FromTally(ces, Tally{Scale: Scale5, Counts: [11]int64{1}})), ErrScale)
	same(of(FromTally(Definition{Metric: MetricNPS, Scale: Scale5}, Tally{Scale: Scale5})), ErrScale)
	same(of(FromTally(ces, Tally{Scale: Scale7, Counts: [11]int64{10: 1}})), ErrScale)
	same(of(FromTally(ces, Tally{Scale: Scale7})), ErrNoResponses)
	text(of(FromTally(ces, Tally{Scale: Scale7, Counts: [11]int64{-1}})), "calc: count -1 is not from 0 to 1000000000000")
}
