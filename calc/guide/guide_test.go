package guide

import (
	"testing"

	"trimetric/calc"
)

// TestColumns holds the table to the order of the metrics and to what a page
// fills its cells with.
func TestColumns(t *testing.T) {
	for i, c := range Columns {
		if c.Metric != calc.Metrics[i] || c.Ask.Metric != c.Metric || c.Example.Metric != c.Metric {
			t.Errorf("column %d is of %s, %s and %s, want %s", i, c.Metric, c.Ask.Metric, c.Example.Metric, calc.Metrics[i])
		}
		if len(c.GoodFor) < 3 || len(c.GoodFor) > 4 || len(c.BlindTo) < 3 || len(c.BlindTo) > 4 {
			t.Errorf("%s: good for %d things and blind to %d, want 3 or 4 of each", c.Metric, len(c.GoodFor), len(c.BlindTo))
		}
		if f := c.Formula; f.Top == "" || (f.Bottom == "") == (f.Minus == "") || f.Times != "" && f.Bottom == "" {
			t.Errorf("%s: %+v is neither a fraction nor a difference", c.Metric, f)
		}
		ready := false
		for _, q := range Questions {
			ready = ready || q == c.Ask
		}
		if !ready {
			t.Errorf("%s: the question in the table is not among those that are ready to be sent", c.Metric)
		}
	}
}

// TestExamples says what calc makes of the counts in the table.
func TestExamples(t *testing.T) {
	check := func(i int, n int64, score string) {
		t.Helper()
		s, err := Columns[i].Example.Sample()
		if err != nil {
			t.Fatalf("column %d: %v", i, err)
		}
		if r := s.Score(calc.Level95); r.Sample.N != n || calc.FormatScore(r) != score {
			t.Errorf("column %d: %s from %d, want %s from %d", i, calc.FormatScore(r), r.Sample.N, score, n)
		}
	}
	check(0, 500, "82.4%")
	check(1, 500, "+25")
	check(2, 600, "5.52")
	if _, err := (Example{calc.MetricCSAT, [3]int64{501, 500}}).Sample(); err == nil {
		t.Error("more satisfied than all is a sample")
	}
}

// TestYear holds each metric to one row, transactional ones to all the time
// and waves to months that exist.
func TestYear(t *testing.T) {
	want := []calc.Metric{calc.MetricCES, calc.MetricCSAT, calc.MetricNPS}
	if len(Year) != len(want) {
		t.Fatalf("%d rows, want %d", len(Year), len(want))
	}
	for i, s := range Year {
		if s.Metric != want[i] {
			t.Errorf("row %d is %s, want %s", i, s.Metric, want[i])
		}
		if waves := len(s.Months) > 0; waves != (s.Metric == calc.MetricNPS) || len(s.Months) > 4 {
			t.Errorf("%s has %d waves: only NPS has any, four a year at most", s.Metric, len(s.Months))
		}
		last := 0
		for _, m := range s.Months {
			if m <= last || m > 12 {
				t.Errorf("%s: month %d after %d", s.Metric, m, last)
			}
			last = m
		}
	}
}

// TestSize holds each part to as many entries as its section is drawn for.
func TestSize(t *testing.T) {
	check := func(what string, got, least, most int) {
		t.Helper()
		if got < least || got > most {
			t.Errorf("%d %s, want %d to %d", got, what, least, most)
		}
	}
	check("disagreements", len(Disagreements), 4, 8)
	check("lines of the rule", len(Rule), 3, 3)
	check("scenarios", len(Scenarios), 9, 12)
	check("stages", len(Stages), 3, 3)
	check("topics of collecting", len(Collecting), 5, 5)
	check("topics of analysing", len(Analysing), 6, 6)
	check("challenges", len(Challenges), 5, 5)
	check("improvements", len(Improving), 3, 3)
	check("frequent questions", len(FAQs), 12, 15)
	for _, s := range Stages {
		check("steps of "+s.Name, len(s.Steps), 3, 5)
	}
	for _, c := range Challenges {
		check("things to do about "+c.Name, len(c.Do), 3, 4)
	}
	for _, m := range Improving {
		check("steps for "+string(m.Metric), len(m.Steps), 4, 6)
	}
}

// TestOrder holds whatever is listed by metric to the order of the metrics,
// with at least so many of each.
func TestOrder(t *testing.T) {
	check := func(what string, least int, list []calc.Metric) {
		t.Helper()
		at, n := 0, map[calc.Metric]int{}
		for _, m := range list {
			for at < len(calc.Metrics) && calc.Metrics[at] != m {
				at++
			}
			n[m]++
		}
		if at == len(calc.Metrics) {
			t.Errorf("%s: %v is not in the order of the metrics", what, list)
		}
		for _, m := range calc.Metrics {
			if n[m] < least {
				t.Errorf("%s: %d for %s, want %d or more", what, n[m], m, least)
			}
		}
	}
	var rule, scenarios, questions, improving []calc.Metric
	for _, s := range Rule {
		rule = append(rule, s.Metric)
	}
	for _, s := range Scenarios {
		scenarios = append(scenarios, s.Metric)
	}
	for _, q := range Questions {
		questions = append(questions, q.Metric)
	}
	for _, m := range Improving {
		improving = append(improving, m.Metric)
	}
	check("rule", 1, rule)
	check("scenarios", 3, scenarios)
	check("questions", 5, questions)
	check("improving", 1, improving)
}
