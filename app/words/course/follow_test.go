package course

import (
	"testing"

	"trimetric/app/saved"
	"trimetric/calc"
)

// TestFollowed says whether loyalty followed, and when that cannot be said.
func TestFollowed(t *testing.T) {
	check := func(f saved.Following, title, detail string) {
		t.Helper()
		gotTitle, gotDetail := Followed(f)
		if gotTitle != title || gotDetail != detail {
			t.Errorf("%q, %q; want %q, %q", gotTitle, gotDetail, title, detail)
		}
	}
	check(saved.Following{Metric: calc.MetricCES, Following: calc.Following{More: 5}},
		"Too few points to say", "No NPS survey has CES that was over before it began. It takes 5 that do.")
	check(saved.Following{Metric: calc.MetricCES, Following: calc.Following{Waves: 1, More: 4}},
		"Too few points to say", "1 NPS survey has CES that was over before it began. It takes 5, so 4 more.")
	check(saved.Following{Metric: calc.MetricCES, Names: []string{"A", "B"}},
		"Choose a team or channel", "There are NPS scores of A and B, and none of everything.")
	check(saved.Following{Metric: calc.MetricCSAT, Following: calc.Following{Waves: 6, Moves: 5, Agree: 3, Rank: calc.Rank{Rho: -.2, P: .7, Tested: true}, Verdict: calc.FollowNone}},
		"No pattern beyond chance", "Each NPS is paired with the CSAT that was over before it began, back to the NPS before: 6 NPS surveys are paired, and the rank correlation is −0.20 (p 0.700). Of 5 moves, 3 went the same way.")
	check(saved.Following{Metric: calc.MetricCES, Waves: make([]saved.Wave, 6), Following: calc.Following{Waves: 5, Moves: 4, Agree: 4, Rank: calc.Rank{Rho: 1, P: .0167, Tested: true}, Verdict: calc.FollowTogether}},
		"NPS tends to be higher after easier contacts", "Each NPS is paired with the CES that was over before it began, back to the NPS before: 5 of 6 NPS surveys are paired, and the rank correlation is 1.00 (p 0.017). Of 4 moves, 4 went the same way. Both may have moved with something else.")
	check(saved.Following{Metric: calc.MetricCSAT, Following: calc.Following{Waves: 6, Rank: calc.Rank{Rho: -1, P: .0028, Tested: true}, Drift: true, Verdict: calc.FollowApart}},
		"NPS tends to be lower after better contacts", "Each NPS is paired with the CSAT that was over before it began, back to the NPS before: 6 NPS surveys are paired, and the rank correlation is −1.00 (p 0.003). Both also move steadily with time, which alone would look like this.")
}
