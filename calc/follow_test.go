package calc

import "testing"

// TestFollow: the correlations are R's, as in TestRankCorrelation; the moves are
// counted by hand.
func TestFollow(t *testing.T) {
	check := func(d Definition, l Level, nps, contacts []float64, want Following) {
		t.Helper()
		var waves []Wave
		for i := range nps {
			waves = append(waves, Wave{NPS: nps[i], Contacts: []float64{contacts[i] - 0.25, contacts[i] + 0.25}})
		}
		got := Follow(d, waves, l)
		if !near(got.Rank.Rho, want.Rank.Rho) || !near(got.Rank.P, want.Rank.P) {
			t.Errorf("%v, %v: rank is %+v, want %+v", nps, contacts, got.Rank, want.Rank)
		}
		got.Rank, want.Rank = Rank{}, Rank{}
		if got != want {
			t.Errorf("%v, %v: got %+v, want %+v", nps, contacts, got, want)
		}
	}
	ces, csat := Define(MetricCES), Define(MetricCSAT)
	down := ces
	down.LowIsEasy = true

	check(csat, Level95, nil, nil, Following{More: 5})
	check(csat, Level95, []float64{1, 2, 3, 4}, []float64{81, 82, 83, 84},
		Following{Waves: 4, More: 1, Moves: 3, Agree: 3, Rank: Rank{Rho: 1, P: 2.0 / 24}})
	check(csat, Level95, []float64{-9, 2, 30, 41, 50}, []float64{81, 82, 83, 84, 85},
		Following{Waves: 5, Moves: 4, Agree: 4, Rank: Rank{Rho: 1, P: 1.0 / 60}, Drift: true, Verdict: FollowTogether})
	// The same at 99%: 1 in 60 is not rare enough there, so five do not do.
	check(csat, Level99, []float64{1, 2, 3, 4, 5}, []float64{81, 82, 83, 84, 85},
		Following{Waves: 5, More: 1, Moves: 4, Agree: 4, Rank: Rank{Rho: 1, P: 1.0 / 60}})
	check(ces, Level95, []float64{1, 2, 3, 4, 5}, []float64{5.1, 5.2, 5.3, 5.5, 5.4},
		Following{Waves: 5, Moves: 4, Agree: 3, Rank: Rank{Rho: 0.9, P: 1.0 / 12}, Verdict: FollowNone})
	check(ces, Level90, []float64{1, 2, 3, 4, 5}, []float64{5.1, 5.2, 5.3, 5.5, 5.4},
		Following{Waves: 5, Moves: 4, Agree: 3, Rank: Rank{Rho: 0.9, P: 1.0 / 12}, Drift: true, Verdict: FollowTogether})
	check(ces, Level95, upTo(6), []float64{5.6, 5.5, 5.4, 5.2, 5.3, 5.1},
		Following{Waves: 6, Moves: 5, Agree: 1, Rank: Rank{Rho: -0.942857142857143, P: 1.0 / 60}, Drift: true, Verdict: FollowApart})
	// Lower is easier: falling effort and a rising NPS go together.
	check(down, Level95, upTo(6), []float64{2.6, 2.5, 2.4, 2.2, 2.3, 2.1},
		Following{Waves: 6, Moves: 5, Agree: 4, Rank: Rank{Rho: 0.942857142857143, P: 1.0 / 60}, Drift: true, Verdict: FollowTogether})
	// Up and down together, with no order in time: rho with it is 0.14.
	check(csat, Level95, []float64{1, 5, 0, 4, 2, 3}, []float64{81, 85, 80, 84, 82, 83},
		Following{Waves: 6, Moves: 5, Agree: 5, Rank: Rank{Rho: 1, P: 1.0 / 360}, Verdict: FollowTogether})
	// Where one stands still there is no move and, standing still throughout,
	// no test.
	check(csat, Level95, []float64{1, 2, 2, 4, 3}, []float64{80, 80, 80, 80, 80}, Following{Waves: 5, Verdict: FollowNone})
}

// TestFollowLeavesOut: a wave without contacts before it is none.
func TestFollowLeavesOut(t *testing.T) {
	waves := []Wave{
		{NPS: 99}, {1, []float64{80}}, {2, []float64{80, 84}}, {NPS: -99},
		{3, []float64{83}}, {4, []float64{90, 80}}, {5, []float64{86}},
	}
	got := Follow(Define(MetricCSAT), waves, Level95)
	if got.Waves != 5 || got.Moves != 4 || got.Agree != 4 || got.Rank.Rho != 1 || got.Verdict != FollowTogether {
		t.Errorf("got %+v", got)
	}
}

// TestJudged weighs a change with a p-value of another test's making.
func TestJudged(t *testing.T) {
	of := func(satisfied, n int64) Sample { return must(t)(FromCSAT(Define(MetricCSAT), satisfied, n)) }
	c, err := Compare(of(780, 1000), of(830, 1000), Level95)
	if err != nil || c.Verdict != RealRise {
		t.Fatalf("%+v, %v", c, err)
	}
	check := func(c Change, p float64, want ChangeVerdict) {
		t.Helper()
		if got := c.Judged(p); got.Verdict != want || got.P != p || got.Low != c.Low {
			t.Errorf("p %v: got %v, want %v", p, got.Verdict, want)
		}
	}
	check(c, 0.049, RealRise)
	check(c, 0.05, Borderline)
	check(c, 1, Borderline)
	fall, _ := Compare(of(830, 1000), of(780, 1000), Level95)
	check(fall, 0.01, RealFall)
	still, _ := Compare(of(800, 1000), of(801, 1000), Level95)
	check(still, 0.9, CannotTell)
	none, _ := Compare(of(1000, 1000), of(500, 500), Level95)
	check(none, 0.001, NoTest)
}
