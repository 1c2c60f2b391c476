package saved

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"trimetric/calc"
)

// TestDrawDefinitions: scores of two definitions are never compared, neither
// with the one before nor further back.
func TestDrawDefinitions(t *testing.T) {
	old := "v=1&mode=ratings&r=10-20-30-40-500-40-30"
	scores := []Score{
		score(t, "1", "Jan 2025", calc.MetricCES, old),
		score(t, "2", "Feb 2025", calc.MetricCES, "v=1&mode=ratings&r=10-20-30-40-50-40-300"),
		score(t, "3", "Mar 2025", calc.MetricCES, old+"&dir=down"),
		score(t, "4", "Apr 2025", calc.MetricCES, "v=1&mode=ratings&r=300-20-30-40-50-40-30&dir=down"),
	}
	tr := Draw(scores, Query{Level: calc.Level95, Adjust: holm}).Trends[2]
	kinds := []StepKind{First, Compared, OtherMeaning, Compared}
	for i, s := range tr.Steps {
		if s.Kind != kinds[i] || s.Real() != (kinds[i] == Compared) {
			t.Errorf("step %d is %+v", i, s)
		}
	}
	if !tr.Redefined || tr.Tested != 2 || tr.Reach != (Step{}) || tr.Steps[1].Verdict != calc.RealRise || tr.Steps[3].Verdict != calc.RealFall {
		t.Errorf("got %+v", tr)
	}
	tr = Draw(scores[:3], Query{Level: calc.Level95}).Trends[2]
	if last := tr.Last(); last.Kind != OtherMeaning || last.From != 1 || tr.Tested != 1 || tr.Reach != (Step{}) {
		t.Errorf("the last step is %+v", last)
	}
	// Totals have no test, and none to be allowed for.
	totals := []Score{score(t, "1", "Jan 2025", calc.MetricCES, "v=1&sum=3200&n=584"), score(t, "2", "Feb 2025", calc.MetricCES, "v=1&sum=3300&n=584")}
	tr = Draw(totals, Query{Level: calc.Level95, Adjust: holm}).Trends[2]
	if last := tr.Last(); last.Kind != Compared || last.Verdict != calc.NoTest || tr.Tested != 0 || tr.Redefined {
		t.Errorf("the last step is %+v", last)
	}
}

// TestSteps: a real step stays one after Holm where it is large enough.
func TestSteps(t *testing.T) {
	var scores []Score
	for i, s := range []string{"500", "545", "700", "700"} {
		scores = append(scores, score(t, strconv.Itoa(i), "2025-0"+strconv.Itoa(i+1), calc.MetricCSAT, "v=1&s="+s+"&n=1000"))
	}
	verdicts := func(adjust func([]float64) []float64) string {
		var out []string
		for _, s := range Draw(scores, Query{Level: calc.Level95, Adjust: adjust}).Trends[0].Steps {
			out = append(out, strconv.Itoa(int(s.Verdict)))
		}
		return strings.Join(out, " ")
	}
	// 0.0440, under 0.001 and 1, with two ways back under 0.001: raised 0.088,
	// under 0.005 and 1.
	if got := verdicts(nil); got != "0 3 3 1" {
		t.Errorf("plain verdicts are %s", got)
	}
	if got := verdicts(holm); got != "0 2 3 1" {
		t.Errorf("adjusted verdicts are %s", got)
	}
	// The last step is one of many, too: 0.0440 of three, twice.
	scores = slices.Insert(scores[:2], 0, score(t, "9", "2024", calc.MetricCSAT, "v=1&s=500&n=1000"))
	last := Draw(scores, Query{Level: calc.Level95, Adjust: holm}).Trends[0]
	if step := last.Last(); step.Verdict != calc.Borderline || step.Change.Verdict != calc.RealRise || !step.Seems() || step.Real() {
		t.Errorf("the last step is %v, by itself %v", step.Verdict, step.Change.Verdict)
	}
}

func TestAim(t *testing.T) {
	last := score(t, "2", "Q2 2025", calc.MetricCES, "v=1&sum=3200&n=584")
	trend := func(s Score) Trend {
		first := score(t, "1", "Q1 2025", calc.MetricCES, "v=1&sum=3200&n=584")
		first.Target, first.Aimed = 100, true
		return Draw([]Score{s, first}, Query{Level: calc.Level95}).Trends[2]
	}
	check := func(tr Trend, targets []Target, want calc.Hundredths, ok bool) {
		t.Helper()
		if got, there := tr.Aim(targets); got != want || there != ok {
			t.Errorf("got %v, %v, want %v, %v", got, there, want, ok)
		}
	}
	ces, csat := Target{Def: calc.Define(calc.MetricCES), Value: 575}, Target{Def: calc.Define(calc.MetricCSAT), Value: 8500}
	check(trend(last), nil, 100, true) // the last one known
	check(trend(last), []Target{csat, ces}, 575, true)
	last.Target, last.Aimed = 600, true
	check(trend(last), []Target{csat, ces}, 575, true)
	check(trend(last), []Target{csat}, 600, true)
	last.Counts += "&dir=down"
	check(trend(last), []Target{ces}, 600, true)
	last.Aimed = false
	check(trend(last), []Target{ces}, 0, false) // the one known is of another direction
	check(Trend{}, []Target{ces}, 0, false)
}
