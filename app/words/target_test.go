package words

import (
	"testing"

	"trimetric/calc"
)

// TestTargetFigure: the first score past an edge is named by the edge, and every
// other target by its own figure.
func TestTargetFigure(t *testing.T) {
	check := func(m calc.Metric, target calc.Hundredths, figure, name string) {
		t.Helper()
		d := calc.Define(m)
		if got := TargetFigure(d, target); got != figure {
			t.Errorf("%s %d is %q, want %q", m, target, got, figure)
		}
		if got := TargetName(d, target); got != name {
			t.Errorf("%s %d is named %q, want %q", m, target, got, name)
		}
	}
	check(calc.MetricNPS, 5001, "above +50", "Excellent, above +50")
	check(calc.MetricNPS, 5000, "+50", "+50")
	check(calc.MetricNPS, 1, "above 0", "Good, above 0")
	check(calc.MetricNPS, 2101, "+21.01", "+21.01")
	check(calc.MetricCSAT, 8500, "85%", "85%")
	check(calc.MetricCES, 550, "5.5", "5.5")
}
