package words

import (
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// rowsOf are rows of which so many are ranges and so many single figures.
func rowsOf(ranges, figures int) []industry.Row {
	rows := make([]industry.Row, ranges+figures)
	for i := range ranges {
		rows[i].High = 1
	}
	return rows
}

func TestAmongRows(t *testing.T) {
	check := func(c industry.Counts, ranges, figures int, want string) {
		t.Helper()
		if got := AmongRows(c, rowsOf(ranges, figures)); got != want {
			t.Errorf("got  %s,\nwant %s", got, want)
		}
	}
	type n = industry.Counts
	const (
		in, same, over, justOver, justUnder, under = industry.Inside, industry.Same, industry.Above, industry.JustAbove, industry.JustBelow, industry.Below
	)
	check(n{in: 4, over: 1, justOver: 1}, 6, 0, "Inside four of six ranges, above one, and just above another")
	check(n{over: 5, same: 2}, 0, 7, "Above five of seven figures, about the same as two")
	check(n{in: 6}, 6, 0, "Inside all six ranges")
	check(n{same: 7}, 0, 7, "About the same as all seven figures")
	check(n{under: 2}, 2, 0, "Below both ranges")
	check(n{justUnder: 1}, 1, 0, "Just below the one range")
	check(n{same: 1}, 0, 1, "About the same as the one figure")
	check(n{same: 1, under: 1}, 0, 2, "About the same as one of two figures, below the other")
	check(n{same: 1, over: 1}, 0, 2, "About the same as one of two figures, above the other")
	check(n{in: 1, over: 1, justOver: 1, justUnder: 1, under: 1}, 5, 0,
		"Inside one of five ranges, above another, just above a third, just below a fourth, and below a fifth")
	check(n{in: 3, same: 1, under: 3}, 6, 1, "Inside three of seven benchmarks, below three, and about the same as one")
	check(n{over: 13, under: 44}, 57, 0, "Below 44 of 57 ranges, above 13")
	check(n{}, 0, 0, "")
}

// TestAmongRowsAdds reads every headline over up to seven rows back: each place
// is named once, and the numbers are those that it was made from.
func TestAmongRowsAdds(t *testing.T) {
	values := map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
		"another": 1, "the other": 1, "a third": 1, "a fourth": 1, "a fifth": 1, "a sixth": 1}
	seen := map[string]bool{}
	check := func(c industry.Counts, all int) {
		s := AmongRows(c, rowsOf(all, 0))
		if faults := faults(s); len(faults) > 0 || seen[s] {
			t.Errorf("%q for %v: %v, or said twice", s, c, faults)
		}
		seen[s] = true
		var got industry.Counts
		for _, part := range strings.Split(strings.ReplaceAll(s, ", and ", ", "), ", ") {
			part = strings.ToLower(part[:1]) + part[1:]
			for _, p := range []industry.Place{industry.JustAbove, industry.JustBelow, industry.Above, industry.Below, industry.Inside, industry.Same} {
				name := strings.ToLower(Place(p)) + " "
				if rest, ok := strings.CutPrefix(part, name); ok {
					rest = strings.TrimPrefix(rest, "as ")
					first, of, _ := strings.Cut(rest, " of ")
					got[p] = values[first]
					if of == "" && values[first] == 0 { // of all there are
						got[p] = all
					}
					break
				}
			}
		}
		if got != c {
			t.Errorf("%q says %v and not %v", s, got, c)
		}
	}
	var walk func(c industry.Counts, p industry.Place, left, all int)
	walk = func(c industry.Counts, p industry.Place, left, all int) {
		if p == industry.Above {
			c[p] = left
			check(c, all)
			return
		}
		for n := 0; n <= left; n++ {
			c[p] = n
			walk(c, p+1, left-n, all)
		}
	}
	for all := 1; all <= 7; all++ {
		walk(industry.Counts{}, industry.Below, all, all)
	}
	if len(seen) != 1715 { // the ways to put 1 to 7 rows into six places
		t.Errorf("%d headlines were read", len(seen))
	}
}

func TestGapWords(t *testing.T) {
	check := func(g industry.Gap, want string) {
		t.Helper()
		if got := GapWords(g); got != want {
			t.Errorf("%v: got %s, want %s", g, got, want)
		}
	}
	check(industry.Gap{From: industry.Bottom, Side: 1, Points: "0.1"}, "0.1 above the bottom")
	check(industry.Gap{From: industry.Top, Side: -1, Points: "1.9"}, "1.9 below the top")
	check(industry.Gap{From: industry.Top, Points: "0"}, "at the top")
	check(industry.Gap{From: industry.Figure, Side: 1, Points: "9"}, "9 above it")
	check(industry.Gap{From: industry.Figure, Points: "0"}, "equal to it")
	check(industry.Gap{}, "")
}

func TestAxisStarts(t *testing.T) {
	check := func(m calc.Metric, low float64, want string) {
		t.Helper()
		if got := AxisStarts(calc.Define(m), low); got != want {
			t.Errorf("%s from %v: got %s", m, low, got)
		}
	}
	check(calc.MetricCSAT, 68, "The axis starts at 68% because marks here show position, not amount.")
	check(calc.MetricCSAT, 0, "")
	check(calc.MetricNPS, -10, "The axis starts at −10 because marks here show position, not amount.")
	check(calc.MetricNPS, -100, "")
	check(calc.MetricCES, 1, "")
	check(calc.MetricCES, 4, "The axis starts at 4 because marks here show position, not amount.")
}

// TestMarkWords says what every kind of result rests on.
func TestMarkWords(t *testing.T) {
	for _, r := range results(t) {
		m := industry.Of(r)
		sentence(t, "rests", MarkRests(m))
		sentence(t, "spoken", MarkSpoken(m, "Inside the one range"))
		text(t, "from", FromCalculator(r))
		sentence(t, "key", ChartKey(rowsOf(1, 1), m))
	}
	alone := industry.Alone(calc.Define(calc.MetricNPS), 3800)
	check := func(got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	check(MarkSpoken(alone, "Above all seven figures"), "NPS +38. Above all seven figures. "+scoreAlone)
	check(ChartKey(rowsOf(0, 2), alone), "Ticks: published figures. Line: your score.")
	check(ChartKey(rowsOf(2, 0), industry.Mark{}), "Bars: published ranges.")
	s, err := calc.FromCSAT(calc.Define(calc.MetricCSAT), 942, 1148)
	if err != nil {
		t.Fatal(err)
	}
	check(MarkRests(industry.Of(s.Score(calc.Level95))), "From 1,148 responses. 95% interval 79.7% to 84.2%.")
}

func TestRowWords(t *testing.T) {
	for _, m := range calc.Metrics {
		for _, row := range industry.For(m) {
			asked, compares := RowFacts(row)
			text(t, row.ID, asked)
			text(t, row.ID, compares)
			text(t, row.ID, Asked(row))
			text(t, row.ID, SourceName(industry.Sources[row.Source]))
		}
	}
	row, _ := industry.Find(calc.MetricNPS, "grocery")
	if asked, compares := RowFacts(row); asked != "2023 · 10,000 US consumers in all" || compares != "Not like with like" {
		t.Errorf("grocery: %s, %s", asked, compares)
	}
	for _, o := range industry.Orders {
		text(t, string(o), OrderName(o))
	}
	for _, f := range industry.Filters {
		text(t, string(f), ShowName(f))
		sentence(t, string(f), NoneShown(f, industry.Mark{}))
	}
	for _, s := range []string{BenchmarksNoProgram, NoRowsForMean, scoreAlone, UnknownMetric, ReadsAlone, Caution(calc.MetricCSAT), Caution(calc.MetricNPS), OrderNeedsScore, ShowNeedsScore, OwnNotKept, OwnKept, OwnFull, OwnHidden(1), OwnHidden(2)} {
		sentence(t, "constant", s)
	}
	if !strings.HasPrefix(OwnFull, calc.FormatCount(entry.MaxKept)) {
		t.Errorf("%s, but the limit is %d", OwnFull, entry.MaxKept)
	}
}

// TestStanding says first that there are too few responses to tell.
func TestStanding(t *testing.T) {
	check := func(m calc.Metric, counts [3]int64, want string) {
		t.Helper()
		s, err := calc.FromNPS(counts[0], counts[1], counts[2])
		if m == calc.MetricCSAT {
			s, err = calc.FromCSAT(calc.Define(m), counts[0], counts[1])
		}
		if err != nil {
			t.Fatal(err)
		}
		if got := Standing(industry.Of(s.Score(calc.Level95)), industry.For(m)); got != want {
			t.Errorf("%v: got %s", counts, got)
		}
	}
	// 3 of 4 may be anything from 30% to 95%: over all four bands.
	check(calc.MetricCSAT, [3]int64{3, 4}, "Too few responses to tell: just below five of six ranges, inside one")
	check(calc.MetricCSAT, [3]int64{942, 1148}, "Inside four of six ranges, above one, and just above another")
	check(calc.MetricNPS, [3]int64{1, 1, 1}, "Too few responses to tell: about the same as all seven figures")
	alone := industry.Alone(calc.Define(calc.MetricNPS), 3800)
	if got := Standing(alone, industry.For(calc.MetricNPS)); got != "Above all seven figures" {
		t.Errorf("alone: got %s", got)
	}
	if got := Standing(alone, nil); got != "" {
		t.Errorf("without rows: got %s", got)
	}
}

func TestNoneShown(t *testing.T) {
	check := func(f industry.Filter, m industry.Mark, want string) {
		t.Helper()
		if got := NoneShown(f, m); got != want {
			t.Errorf("%s: got %s", f, got)
		}
	}
	alone := industry.Alone(calc.Define(calc.MetricCSAT), 8200)
	s, _ := calc.FromNPS(5, 3, 2)
	bounded := industry.Of(s.Score(calc.Level95))
	check(industry.Beaten, alone, "The score is above no row.")
	check(industry.Beaten, bounded, "The score is above no row with all of its interval.")
	check(industry.Unbeaten, alone, "The score is below no row.")
	check(industry.Unbeaten, bounded, "The score is below no row with all of its interval.")
	check(industry.Touched, alone, "The score is inside no row and equals none.")
	check(industry.Touched, bounded, "The score is inside no row and touches none.")
}

func TestMarkTitle(t *testing.T) {
	check := func(m industry.Mark, name, want string) {
		t.Helper()
		if got := MarkTitle(m, name, ""); got != want {
			t.Errorf("got %s", got)
		}
	}
	s, _ := calc.FromCSAT(calc.Define(calc.MetricCSAT), 942, 1148)
	check(industry.Of(s.Score(calc.Level95)), "", "82.1% CSAT – Benchmarks")
	check(industry.Alone(calc.Define(calc.MetricNPS), -1250), "", "−12.5 NPS – Benchmarks")
	check(industry.Alone(calc.Define(calc.MetricCES), 542), "Claims", "5.42 of 7 CES, Claims – Benchmarks")
}
