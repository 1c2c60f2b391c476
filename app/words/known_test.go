package words

import (
	"testing"

	"trimetric/calc"
)

// The results that the tests word. Their figures stand in
// calc/testdata/known-answers.json or follow from the counts by hand.

func csat(t testing.TB, satisfied, n int64, l calc.Level) calc.Result {
	t.Helper()
	return scored(t, l)(calc.FromCSAT(calc.Define(calc.MetricCSAT), satisfied, n))
}

func nps(t testing.TB, promoters, passives, detractors int64, l calc.Level) calc.Result {
	t.Helper()
	return scored(t, l)(calc.FromNPS(promoters, passives, detractors))
}

func cesTotals(t testing.TB, sum, n int64) calc.Result {
	t.Helper()
	return scored(t, calc.Level95)(calc.FromCES(calc.Define(calc.MetricCES), sum, n))
}

// rated takes counts from the lowest rating up.
func rated(t testing.TB, d calc.Definition, l calc.Level, counts ...int64) calc.Result {
	t.Helper()
	tally := calc.Tally{Scale: d.Scale}
	for i, n := range counts {
		tally.Add(d.Scale.Min+i, n)
	}
	return scored(t, l)(calc.FromTally(d, tally))
}

func scored(t testing.TB, l calc.Level) func(calc.Sample, error) calc.Result {
	return func(s calc.Sample, err error) calc.Result {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return s.Score(l)
	}
}

// definitions lists every definition that a reader can choose.
func definitions() []calc.Definition {
	var list []calc.Definition
	for _, m := range calc.Metrics {
		for _, s := range calc.Scales(m) {
			d := calc.Define(m).WithScale(s)
			list = append(list, d)
			for _, from := range d.Thresholds() {
				d.From = from
				list = append(list, d)
			}
			if m == calc.MetricCES {
				d.LowIsEasy = true
				list = append(list, d)
			}
		}
	}
	return list
}

// results lists a result of every kind: each metric, each verdict, with and
// without an interval, one response and the most there can be.
func results(t testing.TB) []calc.Result {
	list := []calc.Result{
		csat(t, 942, 1148, calc.Level95), csat(t, 0, 1, calc.Level99), csat(t, 5, 5, calc.Level90),
		csat(t, calc.MaxCount, calc.MaxCount, calc.Level95), csat(t, 85, 100, calc.Level95),
		nps(t, 388, 230, 112, calc.Level95), nps(t, 15, 6, 19, calc.Level99), nps(t, 116, 127, 57, calc.Level95),
		nps(t, 0, 0, 7, calc.Level95), nps(t, 0, 1, 0, calc.Level90), nps(t, 900, 100, 10, calc.Level95),
		cesTotals(t, 3200, 584), cesTotals(t, 7, 1),
	}
	for _, d := range definitions() {
		for _, top := range []int64{0, 1, 40, 5000} {
			counts := make([]int64, d.Scale.Size())
			counts[0], counts[len(counts)-1] = 1, top
			list = append(list, rated(t, d, calc.Level95, counts...))
			counts[0], counts[len(counts)/2] = 0, 29
			list = append(list, rated(t, d, calc.Level90, counts...))
		}
	}
	return list
}
