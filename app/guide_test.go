//go:build !js

package app

import (
	"slices"
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/guide"
)

// cell is what the guide's table says about a metric in a row.
func cell(t *testing.T, doc apptest.Doc, row string, m calc.Metric) apptest.Doc {
	t.Helper()
	for _, tr := range doc.First(".tm-guide__table").Find("tr") {
		if tr.First("[scope=row]").Text() == row {
			return tr.First("td[data-metric=" + string(m) + "]")
		}
	}
	t.Fatalf("there is no row %q", row)
	return apptest.Doc{}
}

// TestGuideTable: what the table says where it is worked out and not copied
// from calc/guide. The scores are the counts, divided by hand.
func TestGuideTable(t *testing.T) {
	doc := page(t, "/guide")
	check := func(row string, m calc.Metric, want string) {
		t.Helper()
		if got := cell(t, doc, row, m).Text(); got != want {
			t.Errorf("%s of %s: %q, want %q", row, m, got, want)
		}
	}
	check("Formula", calc.MetricCSAT, "ratings of 4 or 5 divided by all ratings × 100")
	check("Formula", calc.MetricNPS, "% rating 9–10 − % rating 0–6")
	check("Formula", calc.MetricCES, "sum of ratings divided by number of ratings")
	// 412 / 5 is 82.4; 46 less 21 is 25; 600 times 5.52 is 3,312.
	check("Example", calc.MetricCSAT, "412 of 500 rate 4 or 5 82.4%")
	check("Example", calc.MetricNPS, "230 promoters, 165 passives, 105 detractors +25")
	check("Example", calc.MetricCES, "3,312 points over 600 ratings 5.52")
	check("How to read it", calc.MetricCSAT, "Below 75% Needs work 75–85% Good 85–90% Excellent 90% and over World-class")
	check("How to read it", calc.MetricNPS, "0 and below Needs work 0 to +20 Good +20 to +50 Favourable +50 to +80 Excellent Above +80 World-class")
	check("How to read it", calc.MetricCES, "Below 5 Needs work 5 to 6 Good 6 and over Excellent Higher is easier. On a 1–5 scale, good starts at 4.")
	check("Scale", calc.MetricCSAT, "0% 75% 100%")
	check("Scale", calc.MetricNPS, "−100 0 +50 +100")
	check("Scale", calc.MetricCES, "1 5 6 7")
	for _, c := range guide.Columns {
		check("Measures", c.Metric, c.Measures)
		check("When", c.Metric, c.When)
		check("Good for", c.Metric, strings.Join(c.GoodFor, " "))
		check("Blind to", c.Metric, strings.Join(c.BlindTo, " "))
		check("Question to ask", c.Metric, c.Ask.Text+" "+c.Ask.Scale+" Then: “"+c.Ask.Open+"” Copy question "+words.Short(c.Metric)+" Questions for other occasions")
		if got := cell(t, doc, "Question to ask", c.Metric).First("a").Attr("href"); got != "#questions-"+string(c.Metric) || !doc.ID(got[1:]).Exists() {
			t.Errorf("%s: other questions are at %q", c.Metric, got)
		}
		if got := cell(t, doc, "Calculator", c.Metric).First("a").Attr("href"); got != "/"+string(c.Metric) {
			t.Errorf("%s: the calculator is at %q", c.Metric, got)
		}
	}
}

// TestGuideScale: the bands from good up are filled, and the picture says where
// they start.
func TestGuideScale(t *testing.T) {
	doc := page(t, "/guide")
	check := func(m calc.Metric, bands, filled int, label string) {
		t.Helper()
		scale := cell(t, doc, "Scale", m)
		if got := scale.First("[role=img]").Attr("aria-label"); got != label {
			t.Errorf("%s: the scale says %q, want %q", m, got, label)
		}
		all, on := len(scale.Find(".tm-chart__band")), len(scale.Find(".tm-chart__band--on"))
		if all != bands || on != filled {
			t.Errorf("%s: %d bands with %d filled, want %d with %d", m, all, on, bands, filled)
		}
	}
	check(calc.MetricCSAT, 4, 3, "Scale from 0% to 100%; good starts at 75%")
	check(calc.MetricNPS, 5, 4, "Scale from −100 to +100; good starts above 0")
	check(calc.MetricCES, 3, 2, "Scale from 1 to 7; good starts at 5")
}

// TestGuideSwitch: a column has the id that a link to its metric names, and a
// radio button that shows it on a phone. The first is chosen to begin with.
func TestGuideSwitch(t *testing.T) {
	doc := page(t, "/guide")
	table := doc.First(".tm-guide__table")
	for i, m := range calc.Metrics {
		head := table.ID(string(m))
		if head.Tag() != "th" || head.Attr("data-metric") != string(m) || !contains(head.Text(), words.Long(m)) {
			t.Errorf("#%s is <%s> %q", m, head.Tag(), head.Text())
		}
		radio := doc.ID("show-" + string(m))
		if radio.Attr("value") != string(m) || (radio.Attr("checked") != "") != (i == 0) {
			t.Errorf("%s: its radio has the value %q, checked %q", m, radio.Attr("value"), radio.Attr("checked"))
		}
	}
}

// TestGuideCopies: beside each question there is a button that copies it to the
// letter, with its scale and the question after it.
func TestGuideCopies(t *testing.T) {
	doc := page(t, "/guide")
	var texts, want []string
	add := func(q guide.Question) {
		texts = append(texts, q.Text)
		want = append(want, strings.Join([]string{q.Text, q.Scale, "Optional: " + q.Open}, "\n"))
	}
	for _, c := range guide.Columns {
		add(c.Ask)
	}
	for _, m := range calc.Metrics {
		for _, q := range guide.Questions {
			if q.Metric == m {
				add(q)
			}
		}
	}
	var shown, copied []string
	for _, q := range doc.Find("q") {
		shown = append(shown, q.Text())
	}
	for _, b := range doc.Find("button[data-copy]") {
		copied = append(copied, strings.ReplaceAll(b.Attr("data-copy"), `\n`, "\n")) // go-app writes a Go literal
	}
	if !slices.Equal(shown, texts) {
		t.Errorf("the page shows\n%q, want\n%q", shown, texts)
	}
	if !slices.Equal(copied, want) {
		t.Errorf("the buttons copy\n%q, want\n%q", copied, want)
	}
}
