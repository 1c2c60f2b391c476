//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/calc"
)

// openedAs is the explorer as a link leaves it, with rows of the reader's own
// and every filled field left.
type openedAs struct {
	explorer
	link string
	kept []entry.Kept
	form entry.KeptForm

	paste string // into the calculator
}

func (o *openedAs) OnInit() {
	o.explorer.OnInit()
	o.open(entry.ExplorerFromLink(o.link))
	if o.paste != "" {
		o.page.Form.Now.Mode = entry.Paste
		o.page.Form.Now.SetPasted(o.paste)
	}
	for _, id := range o.page.Form.IDs() {
		o.desk.visited[id] = true
	}
	o.explorer.kept, o.row.form, o.left = o.kept, o.form, true
	for _, f := range ownFields {
		o.row.left[f] = o.form != entry.KeptForm{}
	}
	o.recount()
	o.said = o.spoken()
}

// explore renders the page of benchmarks as a link leaves it. Whatever the link,
// the page has to be sound.
func explore(t testing.TB, link string, kept ...entry.Kept) apptest.Doc {
	t.Helper()
	doc := apptest.Render(t, &openedAs{link: link, kept: kept})
	doc.Sound(t)
	return doc
}

// rowsOf is each row of the chart with its reading: "Retail: Inside, 0.1 above
// the bottom".
func rowsOf(doc apptest.Doc) string {
	var list []string
	for _, row := range doc.Find(".tm-strip") {
		name, under := row.First(".tm-strip__name").Text(), row.First(".tm-strip__under").Text()
		s := strings.TrimSpace(strings.TrimSuffix(name, under))
		if place := row.First(".tm-strip__says").Text(); place != "" {
			s += ": " + place + ", " + row.First(".tm-strip__gap").Text()
		}
		list = append(list, s)
	}
	return strings.Join(list, "; ")
}

func ownRowOf(t testing.TB, m calc.Metric, name, low, high string) entry.Kept {
	t.Helper()
	k, problems := (&entry.KeptForm{Name: name, Low: low, High: high, Source: "Annual report"}).Read(calc.Define(m))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return k
}

func TestBenchmarkRows(t *testing.T) {
	check := func(link, headline, rows string) {
		t.Helper()
		doc := explore(t, link)
		if got := doc.First(".tm-standing").First("h2").Text(); got != headline {
			t.Errorf("%s: headed\n%s, want\n%s", link, got, headline)
		}
		if got := rowsOf(doc); got != rows {
			t.Errorf("%s: rows are\n%s, want\n%s", link, got, rows)
		}
	}
	check("s=942&n=1148", "Inside four of six ranges, above one, and just above another",
		"Hospitality and travel: Inside, 0.1 above the bottom; Retail and e-commerce: Inside, 2.1 above the bottom; "+
			"Technology and SaaS: Inside, 1.9 below the top; Healthcare: Inside, 0.9 below the top; "+
			"Financial services: Just above, 0.1 above the top; Utilities and telecom: Above, 4.1 above the top")
	check("s=942&n=1148&show=above", "Inside four of six ranges, above one, and just above another", "Utilities and telecom: Above, 4.1 above the top")
	// A score alone is never just above.
	check("score=90&order=low", "Above all six ranges",
		"Utilities and telecom: Above, 12 above the top; Financial services: Above, 8 above the top; Technology and SaaS: Above, 6 above the top; "+
			"Healthcare: Above, 7 above the top; Retail and e-commerce: Above, 5 above the top; Hospitality and travel: Above, 2 above the top")
	check("metric=nps&score=8&order=az", "Below four of seven figures, above two, and about the same as one",
		"Airlines: Above, 1 above it; Car rental: About the same, equal to it; Consumer payments: Above, 14.1 above it; "+
			"Grocery: Below, 22.1 below it; Retail: Below, 21 below it; Streaming media: Below, 21 below it; TV and internet service: Below, 1 below it")
	check("metric=nps&show=dated", "Where does your score stand?",
		"Grocery; Retail; Streaming media; TV and internet service; Car rental; Airlines; Consumer payments")
	check("show=dated", "Where does your score stand?", "")
	check("metric=ces&sum=3200&n=584", "Good by the general bands", "")
}

// TestBenchmarkOwnRows sets the reader's rows among the published ones; those of
// another metric or scale stay away.
func TestBenchmarkOwnRows(t *testing.T) {
	kept := []entry.Kept{
		ownRowOf(t, calc.MetricCSAT, "Last year", "81", ""), ownRowOf(t, calc.MetricNPS, "Group", "10", "20"),
		ownRowOf(t, calc.MetricCES, "Claims", "5", "5.5"),
	}
	doc := explore(t, "s=942&n=1148&show=own", kept...)
	if got := rowsOf(doc); got != "Last year: About the same, 1.1 above it" {
		t.Errorf("rows are %s", got)
	}
	if got := doc.First(".tm-standing").First("h2").Text(); got != "Inside four of seven benchmarks, about the same as one, above another, and just above a third" {
		t.Errorf("headed %q", got)
	}
	if got := doc.First(".tm-strip__facts").Text(); got != "Your own row Annual report" {
		t.Errorf("its facts are %q", got)
	}
	if got := doc.First(".tm-ownlist").Text(); got != "Last year 81% Your own row. Annual report Delete Last year" {
		t.Errorf("the list says %q", got)
	}
	table := explore(t, "s=942&n=1148&view=table&order=az", kept...).First(".tm-explore__rows").First("tbody")
	if got := table.Find("tr")[3].Text(); got != "Last year 81% About the same 1.1 above it – – – Your own row. Annual report" {
		t.Errorf("the table says %q", got)
	}
	// 3,200 of 584 is 5.48 without an interval.
	if got := rowsOf(explore(t, "metric=ces&sum=3200&n=584", kept...)); got != "Claims: Inside, 0.02 below the top" {
		t.Errorf("rows are %s", got)
	}
	down := explore(t, "metric=ces&sum=1200&n=584&dir=down", kept...)
	if got := rowsOf(down); got != "" || !contains(down.Text(), "Not shown: 1 row for another scale or direction of CES.") {
		t.Errorf("rows of another direction are %q", got)
	}
	// The way back stands where the row stood.
	gone := &openedAs{kept: kept[1:], link: "s=1&n=2"}
	gone.row.gone = &kept[0]
	list := apptest.Render(t, gone).First(".tm-ownlist")
	if got := list.Text(); got != "Last year Deleted. Undo" {
		t.Errorf("the list says %q", got)
	}
}

// TestBenchmarkProblems keeps a figure that cannot be used from a score.
func TestBenchmarkProblems(t *testing.T) {
	check := func(link, field, problem string) {
		t.Helper()
		doc := explore(t, link)
		f := control(doc, field)
		said := doc.ID(f.Attr("id") + "-problem").Text()
		if f.Attr("aria-invalid") != "true" || !contains(said, problem) || !contains(f.Attr("aria-describedby"), f.Attr("id")+"-problem") {
			t.Errorf("%s: %s says %q", link, field, said)
		}
		if doc.First("[data-result=score]").Exists() || doc.First(".tm-chart__needle").Exists() || doc.First(".tm-strip__says").Text() != "" {
			t.Errorf("%s: there is a score", link)
		}
	}
	check("s=1148&n=942", "Satisfied responses", "more than 942 responses")
	check("s=lots&n=942", "Satisfied responses", "The link held no usable figure")
	check("score=101", "Score", "The link held no usable figure")
	check("metric=nps&p=1&pa=1", "Detractors", "Enter a number")

	bad := func(text, problem string) {
		t.Helper()
		doc := apptest.Render(t, &typedScore{text: text})
		doc.Sound(t)
		if said := doc.ID("score-problem").Text(); !contains(said, problem) || doc.First("[data-result=score]").Exists() {
			t.Errorf("%s: says %q", text, said)
		}
	}
	bad("101", "Enter a score from 0% to 100%.")
	bad("8O", "has a letter O in it")
	bad("82.125", "at most two decimals")
	bad("good", "Enter digits, like 75.")

	form := apptest.Render(t, &openedAs{form: entry.KeptForm{Low: "85", High: "80"}})
	form.Sound(t)
	if !contains(form.ID("own-name-problem").Text(), "Enter a name") || !contains(form.ID("own-high-problem").Text(), "below the low end") {
		t.Errorf("the form says %q", form.First(".tm-own__form").Text())
	}
}

// typedScore is the page with a score typed alone.
type typedScore struct {
	explorer
	text string
}

func (s *typedScore) OnInit() {
	s.explorer.OnInit()
	s.page.Alone, s.page.Score, s.left = true, s.text, true
	s.recount()
}
