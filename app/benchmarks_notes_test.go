//go:build !js

package app

import (
	"slices"
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/app/words"
	"trimetric/calc"
)

// TestBenchmarkNotes lets what is to be known of a score travel with it.
func TestBenchmarkNotes(t *testing.T) {
	check := func(link, headline string, notes ...string) {
		t.Helper()
		doc := explore(t, link)
		if got := doc.First(".tm-standing").First("h2").Text(); got != headline {
			t.Errorf("%s: headed %q", link, got)
		}
		spoken := doc.First("[role=status]").Text()
		if !contains(spoken, headline) {
			t.Errorf("%s: said is %q", link, spoken)
		}
		var got []string
		for _, li := range doc.First(".tm-standing").Find("li") {
			got = append(got, li.Text())
			if !contains(spoken, li.Text()) {
				t.Errorf("%s: %q is not said in %q", link, li.Text(), spoken)
			}
		}
		if !slices.Equal(got, notes) {
			t.Errorf("%s: notes are %q", link, got)
		}
	}
	const few = "Fewer than 30 responses: a few more could move this score a lot."
	check("s=942&n=1148", "Inside four of six ranges, above one, and just above another")
	check("s=3&n=4", "Too few responses to tell: just below five of six ranges, inside one", few)
	check("metric=nps&p=500&pa=0&d=0", "Above all seven figures",
		"Everybody gave the same kind of answer. Check that the survey reached those who would answer otherwise.")
	check("score=82", "Inside five of six ranges, above one")

	paste := &openedAs{link: "metric=nps"}
	paste.paste = strings.Repeat("10\n9\n3\n", 40) + "eleven\n12\nn/a"
	doc := apptest.Render(t, paste)
	if got := doc.First(".tm-standing").First("ul").Text(); got != "3 values left out. From 120 of 123 values." {
		t.Errorf("pasted: notes are %q", got)
	}
}

// TestBenchmarkCaution goes with every headline about published rows.
func TestBenchmarkCaution(t *testing.T) {
	check := func(link string, want bool) {
		t.Helper()
		if got := explore(t, link).First(".tm-standing").Text(); contains(got, "like with like") != want {
			t.Errorf("%s: %s", link, got)
		}
	}
	check("score=99", true)
	check("metric=nps&score=99", true)
	check("metric=ces&score=5", false)
	check("", false)
}

// TestBenchmarkUnbounded says of an interval only where there is one.
func TestBenchmarkUnbounded(t *testing.T) {
	own := ownRowOf(t, calc.MetricCES, "Claims", "5", "5.5")
	check := func(link string, want bool) {
		t.Helper()
		if got := explore(t, link, own).First(".tm-explore__reading").Text(); contains(got, words.ReadsAlone) != want {
			t.Errorf("%s: %s", link, got)
		}
	}
	check("score=90", true)
	check("metric=ces&sum=3200&n=584", true)
	check("metric=ces&mode=ratings&r=9-14-31-58-131-204-137", false)
	check("s=942&n=1148", false)
	check("", false)
	if got := explore(t, "score=99&show=below").First(".tm-explore__rows").Text(); !contains(got, "The score is below no row.") {
		t.Errorf("it says %q", got)
	}
}

// TestBenchmarkNoRows: without rows nothing is there to sort or explain.
func TestBenchmarkNoRows(t *testing.T) {
	check := func(link string, want bool, kept ...entry.Kept) {
		t.Helper()
		doc := explore(t, link, kept...)
		for _, id := range []string{"order", "show", "reading"} {
			if doc.ID(id).Exists() != want {
				t.Errorf("%s: %s is there: %v", link, id, !want)
			}
		}
	}
	check("metric=ces&sum=3200&n=584", false)
	check("metric=ces&sum=3200&n=584", true, ownRowOf(t, calc.MetricCES, "Claims", "5", "5.5"))
	check("metric=nps", true)
}
