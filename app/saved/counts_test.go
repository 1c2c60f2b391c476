package saved

import (
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// TestCounts: responses and definition go in, and nothing else of the form.
func TestCounts(t *testing.T) {
	check := func(f *entry.Form, want string) {
		t.Helper()
		got, ok := Counts(f)
		if got != want || ok != (want != "") {
			t.Errorf("got %q, %v, want %q", got, ok, want)
		}
	}
	full := typed(calc.MetricNPS, "388", "230", "112")
	full.Level, full.Industry, full.Target, full.Rate = calc.Level99, "retail", "50", "20"
	full.Now.Name, full.Now.Period, full.Earlier.Totals = "Desk", "Q2", [3]string{"1", "2", "3"}
	check(full, "v=1&p=388&pa=230&d=112")
	ces := entry.New(calc.MetricCES)
	ces.SetScale(calc.Scale5)
	ces.Def.LowIsEasy = true
	ces.Now.Mode = entry.Paste
	ces.Now.SetPasted("1 1 2 5 9")
	check(ces, "v=1&mode=ratings&r=2-1-0-0-1&scale=5&dir=down")
	csat := typed(calc.MetricCSAT, "9.420", "11 480")
	csat.SetScale(calc.Scale10)
	csat.Def.From = 7
	check(csat, "v=1&s=9420&n=11480&scale=10&from=7")
	check(entry.New(calc.MetricCSAT), "")
	check(typed(calc.MetricCSAT, "9", "8"), "")
}

// TestCountsOf: a sample comes back as itself.
func TestCountsOf(t *testing.T) {
	for _, m := range []struct {
		metric calc.Metric
		counts string
	}{
		{calc.MetricCSAT, "v=1&s=0&n=11480&scale=10&from=7"}, {calc.MetricNPS, "v=1&p=388&pa=0&d=112"},
		{calc.MetricCES, "v=1&sum=3200&n=1000&scale=5&dir=down"}, {calc.MetricCES, "v=1&mode=ratings&r=9-14-31-58-131-204-137"},
		{calc.MetricNPS, "v=1&mode=ratings&r=1-0-0-0-0-0-0-0-0-1-2"},
	} {
		sample, err := (Score{Metric: m.metric, Counts: m.counts}).Sample()
		if got := CountsOf(sample); err != nil || got != m.counts {
			t.Errorf("%s comes back as %s, %v", m.counts, got, err)
		}
	}
}

// TestOpen: counts are read as they are written and in no other way.
func TestOpen(t *testing.T) {
	check := func(m calc.Metric, counts string, want error) {
		t.Helper()
		s := Score{Metric: m, Counts: counts}
		if _, err := s.Sample(); err != want {
			t.Errorf("%s %q: %v, want %v", m, counts, err, want)
		}
	}
	check(calc.MetricCSAT, "v=1&s=942&n=1148", nil)
	check(calc.MetricCES, "v=1&mode=ratings&r=0-0-1-0-0-0-7", nil)
	check("csi", "v=1&s=942&n=1148", ErrMetric)
	for _, counts := range []string{
		"", "v=1", "#v=1&s=942&n=1148", "s=942&n=1148", "v=1&n=1148&s=942", "v=1&s=942&n=1148&level=99", "v=1&s=942&n=1148&name=x",
		"v=1&s=942&n=1148&target=80", "v=1&s=942&n=1148&scale=9", "v=1&s=942&n=1148&scale=5", "v=1&s=942&n=1,148", "v=1&s=9420&n=1148",
		"v=1&s=942&n=1148&b.s=1", "v=1&s=942", "v=1&p=1&pa=2&d=3", "v=1&s=942&n=1148 ", "v=1&s=942&n=1148&later=1", "v=1&s=0&n=0",
	} {
		check(calc.MetricCSAT, counts, ErrCounts)
	}
}
