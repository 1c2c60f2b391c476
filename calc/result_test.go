package calc

import "testing"

func TestNotes(t *testing.T) {
	check := func(s Sample, notes Notes, verdict Verdict, band, other Band) {
		t.Helper()
		r := s.Score(Level95)
		if r.Notes != notes || r.Verdict() != verdict || r.Band != band || r.Other() != other {
			t.Errorf("%v (%v to %v): notes %b, verdict %d, %s, %s", r.Score, r.Low, r.High, r.Notes, r.Verdict(), r.Band, r.Other())
		}
	}
	csat := func(k, n int64) Sample { return must(t)(FromCSAT(Define(MetricCSAT), k, n)) }
	// 77.7 to 82.4: all of it in one band.
	check(csat(800, 1000), 0, BandClear, Good, Good)
	// 79.7 to 84.2 is Good, too; 73.1 to 78.4 begins in Needs work.
	check(csat(942, 1148), 0, BandClear, Good, Good)
	check(csat(758, 1000), 0, BandEdge, Good, NeedsWork)
	check(csat(748, 1000), 0, BandEdge, NeedsWork, Good)
	// 72.2 to 100: four bands.
	check(csat(10, 10), NoteSmallSample|NoteOneAnswer, TooFew, WorldClass, WorldClass)
	check(csat(0, 29), NoteSmallSample|NoteOneAnswer, BandClear, NeedsWork, NeedsWork)
	check(csat(0, 30), NoteOneAnswer, BandClear, NeedsWork, NeedsWork)
	check(must(t)(FromNPS(0, 50, 0)), NoteOneAnswer, BandEdge, NeedsWork, Good)
	check(must(t)(FromNPS(388, 230, 112)), 0, BandClear, Favourable, Favourable)

	d := Define(MetricCES)
	check(must(t)(FromCES(d, 542, 100)), 0, NoMargin, Good, Good)
	check(tallyOf(t, d, 0, 0, 0, 0, 0, 1, 0), NoteSmallSample|NoteOneAnswer, NoMargin, Excellent, Excellent)
	check(tallyOf(t, d, 0, 0, 0, 0, 29, 0, 0), NoteSmallSample|NoteOneAnswer|NoteIdentical, NoMargin, Good, Good)
	check(tallyOf(t, d, 0, 0, 0, 0, 30, 0, 0), NoteOneAnswer|NoteIdentical, BandClear, Good, Good)
	// 5.87 to 6.13, and the same survey the other way round.
	check(tallyOf(t, d, 0, 0, 0, 0, 20, 40, 20), NoteOneAnswer, BandEdge, Excellent, Good)
	d.LowIsEasy = true
	check(tallyOf(t, d, 20, 40, 20, 0, 0, 0, 0), NoteOneAnswer, BandEdge, Excellent, Good)
}

func TestNoResponses(t *testing.T) {
	if r := (Sample{}).Score(Level95); r.Bounded || r.Band != "" || r.Margin() != 0 || r.Notes != 0 {
		t.Errorf("no responses give %+v", r)
	}
}
