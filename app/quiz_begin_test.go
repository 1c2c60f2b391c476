//go:build !js

package app

import (
	"slices"
	"testing"
)

// TestQuizTie: each metric of a tie says when to begin with it, when to ask,
// how many answers it takes and what is asked; one that comes later says only
// when.
func TestQuizTie(t *testing.T) {
	check := func(link, step string, wants ...string) {
		t.Helper()
		for _, li := range outcome(t, link).Find(".tm-do__step") {
			if li.First("h3").Text() != step {
				continue
			}
			for _, want := range wants {
				if !contains(li.Text(), want) {
					t.Errorf("%s: %s says\n%s\nand not %q", link, step, li.Text(), want)
				}
			}
			if counted := contains(li.Text(), "and collect"); counted != (len(wants) > 1) {
				t.Errorf("%s: %s names a number: %v", link, step, counted)
			}
			return
		}
		t.Errorf("%s has no step %q", link, step)
	}
	const three = "learn=a&moment=a&use=b&reader=b&pain=c&rhythm=c"
	check(three, "Then add CSAT", "Begin once CES has its 312 answers, and collect 385: enough for ±5 points at 95%.",
		"Ask straight after the contact, within a day.", "After a support call:", "Answered from 1 (very dissatisfied) to 5 (very satisfied).", "“What is the main reason for your answer?”")
	check(three, "Then add NPS", "Begin once CSAT has its 385 answers, and collect 382: enough for ±10 points at 95%.",
		"Ask each quarter, each year or at a milestone.", "Relationship wave:", "Answered from 0 (not at all likely) to 10 (extremely likely).", "“What is the main reason for your answer?”")
	check("learn=c&moment=a&use=c&reader=c&pain=b&rhythm=c", "Then add CSAT", "Ask straight after the contact, within a day.")
}

// TestQuizGuide: one metric leads to its column of the guide, a tie to the use
// of several; the question leads to others of its metric.
func TestQuizGuide(t *testing.T) {
	check := func(link, guide string, others ...string) {
		t.Helper()
		var got []string
		for _, a := range outcome(t, link).Find("a") {
			switch a.Text() {
			case "Read the guide":
				if a.Attr("href") != guide {
					t.Errorf("%s: the guide is at %q, want %q", link, a.Attr("href"), guide)
				}
			case "Questions for other occasions":
				got = append(got, a.Attr("href"))
			}
		}
		if !slices.Equal(got, others) {
			t.Errorf("%s: other questions are at %q, want %q", link, got, others)
		}
	}
	check("learn=c&moment=a&use=c&reader=c&pain=b&rhythm=c", "/guide#ces", "/guide#questions-ces")
	check("learn=b&moment=b&use=b&reader=c&pain=c&rhythm=c", "/guide#together", "/guide#questions-ces", "/guide#questions-nps")
}
