package calc

import (
	"errors"
	"testing"
)

func TestCompareVerdicts(t *testing.T) {
	check := func(before, after Sample, l Level, want ChangeVerdict, bounded bool) {
		t.Helper()
		c, err := Compare(before, after, l)
		if err != nil || c.Verdict != want || c.Bounded != bounded || c.Tested != (want != NoTest) {
			t.Errorf("got %v, p %v, %v to %v: %v %v %v, %v", c.Change, c.P, c.Low, c.High, c.Verdict, c.Bounded, c.Tested, err)
		}
	}
	csat := func(k, n int64) Sample { return must(t)(FromCSAT(Define(MetricCSAT), k, n)) }
	nps := func(p, pa, d int64) Sample { return must(t)(FromNPS(p, pa, d)) }
	means := func(counts ...int64) Sample { return tallyOf(t, Define(MetricCES), counts...) }
	check(csat(700, 1000), csat(800, 1000), Level95, RealRise, true)
	check(csat(800, 1000), csat(700, 1000), Level95, RealFall, true)
	check(csat(800, 1000), csat(800, 1000), Level95, CannotTell, true)
	check(nps(304, 191, 117), nps(412, 208, 110), Level95, RealRise, true)
	check(nps(304, 191, 117), nps(412, 208, 110), Level99, RealRise, true)
	check(nps(62, 25, 33), nps(408, 208, 114), Level99, CannotTell, true)
	// The known answer: p 0.0556 at 90%, and an interval that leaves out 0.
	check(csat(18, 20), csat(3663, 5200), Level90, RealFall, true)
	check(csat(18, 20), csat(3663, 5200), Level95, CannotTell, true)
	// 2 of 10 against 0 of 20: (2·20 - 0·8)²·29/(10·20·2·28) = 4.143 = 2.035²,
	// p 0.042; but Newcombe's interval reaches 1.6.
	check(csat(2, 10), csat(0, 20), Level95, Borderline, true)
	check(means(37, 30, 29, 48, 82, 113, 61), means(4, 5, 4, 11, 21, 27, 18), Level95, RealRise, true)
	check(means(37, 30, 29, 48, 82, 113, 61), means(4, 5, 4, 11, 21, 27, 18), Level99, CannotTell, true)
	// Both are 100, but 3 promoters count as less than a million do. The end
	// of the interval moves to the change of 0, so that it does not leave it out.
	check(nps(3, 0, 0), nps(1e6, 0, 0), Level90, Borderline, true)
	// No test: nobody satisfied in either, or everybody.
	check(csat(0, 20), csat(0, 50), Level95, NoTest, true)
	check(csat(20, 20), csat(50, 50), Level95, NoTest, true)
	check(csat(20, 20), csat(0, 50), Level95, RealFall, true)
	// No test of means: no scatter in both, one rating, or totals.
	check(means(0, 0, 0, 0, 9, 0, 0), means(0, 0, 0, 0, 0, 9, 0), Level95, NoTest, false)
	check(means(0, 0, 0, 0, 1, 0, 0), means(0, 0, 0, 0, 5, 9, 0), Level95, NoTest, false)
	check(means(0, 0, 0, 0, 5, 9, 0), means(0, 0, 0, 0, 1, 0, 0), Level95, NoTest, false)
	check(means(0, 0, 0, 0, 5, 9, 0), must(t)(FromCES(Define(MetricCES), 60, 10)), Level95, NoTest, false)
	// Scatter in one is enough.
	check(means(0, 0, 0, 0, 40, 0, 0), means(0, 0, 0, 0, 5, 35, 0), Level95, RealRise, true)
}

// TestCompareBothWays swaps the periods: everything turns round, and nothing
// else changes.
func TestCompareBothWays(t *testing.T) {
	check := func(a, b Sample) {
		t.Helper()
		there, err := Compare(a, b, Level95)
		back, err2 := Compare(b, a, Level95)
		if err != nil || err2 != nil || there.Change != -back.Change || !near(there.Low, -back.High) ||
			!near(there.High, -back.Low) || !near(there.P, back.P) {
			t.Errorf("there %+v, back %+v", there, back)
		}
	}
	check(must(t)(FromCSAT(Define(MetricCSAT), 70, 86)), must(t)(FromCSAT(Define(MetricCSAT), 17, 25)))
	check(must(t)(FromNPS(5, 0, 1)), must(t)(FromNPS(1, 5, 9)))
	check(tallyOf(t, ces(5), 1, 2, 3, 4, 5), tallyOf(t, ces(5), 5, 2, 3, 0, 5))
}

func TestCompareErrors(t *testing.T) {
	check := func(before, after Definition) {
		t.Helper()
		a := tallyOf(t, before, make1(before)...)
		b := tallyOf(t, after, make1(after)...)
		_, err := Compare(a, b, Level95)
		var e *DefinitionError
		if !errors.As(err, &e) || e.Before != before || e.After != after || e.Error() == "" {
			t.Errorf("%v and %v: got %v", before, after, err)
		}
	}
	from3 := Define(MetricCSAT)
	from3.From = 3
	check(Define(MetricCSAT), Define(MetricNPS))
	check(Define(MetricCSAT), Define(MetricCSAT).WithScale(Scale7))
	check(Define(MetricCSAT), from3)
	check(Define(MetricCES), lowEasy(Scale7))
	if _, err := Compare(Sample{}, Sample{}, Level95); !errors.Is(err, ErrNoResponses) {
		t.Errorf("two empty samples: got %v", err)
	}
}

// make1 returns one response of each rating.
func make1(d Definition) []int64 {
	counts := make([]int64, d.Scale.Size())
	for i := range counts {
		counts[i] = 1
	}
	return counts
}
