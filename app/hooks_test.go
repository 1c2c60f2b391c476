//go:build !js

package app

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/calc"
)

// figures checks hooks of a page: pairs of a selector and its number.
func figures(t *testing.T, about string, doc apptest.Doc, pairs ...any) {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		selector, want := pairs[i].(string), pairs[i+1].(float64)
		if got := hook(doc, selector); !agrees(got, want) {
			t.Errorf("%s: %s is %v, want %v", about, selector, got, want)
		}
	}
}

// absent checks that hooks are not there.
func absent(t *testing.T, about string, doc apptest.Doc, selectors ...string) {
	t.Helper()
	for _, s := range selectors {
		if doc.First(s).Exists() {
			t.Errorf("%s: there is a %s", about, s)
		}
	}
}

// scores lists a link for each known score, and its answer.
func scores(t *testing.T, each func(m calc.Metric, link string, score float64, n int64, k known)) {
	for _, k := range knownAnswers(t, "csat") {
		each(calc.MetricCSAT, fmt.Sprintf("s=%d&n=%d&level=%s", k.Satisfied, k.Responses, k.level()), k.Percent, k.Responses, k)
	}
	for _, k := range knownAnswers(t, "nps") {
		each(calc.MetricNPS, fmt.Sprintf("p=%d&pa=%d&d=%d&level=%s", k.Promoters, k.Passives, k.Detractors, k.level()),
			k.Score, k.Promoters+k.Passives+k.Detractors, k)
	}
	for _, k := range knownAnswers(t, "ces") {
		var n int64
		for _, c := range k.Counts {
			n += c
		}
		each(calc.MetricCES, fmt.Sprintf("mode=ratings&r=%s&scale=%d&level=%s", counts(k.Counts), k.Scale, k.level()), k.Mean, n, k)
	}
}

// TestScoreHooks types each known answer in.
func TestScoreHooks(t *testing.T) {
	scores(t, func(m calc.Metric, link string, score float64, n int64, k known) {
		doc := show(t, open(m, link))
		result := doc.First("[data-result-for=" + string(m) + "]")
		figures(t, link, result,
			"[data-result=score]", score, "[data-result=low]", k.Low, "[data-result=high]", k.High,
			"[data-result=margin]", (k.High-k.Low)/2, "[data-result=responses]", float64(n))
		if !result.First("[data-result=definition]").Exists() {
			t.Errorf("%s: the score has no definition", link)
		}
		absent(t, link, doc, "[data-example]", "[data-result=change]", "[data-result=p]")
	})
}

// TestBand checks the hook by the published bands, edges included.
func TestBand(t *testing.T) {
	check := func(m calc.Metric, link, want string) {
		t.Helper()
		if got := show(t, open(m, link)).First("[data-result=band]").Attr("value"); got != want {
			t.Errorf("%s %s is %q, want %q", m, link, got, want)
		}
	}
	check(calc.MetricCSAT, "s=74999&n=100000", "needs-work")
	check(calc.MetricCSAT, "s=75000&n=100000", "good")
	check(calc.MetricCSAT, "s=84999&n=100000", "good")
	check(calc.MetricCSAT, "s=85000&n=100000", "excellent")
	check(calc.MetricCSAT, "s=90000&n=100000", "world-class")
	check(calc.MetricNPS, "p=50000&pa=0&d=50000", "needs-work") // 0 is not above 0
	check(calc.MetricNPS, "p=50001&pa=0&d=49999", "good")
	check(calc.MetricNPS, "p=60000&pa=0&d=40000", "good")
	check(calc.MetricNPS, "p=60001&pa=0&d=39999", "favourable")
	check(calc.MetricNPS, "p=75001&pa=0&d=24999", "excellent")
	check(calc.MetricNPS, "p=90001&pa=0&d=9999", "world-class")
	check(calc.MetricCES, "sum=499&n=100", "needs-work")
	check(calc.MetricCES, "sum=500&n=100", "good")
	check(calc.MetricCES, "sum=600&n=100", "excellent")
	check(calc.MetricCES, "sum=200&n=100&dir=down", "excellent")
	check(calc.MetricCES, "sum=201&n=100&dir=down", "good")
	check(calc.MetricCES, "sum=400&n=100&scale=5", "good")
	check(calc.MetricCES, "sum=399&n=100&scale=5", "needs-work")
}

// TestNoInterval: a mean from totals has a score and a band, and nothing that
// it could not know.
func TestNoInterval(t *testing.T) {
	doc := show(t, open(calc.MetricCES, "sum=3200&n=584"))
	figures(t, "totals", doc, "[data-result=score]", 3200.0/584, "[data-result=responses]", 584.0)
	absent(t, "totals", doc, "[data-result=low]", "[data-result=high]", "[data-result=margin]")
}

// TestFiguresAsShown looks at the text of some hooks: rounded once, for people.
func TestFiguresAsShown(t *testing.T) {
	check := func(m calc.Metric, link string, pairs ...string) {
		t.Helper()
		doc := show(t, open(m, link))
		for i := 0; i < len(pairs); i += 2 {
			// go-app starts a line before each element; a browser's page has none.
			got := strings.ReplaceAll(doc.First("[data-result="+pairs[i]+"]").Text(), " %", "%")
			if got != pairs[i+1] {
				t.Errorf("%s: %s reads %q, want %q", link, pairs[i], got, pairs[i+1])
			}
		}
	}
	check(calc.MetricCSAT, "s=942&n=1148", "score", "82.1%", "low", "79.7%", "high", "84.2%", "margin", "±2.2", "responses", "1,148", "band", "Good")
	check(calc.MetricNPS, "p=388&pa=230&d=112", "score", "+38", "low", "+32", "high", "+43", "margin", "±5", "responses", "730", "band", "Favourable")
	check(calc.MetricNPS, "p=3&pa=15&d=22", "score", "−48", "low", "−64", "high", "−25")
	check(calc.MetricNPS, "p=5&pa=0&d=5", "score", "0")
	check(calc.MetricCES, "sum=3200&n=584", "score", "5.48 of 7", "responses", "584", "band", "Good")
	check(calc.MetricCSAT, "s=329&n=400&b.s=304&b.n=350", "change", "−4.6", "change-low", "−9.7", "change-high", "+0.6", "p", "0.083")
	if !math.IsNaN(hook(show(t, entry.New(calc.MetricCSAT)), "[data-result=score]")) {
		t.Error("hook finds a score where there is none")
	}
}
