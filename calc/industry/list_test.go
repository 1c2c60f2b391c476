package industry

import (
	"strings"
	"testing"

	"trimetric/calc"
)

// names joins the ids of rows.
func names(rows []Row) string {
	var ids []string
	for _, row := range rows {
		ids = append(ids, row.ID)
	}
	return strings.Join(ids, " ")
}

func TestSorted(t *testing.T) {
	check := func(metric calc.Metric, by Order, m Mark, want string) {
		t.Helper()
		rows := For(metric)
		before := names(rows)
		if got := names(Sorted(rows, by, m)); got != want {
			t.Errorf("%s by %s: got %s, want %s", metric, by, got, want)
		}
		if names(rows) != before {
			t.Errorf("%s by %s: the rows given were moved", metric, by)
		}
	}
	check(calc.MetricCSAT, Highest, Mark{}, "hospitality retail technology healthcare finance utilities")
	check(calc.MetricCSAT, Lowest, Mark{}, "utilities finance technology healthcare retail hospitality")
	check(calc.MetricCSAT, ByName, Mark{}, "finance healthcare hospitality retail technology utilities")
	// Retail and streaming have the same figure and stand by name.
	check(calc.MetricNPS, Highest, Mark{}, "grocery retail streaming internet car-rental airlines payments")
	check(calc.MetricNPS, Lowest, Mark{}, "payments airlines car-rental internet retail streaming grocery")
	// +8.5 is half a point from +8 and +9: then the middle decides nothing, and
	// the name does.
	check(calc.MetricNPS, Nearest, Alone(calc.Define(calc.MetricNPS), 850), "car-rental internet airlines payments retail streaming grocery")
	check(calc.MetricNPS, Nearest, Mark{}, "grocery retail streaming internet car-rental airlines payments")
	// Inside a range nothing is nearer than its middle: 81 is in four of them.
	check(calc.MetricCSAT, Nearest, Alone(calc.Define(calc.MetricCSAT), 8100), "healthcare technology finance retail hospitality utilities")
}

func TestShown(t *testing.T) {
	check := func(rows []Row, f Filter, m Mark, want string) {
		t.Helper()
		if got := names(Shown(rows, f, m)); got != want {
			t.Errorf("%s: got %q, want %q", f, got, want)
		}
	}
	rows := append(For(calc.MetricCSAT), Row{ID: "mine", Low: 5000, High: 5000, Own: true})
	m := csat(t, 942, 1148) // 82.06%, 79.7 to 84.2
	check(rows, All, m, "retail technology finance healthcare hospitality utilities mine")
	check(rows, Beaten, m, "utilities mine")
	check(rows, Touched, m, "retail technology finance healthcare hospitality")
	check(rows, Unbeaten, m, "")
	check(rows, Unbeaten, csat(t, 500, 1148), "retail technology finance healthcare hospitality utilities mine")
	check(rows, Owned, m, "mine")
	check(rows, Dated, m, "")
	check(For(calc.MetricNPS), Dated, m, "grocery retail streaming internet car-rental payments airlines")
	// Without a score no row is left out for want of one.
	for _, f := range Filters {
		if f.NeedsScore() {
			check(rows, f, Mark{}, names(rows))
		}
	}
}

func TestCount(t *testing.T) {
	check := func(m Mark, want Counts) {
		t.Helper()
		if got := Count(For(m.Def.Metric), m); got != want {
			t.Errorf("%s: got %v, want %v", m.Text(), got, want)
		}
	}
	check(csat(t, 942, 1148), Counts{Inside: 4, JustAbove: 1, Above: 1})
	check(Alone(calc.Define(calc.MetricCSAT), 8206), Counts{Inside: 4, Above: 2})
	check(Alone(calc.Define(calc.MetricNPS), 900), Counts{Below: 3, Same: 1, Above: 3})
}

// TestPermanentNames holds on to what links name.
func TestPermanentNames(t *testing.T) {
	var got []string
	for _, o := range Orders {
		got = append(got, string(o))
	}
	for _, f := range Filters {
		got = append(got, string(f))
	}
	if s := strings.Join(got, " "); s != "high low az near all dated above inside below own" {
		t.Errorf("links may name %s", s)
	}
}
