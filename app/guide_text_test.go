//go:build !js

package app

import (
	"slices"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/words"
	"trimetric/calc/guide"
)

// TestGuideFAQs: every question has a heading that a link can name, and its
// whole answer.
func TestGuideFAQs(t *testing.T) {
	doc := page(t, "/guide")
	for _, f := range guide.FAQs {
		if h := doc.ID("faq-" + f.ID); h.Tag() != "h3" || h.Text() != f.Question {
			t.Errorf("#faq-%s is <%s> %q", f.ID, h.Tag(), h.Text())
		}
		if got := doc.ID("faq-" + f.ID).First("a").Attr("href"); got != "#faq-"+f.ID {
			t.Errorf("%s: the address to copy is %q", f.ID, got)
		}
		for _, a := range f.Answer {
			if !contains(doc.Text(), a.Says) {
				t.Errorf("%s: the page does not say %q", f.ID, a.Says)
			}
		}
	}
}

// TestGuideSources: every text that cites a source has a link to it right
// behind.
func TestGuideSources(t *testing.T) {
	doc := page(t, "/guide")
	cited := 0
	for _, text := range guideTexts() {
		s, ok := guide.SourceOf(text.Source)
		if !ok {
			continue
		}
		cited++
		holders := slices.DeleteFunc(append(doc.Find("p"), doc.Find("li")...), func(d apptest.Doc) bool {
			return d.Text() != text.Says+" "+s.Title || d.First("a").Attr("href") != s.URL
		})
		if len(holders) == 0 {
			t.Errorf("no link to %s right behind %q", s.Key, text.Says)
		}
	}
	if got := len(doc.Find(".tm-source")); got != cited || cited == 0 {
		t.Errorf("%d links to sources for %d texts that cite one", got, cited)
	}
}

// guideTexts are all texts that may cite a source.
func guideTexts() []guide.Text {
	var all []guide.Text
	for _, s := range guide.Stages {
		all = append(all, s.Steps...)
	}
	for _, topics := range [][]guide.Topic{guide.Collecting, guide.Analysing} {
		for _, p := range topics {
			all = append(append(all, p.Says), p.Steps...)
		}
	}
	for _, c := range guide.Challenges {
		all = append(all, c.Do...)
	}
	for _, i := range guide.Improving {
		all = append(append(all, i.Lead), i.Steps...)
	}
	for _, f := range guide.FAQs {
		all = append(all, f.Answer...)
	}
	return all
}

// TestGuideSays: what calc/guide holds beside the table and the texts is on the
// page.
func TestGuideSays(t *testing.T) {
	said := page(t, "/guide").Text()
	says := func(what string) {
		t.Helper()
		if !contains(said, what) {
			t.Errorf("the page does not say %q", what)
		}
	}
	for _, text := range guideTexts() {
		says(text.Says)
	}
	for _, d := range guide.Disagreements {
		says(d.See + " " + d.Means + " " + d.LookAt)
	}
	for _, s := range slices.Concat(guide.Rule, guide.Scenarios) {
		says(s.Situation + " " + words.Short(s.Metric) + " " + s.Why)
	}
	for _, c := range guide.Challenges {
		says(c.Name + " " + c.Sign)
	}
	says("A high CES means little effort.")
	for _, q := range guide.Questions {
		says(q.For + " " + q.Text + " " + q.Scale + " Then: “" + q.Open + "”")
	}
}
