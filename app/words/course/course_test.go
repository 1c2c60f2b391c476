package course

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/calc"
)

// scores are CSAT scores of the first months of 2025, each of 1,000 responses,
// from how many were satisfied.
func scores(t *testing.T, satisfied ...string) []saved.Score {
	t.Helper()
	var out []saved.Score
	for i, n := range satisfied {
		f := entry.New(calc.MetricCSAT)
		f.Now.Totals[0], f.Now.Totals[1] = n, "1000"
		s, problems := saved.Score{ID: string(rune('a' + i))}.With(f, saved.Details{Period: Month(i+1) + " 2025"}, 1)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		out = append(out, s)
	}
	return out
}

func trend(t *testing.T, satisfied ...string) saved.Trend {
	t.Helper()
	return saved.Draw(scores(t, satisfied...), saved.Query{Level: calc.Level95, Adjust: calc.Holm}).Trends[0]
}

// TestMoved holds the sentences to what is known of the moves. With 1,000
// responses near 80%, 3.5 points are just real by themselves, and 6 points among
// seven.
func TestMoved(t *testing.T) {
	check := func(want string, satisfied ...string) {
		t.Helper()
		if got := strings.Join(Moved(trend(t, satisfied...)), " "); got != want {
			t.Errorf("%v:\n%s, want\n%s", satisfied, got, want)
		}
	}
	check("One score so far. A second one shows a course.", "800")
	check("Within the margin of error.", "800", "805")
	// One comparison: nothing else to allow for. The ends follow from the Wilson
	// intervals of the two (77.4 to 82.4, 83.7 to 88.0) by Newcombe's method 10.
	check("Probably a real rise: the interval for the change is +2.7 to +9.3.", "800", "860")
	check("Probably a real fall: the interval for the change is −9.3 to −2.7.", "860", "800")
	// A slow rise: real over all, though no step is.
	check("Within the margin of error. Up 10.0 since January, which is probably a real rise.",
		"780", "810", "830", "860", "880")
	// Just real by itself, and not as one of seven.
	check("Within the margin of error. Up 3.6 since January, but as one of 7 comparisons here it could be chance.",
		"800", "810", "820", "815", "836")
	// The last step likewise: p is 0.044 of three.
	check("The interval for the change is +0.1 to +8.9, but as one of 3 comparisons here it could be chance.", "500", "500", "545")
	// A step in the past, which is also the longest way back.
	check("Within the margin of error. Up 10.5 since January, which is probably a real rise. The step up in February is probably real.",
		"700", "800", "802", "805")
	// Of two ways back the one that is real goes before the longer one that only
	// seems so.
	check("Within the margin of error. Up 7.5 since March, which is probably a real rise. The steps up in April and down in March are probably real.",
		"800", "810", "760", "820", "835")
}

// TestMovedAgrees: whatever the scores, a panel that says of a move that it could
// be chance calls no weaker one real, and where it calls any real, the strongest
// one is so when its p-value is multiplied by the number of all.
func TestMovedAgrees(t *testing.T) {
	for a := 780; a <= 860; a += 10 {
		for b := 780; b <= 860; b += 10 {
			tr := trend(t, "800", strconv.Itoa(a), "815", strconv.Itoa(b), "836")
			var called, not []float64
			for _, s := range append([]saved.Step{tr.Reach}, tr.Steps...) {
				switch {
				case s.Real():
					called = append(called, s.Change.P)
				case s.Seems():
					not = append(not, s.Change.P)
				}
			}
			says := strings.ToLower(strings.Join(Moved(tr), " "))
			if strings.Contains(says, "probably") != (len(called) > 0) {
				t.Errorf("%d %d, %v: %s", a, b, called, says)
			}
			if len(called) > 0 && (slices.Min(called)*float64(tr.Tested) >= 0.05 || len(not) > 0 && slices.Max(called) > slices.Min(not)) {
				t.Errorf("%d %d: %v are called real and %v are not: %s", a, b, called, not, says)
			}
		}
	}
}

// TestWhen names the year where the months alone would mislead.
func TestWhen(t *testing.T) {
	check := func(label, seen, want string) {
		t.Helper()
		p, ok := saved.ReadPeriod(label)
		last, too := saved.ReadPeriod(seen)
		if !ok || !too {
			t.Fatalf("%s, %s: no periods", label, seen)
		}
		if got := When(p, last); got != want {
			t.Errorf("%s seen from %s is %q, want %q", label, seen, got, want)
		}
	}
	check("Jul 2024", "Jun 2025", "July")
	check("2024-06", "Jun 2025", "June 2024")
	check("Q1 2025", "Q2 2025", "Q1")
	check("Q2 2024", "Q2 2025", "Q2 2024")
	check("14 June 2025", "15 June 2025", "14 June 2025")
}

// TestHasAlready says which score is in the place.
func TestHasAlready(t *testing.T) {
	check := func(m calc.Metric, name, counts, want string) {
		t.Helper()
		p, _ := saved.ReadPeriod("Jul 2025")
		s := saved.Score{Metric: m, Name: name, Counts: counts, Period: p}
		if got := HasAlready(s, s.Result(calc.Level95)); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	check(calc.MetricNPS, "Billing", "v=1&p=388&pa=230&d=112", "Billing has an NPS for Jul 2025 already: +38 from 730. Save both, or change that one in the tracker.")
	check(calc.MetricCSAT, "", "v=1&s=8&n=10", "All channels have a CSAT for Jul 2025 already: 80.0% from 10. Save both, or change that one in the tracker.")
	check(calc.MetricCES, "", "", "All channels have a CES for Jul 2025 already. Save both, or change that one in the tracker.")
}

// TestAside says what stands beside a line.
func TestAside(t *testing.T) {
	check := func(n int, want string) {
		t.Helper()
		if got := strings.Join(TrendNotes(saved.Trend{Aside: make([]saved.Point, n)}, 0), " "); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	check(0, "")
	check(1, "1 score shares days with finer ones: it is a bar beside the line, compared with none.")
	check(24, "24 scores share days with finer ones: they are bars beside the line, compared with none.")
	check(25, "25 scores share days with finer ones and are in the table alone.")
}

// TestTrendLabel tells those who listen what is beside the line, too.
func TestTrendLabel(t *testing.T) {
	list := scores(t, "800", "805")
	long := list[0]
	long.ID, long.Period = "z", saved.Period{Label: "Q1 2025", From: list[0].Period.From, To: list[1].Period.To + 31}
	tr := saved.Draw(append(list, long), saved.Query{Level: calc.Level95}).Trends[0]
	const want = "CSAT over time: Jan 2025 80.0% ±2.5, Feb 2025 80.5% ±2.5. Beside the line: Q1 2025 80.0% ±2.5. Target 85%."
	if got := TrendLabel(tr, "Target 85%"); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestTargetWords says where a target comes from, and what is left when one is
// removed.
func TestTargetWords(t *testing.T) {
	plain := trend(t, "800", "805")
	own := trend(t, "800", "805")
	own.Aimed = own.Points[1].Score
	own.Aimed.Target, own.Aimed.Aimed = 8000, true
	aims := []saved.Target{{Def: calc.Define(calc.MetricCSAT), Value: 8500}}
	check := func(got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	check(TargetHint(plain, nil), "Like 85")
	check(TargetHint(own, nil), "Like 85. It goes before the one saved with Feb 2025.")
	check(TargetHint(own, aims), "Like 85")
	check(TargetGone(plain), "Target removed.")
	check(TargetGone(own), "Target removed. The one saved with Feb 2025 is shown instead.")
	check(TargetProblem(&calc.TypedError{Kind: calc.Empty}, calc.Define(calc.MetricNPS)), "Enter the target, like 50.")
	easy := calc.Define(calc.MetricCES).WithScale(calc.Scale5)
	easy.LowIsEasy = true
	if says := TargetProblem(&calc.TypedError{Kind: calc.Empty}, easy); says != "Enter the target, like 2." {
		t.Errorf("on the scale 1 to 5, low being easy: %q", says) // good begins at 4, mirrored
	}
}

// TestStretch names the time of a chart.
func TestStretch(t *testing.T) {
	check := func(from, to saved.Day, want string) {
		t.Helper()
		if got := Stretch(from, to); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	check(saved.NewDay(2024, 7, 1), saved.NewDay(2025, 6, 30), "Jul 2024 to Jun 2025")
	check(saved.NewDay(2025, 6, 1), saved.NewDay(2025, 6, 30), "Jun 2025")
	check(saved.NewDay(2024, 6, 1), saved.NewDay(2025, 6, 30), "Jun 2024 to Jun 2025")
}

// TestTrendFine names the marks that there are.
func TestTrendFine(t *testing.T) {
	check := func(c saved.Chart, want string) {
		t.Helper()
		if got := TrendFine(c, calc.Level95); !strings.HasPrefix(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
	draw := func(list ...saved.Score) saved.Chart { return saved.Draw(list, saved.Query{Level: calc.Level95}) }
	all := scores(t, "800", "805")
	check(draw(), "Axes do not")
	check(draw(all[0]), "Upright bars: 95% intervals, of one score each. Axes")
	check(draw(all...), "Shaded ribbons: 95% intervals, of one score each. Axes")
	beside := all[1]
	beside.ID, beside.Period.From = "z", beside.Period.From-40
	check(draw(append(all, beside)...), "Shaded ribbons and upright bars: 95% intervals")
	ces := saved.Score{ID: "y", Metric: calc.MetricCES, Counts: "v=1&sum=3200&n=584", Period: all[0].Period}
	check(draw(ces), "Axes do not")
}
