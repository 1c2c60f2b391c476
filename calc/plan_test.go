package calc

import (
	"slices"
	"testing"
)

// TestPlanByTrying finds each need by trying 0, 1, 2, … responses until the
// score itself, worked out anew, is at the target.
func TestPlanByTrying(t *testing.T) {
	for _, target := range []Hundredths{-10000, -1234, -1, 0, 1, 333, 2500, 5000, 6667, 9999, 10000} {
		for p := range int64(6) {
			for pa := range int64(6) {
				for d := range int64(6) {
					if p+pa+d > 0 {
						tryNPS(t, target, p, pa, d)
					}
					if target >= 0 && p+d > 0 {
						tryCSAT(t, target, p, p+d)
					}
				}
			}
		}
	}
	for target := Hundredths(100); target <= 700; target += 37 {
		for a := range int64(4) {
			for b := range int64(4) {
				tryCES(t, target, Define(MetricCES), 1, a, 0, 2, 0, b, 1)
				tryCES(t, target, lowEasy(Scale7), 1, a, 0, 2, 0, b, 1)
			}
		}
	}
}

// attempt checks one way against what trying gives. The score after k steps is
// num(k)/den(k) points, and it is there when it is at or past the target; the
// way ends after the most steps that can be tried.
func attempt(t *testing.T, way Way, most int64, there func(k int64) bool) {
	t.Helper()
	for k := int64(0); k <= most; k++ {
		if there(k) {
			if !way.Possible || way.Need != k {
				t.Errorf("got %+v, but %d will do", way, k)
			}
			return
		}
	}
	if way.Possible || way.Need != 0 {
		t.Errorf("got %+v, but none of %d will do", way, most)
	}
}

// enough is more new responses than any of these targets that can be reached
// takes: 0.01 below the end, 10000 for each one who is not there.
const enough = 400_000

func tryNPS(t *testing.T, target Hundredths, p, pa, d int64) {
	t.Helper()
	plan := must(t)(FromNPS(p, pa, d)).Plan(target)
	there := func(p, pa, d int64) bool { return 10000*(p-d) >= int64(target)*(p+pa+d) }
	if plan.Reached != there(p, pa, d) {
		t.Errorf("%d %d %d to %d: reached is %v", p, pa, d, target, plan.Reached)
	}
	attempt(t, plan.Ways[0], pa, func(k int64) bool { return there(p+k, pa-k, d) })
	attempt(t, plan.Ways[1], d, func(k int64) bool { return there(p+k, pa, d-k) })
	most := int64(enough)
	if target == 10000 && pa+d > 0 {
		most = 1000 // there is no end to it
	}
	attempt(t, plan.Ways[2], most, func(k int64) bool { return there(p+k, pa, d) })
}

func tryCSAT(t *testing.T, target Hundredths, s, n int64) {
	t.Helper()
	plan := must(t)(FromCSAT(Define(MetricCSAT), s, n)).Plan(target)
	there := func(s, n int64) bool { return 10000*s >= int64(target)*n }
	attempt(t, plan.Ways[0], n-s, func(k int64) bool { return there(s+k, n) })
	most := int64(enough)
	if target == 10000 && s < n {
		most = 1000
	}
	attempt(t, plan.Ways[1], most, func(k int64) bool { return there(s+k, n+k) })
}

func tryCES(t *testing.T, target Hundredths, d Definition, counts ...int64) {
	t.Helper()
	s := tallyOf(t, d, counts...)
	plan := s.Plan(target)
	there := func(sum, n int64) bool { return 100*sum >= int64(target)*n }
	step, best := int64(1), int64(7)
	if d.LowIsEasy {
		there = func(sum, n int64) bool { return 100*sum <= int64(target)*n }
		step, best = -1, 1
	}
	attempt(t, plan.Ways[0], 7*s.N, func(k int64) bool { return there(s.Sum+k*step, s.N) })
	attempt(t, plan.Ways[1], 10_000, func(k int64) bool { return there(s.Sum+k*best, s.N+k) })
}

func TestPlan(t *testing.T) {
	check := func(s Sample, target Hundredths, want Plan) {
		t.Helper()
		got := s.Plan(target)
		if got.Target != target || got.Reached != want.Reached || got.Exactly != want.Exactly || !near(got.Beyond, want.Beyond) || !slices.Equal(got.Ways, want.Ways) {
			t.Errorf("to %d: got %+v", target, got)
		}
	}
	csat := must(t)(FromCSAT(Define(MetricCSAT), 942, 1148))
	check(csat, 8500, Plan{Ways: []Way{{WaySatisfied, true, 34, 206}, {WayNewSatisfied, true, 226, 0}}})
	// 942/1148 is 82.0557%.
	check(csat, 8000, Plan{Reached: true, Beyond: 2.0557491289, Ways: []Way{{WaySatisfied, true, 0, 206}, {WayNewSatisfied, true, 0, 0}}})
	check(csat, 10000, Plan{Ways: []Way{{WaySatisfied, true, 206, 206}, {WayNewSatisfied, false, 0, 0}}})
	// 7/8 is 87.5%; one hundredth less is not exact any more.
	check(must(t)(FromCSAT(Define(MetricCSAT), 7, 8)), 8750, Plan{Reached: true, Exactly: true, Ways: []Way{{WaySatisfied, true, 0, 1}, {WayNewSatisfied, true, 0, 0}}})
	check(must(t)(FromCSAT(Define(MetricCSAT), 7, 8)), 8749, Plan{Reached: true, Beyond: 0.01, Ways: []Way{{WaySatisfied, true, 0, 1}, {WayNewSatisfied, true, 0, 0}}})
	// Off the scale nothing will do, on either side.
	check(csat, 10001, Plan{Ways: []Way{{WaySatisfied, false, 0, 206}, {WayNewSatisfied, false, 0, 0}}})
	check(csat, -1, Plan{Ways: []Way{{WaySatisfied, false, 0, 206}, {WayNewSatisfied, false, 0, 0}}})
	// The end of the scale is reached where nobody stands in the way.
	check(must(t)(FromNPS(3, 0, 0)), 10000, Plan{Reached: true, Exactly: true, Ways: []Way{{WayPassives, true, 0, 0}, {WayDetractors, true, 0, 0}, {WayNewPromoters, true, 0, 0}}})
	// Whole numbers to the last digit.
	check(must(t)(FromCSAT(Define(MetricCSAT), 1, MaxCount)), 9999,
		Plan{Ways: []Way{{WaySatisfied, true, 999_899_999_999, 999_999_999_999}, {WayNewSatisfied, true, 9_998_999_999_990_000, 0}}})
	check(tallyOf(t, lowEasy(Scale5), 2, 2, 2, 2, 2), 250, Plan{Ways: []Way{{WayPoints, true, 5, 0}, {WayNewTop, true, 4, 0}}})
	check(tallyOf(t, lowEasy(Scale5), 2, 2, 2, 2, 2), 325, Plan{Reached: true, Beyond: 0.25, Ways: []Way{{WayPoints, true, 0, 0}, {WayNewTop, true, 0, 0}}})
	if p := (Sample{Def: Define(MetricNPS)}).Plan(100); p.Reached || p.Ways[2].Possible {
		t.Errorf("no responses: got %+v", p)
	}
}
