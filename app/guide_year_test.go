//go:build !js

package app

import (
	"slices"
	"strings"
	"testing"
)

// TestGuideContents: the list of contents holds every part, in order, and the
// parts have the ids that stand in links.
func TestGuideContents(t *testing.T) {
	doc := page(t, "/guide")
	var listed []string
	for _, a := range doc.First("[aria-label=On this page]").Find("a") {
		listed = append(listed, a.Attr("href"))
	}
	want := []string{"#side-by-side", "#year", "#disagree", "#when", "#together", "#collect", "#analyse", "#challenges", "#improve", "#questions"}
	if !slices.Equal(listed, want) {
		t.Errorf("the contents are %q, want %q", listed, want)
	}
	ids := []string{"#side-by-side"} // its heading is the page's
	for _, h := range doc.First("main").Find("h2") {
		ids = append(ids, "#"+h.Attr("id"))
	}
	if !slices.Equal(ids, want) {
		t.Errorf("the headings are %q, want %q", ids, want)
	}
	for _, id := range []string{"scenarios", "questions-csat", "questions-nps", "questions-ces", "improve-csat", "improve-nps", "improve-ces"} {
		if !doc.ID(id).Exists() {
			t.Errorf("there is no #%s", id)
		}
	}
}

// TestGuideYear: two metrics are marked in each of the 52 weeks, the third in
// the middle of four months.
func TestGuideYear(t *testing.T) {
	year := page(t, "/guide").First(".tm-year")
	const want = "CES: after each task, all year. CSAT: after each contact, all year. " +
		"NPS: two-week window, quarterly, in March, June, September and December."
	if got := year.First("[role=img]").Attr("aria-label"); got != want {
		t.Errorf("the picture says %q, want %q", got, want)
	}
	for _, m := range []string{"ces", "csat"} {
		if got := len(year.First("g[data-metric=" + m + "]").Find(".tm-year__mark")); got != 52 {
			t.Errorf("%s has %d marks", m, got)
		}
	}
	// Two of 52 weeks are 3.846%. The middle of March is 2.5 twelfths on.
	var waves []string
	for _, w := range year.First("g[data-metric=nps]").Find(".tm-chart__column") {
		waves = append(waves, w.Attr("x")+" "+w.Attr("width"))
	}
	if want := []string{"18.91% 3.846%", "43.91% 3.846%", "68.91% 3.846%", "93.91% 3.846%"}; !slices.Equal(waves, want) {
		t.Errorf("the waves are at %q, want %q", waves, want)
	}
	var months []string
	for _, text := range year.Find("text") {
		months = append(months, text.Text())
	}
	if got := strings.Join(months, " "); got != "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec" {
		t.Errorf("the months are %s", got)
	}
}
