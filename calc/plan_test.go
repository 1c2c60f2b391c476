package calc

import (
	"errors"
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
		if got.Target != target || got.Reached != want.Reached || !near(got.Beyond, want.Beyond) || !slices.Equal(got.Ways, want.Ways) {
			t.Errorf("to %d: got %+v", target, got)
		}
	}
	csat := must(t)(FromCSAT(Define(MetricCSAT), 942, 1148))
	check(csat, 8500, Plan{Ways: []Way{{WaySatisfied, true, 34, 206}, {WayNewSatisfied, true, 226, 0}}})
	// 942/1148 is 82.0557%.
	check(csat, 8000, Plan{Reached: true, Beyond: 2.0557491289, Ways: []Way{{WaySatisfied, true, 0, 206}, {WayNewSatisfied, true, 0, 0}}})
	check(csat, 10000, Plan{Ways: []Way{{WaySatisfied, true, 206, 206}, {WayNewSatisfied, false, 0, 0}}})
	// Off the scale nothing will do, on either side.
	check(csat, 10001, Plan{Ways: []Way{{WaySatisfied, false, 0, 206}, {WayNewSatisfied, false, 0, 0}}})
	check(csat, -1, Plan{Ways: []Way{{WaySatisfied, false, 0, 206}, {WayNewSatisfied, false, 0, 0}}})
	// The end of the scale is reached where nobody stands in the way.
	check(must(t)(FromNPS(3, 0, 0)), 10000, Plan{Reached: true, Ways: []Way{{WayPassives, true, 0, 0}, {WayDetractors, true, 0, 0}, {WayNewPromoters, true, 0, 0}}})
	// Whole numbers to the last digit.
	check(must(t)(FromCSAT(Define(MetricCSAT), 1, MaxCount)), 9999,
		Plan{Ways: []Way{{WaySatisfied, true, 999_899_999_999, 999_999_999_999}, {WayNewSatisfied, true, 9_998_999_999_990_000, 0}}})
	check(tallyOf(t, lowEasy(Scale5), 2, 2, 2, 2, 2), 250, Plan{Ways: []Way{{WayPoints, true, 5, 0}, {WayNewTop, true, 4, 0}}})
	check(tallyOf(t, lowEasy(Scale5), 2, 2, 2, 2, 2), 325, Plan{Reached: true, Beyond: 0.25, Ways: []Way{{WayPoints, true, 0, 0}, {WayNewTop, true, 0, 0}}})
	if p := (Sample{Def: Define(MetricNPS)}).Plan(100); p.Reached || p.Ways[2].Possible {
		t.Errorf("no responses: got %+v", p)
	}
}

func TestResponses(t *testing.T) {
	check := func(q SizeQuestion, want int64) {
		t.Helper()
		q.Level = Level95
		if n, err := q.Responses(); n != want || err != nil {
			t.Errorf("%+v: got %d, %v, want %d", q, n, err, want)
		}
	}
	csat, nps, effort := Define(MetricCSAT), Define(MetricNPS), Define(MetricCES)
	// (1.96/0.03)² · ¼ = 1067.1; with 80% on show, 682.9; what is expected
	// comes before that: 90%, 384.1.
	shown := must(t)(FromCSAT(csat, 80, 100))
	check(SizeQuestion{Def: csat, Margin: 300}, 1068)
	check(SizeQuestion{Def: csat, Margin: 300, Sample: shown, Known: true}, 683)
	check(SizeQuestion{Def: csat, Margin: 300, Sample: shown, Known: true, Expected: 9000, Expects: true}, 385)
	check(SizeQuestion{Def: csat, Margin: 300, Expected: 10000, Expects: true}, 1)
	check(SizeQuestion{Def: csat, Margin: 300, Population: 1}, 1)
	check(SizeQuestion{Def: csat, Margin: 1, Population: 50}, 50)
	// v is 0.5 + 0.1 - 0.16 = 0.44 and 1.96²·0.44/0.05² = 676.1, less 3, for
	// counts; for the score alone 1 - 0.16 = 0.84, 1290.7 less 3.
	counts := must(t)(FromNPS(50, 40, 10))
	check(SizeQuestion{Def: nps, Margin: 500, Sample: counts, Known: true}, 674)
	check(SizeQuestion{Def: nps, Margin: 500, Sample: counts, Known: true, Expected: 0, Expects: true}, 674)
	check(SizeQuestion{Def: nps, Margin: 500, Expected: 4000, Expects: true}, 1288)
	check(SizeQuestion{Def: nps, Margin: 500}, 1534)
	check(SizeQuestion{Def: nps, Margin: 10000}, 1)
	// Ratings 1 and 5, ten of each: s² = 4·20/19; (1.96²·4.2105)/0.5² = 64.7.
	spread := tallyOf(t, effort, 10, 0, 0, 0, 10, 0, 0)
	check(SizeQuestion{Def: effort, Margin: 50, Sample: spread, Known: true}, 65)
	// 0.3 · 6 = 1.8: (1.96·1.8/0.5)² = 49.8; totals do not say more.
	check(SizeQuestion{Def: effort, Margin: 50}, 50)
	check(SizeQuestion{Def: effort, Margin: 50, Sample: must(t)(FromCES(effort, 50, 10)), Known: true}, 50)
}

func TestSizeErrors(t *testing.T) {
	check := func(q SizeQuestion, want string) {
		t.Helper()
		q.Level = Level95
		if n, err := q.Responses(); err == nil || err.Error() != want || n != 0 {
			t.Errorf("%+v: got %d, %v", q, n, err)
		}
	}
	csat, nps := Define(MetricCSAT), Define(MetricNPS)
	check(SizeQuestion{Def: csat, Margin: 0}, "calc: margin 0 is not above 0 and up to 50")
	check(SizeQuestion{Def: csat, Margin: -1}, "calc: margin -0.01 is not above 0 and up to 50")
	check(SizeQuestion{Def: csat, Margin: 5001}, "calc: margin 50.01 is not above 0 and up to 50")
	check(SizeQuestion{Def: nps, Margin: 10001}, "calc: margin 100.01 is not above 0 and up to 100")
	check(SizeQuestion{Def: Define(MetricCES), Margin: 301}, "calc: margin 3.01 is not above 0 and up to 3")
	check(SizeQuestion{Def: csat, Margin: 300, Expected: 10001, Expects: true}, "calc: 100.01 is not from 0 to 100")
	check(SizeQuestion{Def: nps, Margin: 300, Expected: -10001, Expects: true}, "calc: -100.01 is not from -100 to 100")
	check(SizeQuestion{Def: csat, Margin: 300, Population: -1}, "calc: count -1 is not from 0 to 1000000000000")
}

func TestSurveys(t *testing.T) {
	check := func(n int64, rate Hundredths, want int64) {
		t.Helper()
		if got, err := Surveys(n, rate); got != want || err != nil {
			t.Errorf("%d at %d: got %d, %v, want %d", n, rate, got, err, want)
		}
	}
	check(1068, 2500, 4272)
	check(1068, 1000, 10680)
	check(1, 10000, 1)
	check(100, 3000, 334)
	check(3, 3000, 10) // 0.3 is no float, but 3/0.3 is 10
	check(0, 3000, 0)
	check(MaxCount, 1, 10_000_000_000_000_000)
	for _, rate := range []Hundredths{0, -1, 10001} {
		var e *RangeError
		if _, err := Surveys(1, rate); !errors.As(err, &e) || e.Value != rate {
			t.Errorf("rate %d: got %v", rate, err)
		}
	}
	var e *LimitError
	if _, err := Surveys(-1, 100); !errors.As(err, &e) {
		t.Errorf("-1: got %v", err)
	}
}
