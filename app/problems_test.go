//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/calc"
)

// complaint is what a screen reader says is wrong with a field, "" when it is
// not marked as wrong.
func complaint(doc apptest.Doc, id string) string {
	field := doc.ID(id)
	if field.Attr("aria-invalid") != "true" {
		return ""
	}
	for _, d := range strings.Fields(field.Attr("aria-describedby")) {
		if strings.HasPrefix(doc.ID(d).Text(), "Error: ") {
			return strings.TrimPrefix(doc.ID(d).Text(), "Error: ")
		}
	}
	return "marked, and nothing says why"
}

// fill returns a form with texts set by id.
func fill(m calc.Metric, mode entry.Mode, pairs ...string) *entry.Form {
	f := entry.New(m)
	f.Now.Mode = mode
	for i := 0; i < len(pairs); i += 2 {
		*f.Text(entry.ID(pairs[i])) = pairs[i+1]
	}
	return f
}

// TestProblems ties each problem to its field, and to no other.
func TestProblems(t *testing.T) {
	check := func(f *entry.Form, want map[string]string) {
		t.Helper()
		doc := show(t, f)
		for _, e := range doc.Find("[aria-invalid]") {
			if _, ok := want[e.Attr("id")]; !ok {
				t.Errorf("%s complains: %q", e.Attr("id"), complaint(doc, e.Attr("id")))
			}
		}
		for id, says := range want {
			if got := complaint(doc, id); got != says {
				t.Errorf("%s says %q, want %q", id, got, says)
			}
		}
	}
	type m = map[string]string
	check(fill(calc.MetricCSAT, entry.Totals, "satisfied", "942", "all", "1148"), m{})
	check(fill(calc.MetricCSAT, entry.Totals, "satisfied", "1148", "all", "942"),
		m{"satisfied": "1,148 satisfied is more than 942 responses."})
	check(fill(calc.MetricNPS, entry.Totals, "promoters", "23O", "passives", "-1", "detractors", "2.5"), m{
		"promoters": "“23O” has a letter O in it.", "passives": "Enter 0 or more.", "detractors": "Responses are whole numbers."})
	check(fill(calc.MetricNPS, entry.Totals, "promoters", "5"),
		m{"passives": "Enter a number, 0 if there were none.", "detractors": "Enter a number, 0 if there were none."})
	check(fill(calc.MetricNPS, entry.Totals, "promoters", "0", "passives", "0", "detractors", "0"),
		m{"detractors": "Enter at least one response."})
	check(fill(calc.MetricCES, entry.Totals, "sum", "71", "all", "10"),
		m{"sum": "A sum of 71 is impossible: 10 ratings add up to between 10 and 70."})
	check(fill(calc.MetricCSAT, entry.PerRating, "r5", "1", "r4", "four"),
		m{"r4": "“four” cannot be read. Enter digits, like 120."})
	check(fill(calc.MetricCSAT, entry.Totals, "b-satisfied", "2", "b-all", "1"),
		m{"b-satisfied": "2 satisfied is more than 1 response."})
	check(fill(calc.MetricCSAT, entry.Totals, "target", "101", "margin", "wide", "expect", "x", "population", "0", "rate", "101"), m{
		"target": "Enter a score from 0% to 100%.", "margin": "“wide” cannot be read. Enter digits, like 3.",
		"expect":     "“x” cannot be read. Enter digits, like 75.",
		"population": "Enter at least one customer, or leave it empty for very many.",
		"rate":       "Enter a rate above 0, up to 100%."})
	check(fill(calc.MetricCSAT, entry.Totals, "margin", "51"), m{"margin": "Enter a margin above 0, up to 50 points."})
	pasted := entry.New(calc.MetricCSAT)
	pasted.Now.Mode = entry.Paste
	pasted.Now.SetPasted("11\nyes")
	check(pasted, m{"responses": "No score yet. None of the pasted values is a rating on the scale 1–5."})
}

// TestUnread: a field whose value a link could not bring is empty and says so.
func TestUnread(t *testing.T) {
	const says = "The link held no usable figure for this field. Enter it here."
	doc := show(t, open(calc.MetricCSAT, "s=x&n=10&b.n=-1&target=high&rate=%zz"))
	for _, id := range []string{"satisfied", "b-all", "target", "rate"} {
		if got := complaint(doc, id); got != says || doc.ID(id).Attr("value") == "x" {
			t.Errorf("%s says %q, want %q", id, got, says)
		}
	}
	if got := complaint(show(t, open(calc.MetricCSAT, "mode=ratings&r=1-2-x-4-5")), "r3"); got != says {
		t.Errorf("r3 says %q, want %q", got, says)
	}
}

// TestNotYetLeft: a field does not complain while somebody types in it.
func TestNotYetLeft(t *testing.T) {
	c := &typedIn{calculator: calculator{Metric: calc.MetricNPS}, waits: true,
		typed: fill(calc.MetricNPS, entry.Totals, "promoters", "x")}
	doc := apptest.Render(t, c)
	if found := doc.Find("[aria-invalid]"); len(found) > 0 {
		t.Errorf("%d fields complain before any was left", len(found))
	}
	if got := complaint(show(t, c.typed), "promoters"); got == "" {
		t.Error("the field does not complain after it was left")
	}
}

// TestFix offers a repair where it is plain, and only there.
func TestFix(t *testing.T) {
	check := func(f *entry.Form, id, want string) {
		t.Helper()
		if got := show(t, f).ID(id).Text(); got != want {
			t.Errorf("%s offers %q, want %q", id, got, want)
		}
	}
	check(fill(calc.MetricNPS, entry.Totals, "promoters", "23O"), "promoters-fix", "Use 230")
	check(fill(calc.MetricNPS, entry.Totals, "promoters", "twelve"), "promoters-fix", "")
	check(fill(calc.MetricCSAT, entry.Totals, "satisfied", "1148", "all", "942"), "all-fix", "Swap them")
	check(fill(calc.MetricCSAT, entry.Totals, "satisfied", "942", "all", "1148"), "all-fix", "")
}
