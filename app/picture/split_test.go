package picture

import (
	"fmt"
	"strings"
	"testing"

	"trimetric/app/plot"
	"trimetric/calc"
)

// TestSplit: as many rows as there is room for, and how many more there are; a
// row without responses has no figures.
func TestSplit(t *testing.T) {
	score := func(satisfied, all int64) calc.Result {
		s, err := calc.FromCSAT(calc.Define(calc.MetricCSAT), satisfied, all)
		if err != nil {
			t.Fatal(err)
		}
		return s.Score(calc.Level95)
	}
	split := func(rows int) string {
		s := Split{All: score(80, 100), Heading: "CSAT by team", Whose: "a.csv", Date: "4 July 2025", Caution: "A caution.", Notes: []string{"A note."}}
		s.Axis, s.Ticks = plot.Near(s.All.Sample.Def, 60, 90)
		for n := range rows {
			s.Rows = append(s.Rows, Part{Name: fmt.Sprintf("Team %02d <&", n), Of: score(int64(70+n), 100), Says: "Too close to call"})
		}
		s.Rows = append(s.Rows, Part{Name: "Nobody", Quiet: true, Says: "No ratings"})
		return s.SVG()
	}
	check := func(rows int, has, hasNot []string) {
		t.Helper()
		got := split(rows)
		for _, text := range has {
			if !strings.Contains(got, ">"+text+"<") {
				t.Errorf("of %d rows there is no %q", rows, text)
			}
		}
		for _, text := range hasNot {
			if strings.Contains(got, ">"+text+"<") {
				t.Errorf("of %d rows there is %q", rows, text)
			}
		}
	}
	check(1, []string{"CSAT by team", "Team 00 &lt;&amp;", "70.0%", "80.0%", "Nobody", "No ratings", "All responses", "4 July 2025", "60%", "90%",
		"Scale 1–5. Satisfied is 4 or 5. 95% interval: Wilson score. A caution. A note."}, []string{"And 1 more"})
	check(8, []string{"Team 07 &lt;&amp;", "Nobody"}, []string{"And 1 more"})
	check(9, []string{"Team 07 &lt;&amp;", "And 2 more"}, []string{"Team 08 &lt;&amp;", "Nobody"})
}
