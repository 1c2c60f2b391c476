package calc

import (
	"errors"
	"testing"
)

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
