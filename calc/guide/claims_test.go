package guide

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// A claim is a [Text] with its place.
type claim struct {
	where string
	Text
}

// claims lists every Text of the guide.
func claims() []claim {
	var list []claim
	add := func(where string, texts ...Text) {
		for i, x := range texts {
			list = append(list, claim{fmt.Sprintf("%s %d", where, i+1), x})
		}
	}
	for _, s := range Stages {
		add(s.Name, s.Steps...)
	}
	for _, topic := range append(append([]Topic{}, Collecting...), Analysing...) {
		add(topic.Name, topic.Says)
		add(topic.Name+" step", topic.Steps...)
	}
	for _, c := range Challenges {
		add(c.Name, c.Do...)
	}
	for _, m := range Improving {
		add(string(m.Metric)+" lead", m.Lead)
		add(string(m.Metric), m.Steps...)
	}
	for _, f := range FAQs {
		add(f.ID, f.Answer...)
	}
	return list
}

// figure finds what may be a claim about the world. A span such as 9–10 is a
// scale or a part of one, and no claim.
var (
	span   = regexp.MustCompile(`\d+–\d+`)
	figure = regexp.MustCompile(`\d|\btimes\b|per cent|\bhalf of\b|\b(?i:four|five|six|seven|eight|nine|ten) (points|times|out)\b`)
)

// claiming reports whether a text needs a source: it holds a figure, and does
// not say itself that it is no more than a rule of thumb.
func claiming(s string) bool {
	return figure.MatchString(span.ReplaceAllString(s, "")) && !strings.Contains(s, "rule of thumb")
}

// own lists the texts whose figures are definitions or arithmetic of this
// program, with the test or the reason that holds them.
var own = map[string]string{
	"good-score 1":          "bands: TestGoodScore",
	"how-many-responses 1":  "arithmetic: TestHowMany",
	"how-many-responses 3":  "the caution of a small sample: TestHowMany",
	"counts-as-satisfied 1": "definition: TestSatisfied",
	"not-a-percentage 2":    "arithmetic: TestSameNPS",
	"which-scale 2":         "the end of a scale",
}

// TestClaims wants a source for every figure that is not our own.
func TestClaims(t *testing.T) {
	used := map[string]bool{}
	for _, c := range claims() {
		if !claiming(c.Says) || c.Source != "" {
			continue
		}
		if own[c.where] == "" {
			t.Errorf("%s: %q states a figure without a source", c.where, c.Says)
		}
		used[c.where] = true
	}
	for where := range own {
		if !used[where] {
			t.Errorf("%s is listed as our own figure and has none", where)
		}
	}
}

func TestClaiming(t *testing.T) {
	check := func(s string, want bool) {
		t.Helper()
		if claiming(s) != want {
			t.Errorf("%q: claims %v, want %v", s, !want, want)
		}
	}
	check("Most answer within a day.", false)
	check("Promoters answer 9–10.", false)
	check("A common rule of thumb calls more than 25% strong.", false)
	check("More than 25% is strong.", true)
	check("Promoters buy three times as much.", true)
	check("Ten per cent answer.", true)
	check("On 1–5, a 4 counts.", true)
}

// TestSources holds the list to what is cited.
func TestSources(t *testing.T) {
	cited := map[string]bool{}
	for _, c := range claims() {
		if c.Source == "" {
			continue
		}
		cited[c.Source] = true
		if s, ok := SourceOf(c.Source); !ok || s.Key != c.Source {
			t.Errorf("%s: source %q is not listed", c.where, c.Source)
		}
	}
	key := regexp.MustCompile(`^[a-z]+(-[a-z]+)*(-\d{4})?$`)
	for i, s := range Sources {
		if !cited[s.Key] {
			t.Errorf("source %q is listed but nothing cites it", s.Key)
		}
		if i > 0 && Sources[i-1].Key >= s.Key {
			t.Errorf("source %q is out of order, or there twice", s.Key)
		}
		if !key.MatchString(s.Key) || s.Title == "" || !strings.HasPrefix(s.URL, "https://") || strings.ContainsAny(s.URL, " \"'<>") {
			t.Errorf("source %q lacks a proper key, a title or an https address", s.Key)
		}
	}
	if s, ok := SourceOf(""); ok || s != (Source{}) {
		t.Error("no key has a source")
	}
}
