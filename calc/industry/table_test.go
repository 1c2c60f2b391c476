package industry

import (
	"regexp"
	"strings"
	"testing"

	"trimetric/calc"
)

// TestTable checks the table itself: whoever edits it next should need no
// other instructions than these.
func TestTable(t *testing.T) {
	type key struct {
		metric calc.Metric
		id     string
	}
	seen := map[key]bool{}
	id := regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	year := regexp.MustCompile(`^(20\d\d)?$`)
	cited := map[string]bool{}
	for i, row := range table {
		k := key{row.Metric, row.ID}
		if seen[k] {
			t.Errorf("%v: used twice: a new survey takes a new id", k)
		}
		seen[k] = true
		cited[row.Source] = true
		if !id.MatchString(row.ID) {
			t.Errorf("%v: an id is lower-case letters, digits and hyphens", k)
		}
		if row.Metric == calc.MetricCES {
			t.Errorf("%v: For says that there are no rows for CES", k)
		}
		if row.Name == "" || row.Note == "" || row.Compares == "" {
			t.Errorf("%v: lacks a name, a note or what it compares with", k)
		}
		if !year.MatchString(row.Year) {
			t.Errorf("%v: year %q is neither stated nor empty", k, row.Year)
		}
		if row.LikeForLike && (!row.Dated() || row.N == 0 || row.Population == "") {
			t.Errorf("%v: cannot be like for like without year, sample and population", k)
		}
		least, most := calc.TargetRange(calc.Define(row.Metric))
		if row.Low > row.High || row.Low < least || row.High > most {
			t.Errorf("%v: %v to %v is no range on the scale", k, row.Low, row.High)
		}
		if i > 0 && table[i-1].Metric > row.Metric {
			t.Errorf("%v: CSAT stands before NPS", k)
		}
	}
	for name := range cited {
		if _, ok := Sources[name]; !ok {
			t.Errorf("source %q is not listed in Sources", name)
		}
	}
	for name, s := range Sources {
		if !cited[name] {
			t.Errorf("source %q is listed but no row cites it", name)
		}
		if s.Title == "" || !strings.HasPrefix(s.URL, "https://") {
			t.Errorf("source %q lacks a title or an https address", name)
		}
	}
}

// TestPermanentIDs holds on to what share links name. A row may be added here,
// never taken away.
func TestPermanentIDs(t *testing.T) {
	check := func(m calc.Metric, ids string) {
		t.Helper()
		var got []string
		for _, row := range For(m) {
			got = append(got, row.ID)
			if found, ok := Find(m, row.ID); !ok || found != row {
				t.Errorf("Find(%s, %s) is %v, %v", m, row.ID, found, ok)
			}
		}
		if s := strings.Join(got, " "); s != ids {
			t.Errorf("%s: got %s, want %s", m, s, ids)
		}
	}
	check(calc.MetricCSAT, "retail technology finance healthcare hospitality utilities")
	check(calc.MetricNPS, "grocery retail streaming internet car-rental payments airlines")
	check(calc.MetricCES, "")
	if _, ok := Find(calc.MetricCSAT, "grocery"); ok {
		t.Error("grocery is a row of NPS and not of CSAT")
	}
}

func TestFigures(t *testing.T) {
	check := func(m calc.Metric, id, low, high string, single, dated bool) {
		t.Helper()
		row, _ := Find(m, id)
		if l, h := row.Figures(); l != low || h != high || row.Single() != single || row.Dated() != dated {
			t.Errorf("%s: got %s to %s, single %v, dated %v", id, l, h, row.Single(), row.Dated())
		}
	}
	check(calc.MetricCSAT, "retail", "80%", "85%", false, false)
	check(calc.MetricNPS, "grocery", "+30.1", "+30.1", true, true)
	check(calc.MetricNPS, "payments", "\u22126.1", "\u22126.1", true, true)
	check(calc.MetricNPS, "airlines", "+7", "+7", true, true)
}
