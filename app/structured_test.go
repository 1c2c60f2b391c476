//go:build !js

package app

import (
	"strings"
	"testing"
)

// TestStructured holds what machines read to what readers see.
func TestStructured(t *testing.T) {
	// What schema.org and search engines require of each type.
	required := map[string][]string{
		"WebApplication": {"@context", "name", "description", "applicationCategory", "operatingSystem", "browserRequirements", "offers", "url"},
		"FAQPage":        {"@context", "mainEntity"},
	}
	check := func(path string, types ...string) {
		t.Helper()
		things := Structured(path, "https://example.org")
		if len(things) != len(types) {
			t.Fatalf("%s says %d things, want %q", path, len(things), types)
		}
		said := squeeze(page(t, path).First(".tm-root").Text())
		for i, thing := range things {
			if thing["@type"] != types[i] {
				t.Errorf("%s: thing %d is a %v", path, i, thing["@type"])
			}
			for _, name := range required[types[i]] {
				if thing[name] == nil || thing[name] == "" {
					t.Errorf("%s: %s without %s", path, types[i], name)
				}
			}
			if d, ok := thing["description"].(string); ok && !strings.Contains(said, squeeze(d)) {
				t.Errorf("%s does not say %q", path, d)
			}
		}
	}
	check("/", "WebApplication")
	check("/csat", "WebApplication")
	check("/nps", "WebApplication")
	check("/ces", "WebApplication")
	check("/guide", "FAQPage", "WebApplication")
	check("/methods")

	if _, ok := Structured("/", "")[0]["url"]; ok {
		t.Error("without an origin the application has an address")
	}
}

// TestStructuredQuestions finds every question and answer on the page, and no
// question on the page is left out.
func TestStructuredQuestions(t *testing.T) {
	doc := page(t, "/guide")
	said := squeeze(doc.First("article").Text())
	questions := Structured("/guide", "")[0]["mainEntity"].([]any)
	for _, q := range questions {
		name := q.(map[string]any)["name"].(string)
		if !strings.Contains(said, squeeze(name)) {
			t.Errorf("the page does not ask %q", name)
		}
		text := q.(map[string]any)["acceptedAnswer"].(map[string]any)["text"].(string)
		if text == "" {
			t.Errorf("%q has no answer", name)
		}
		for _, paragraph := range strings.Split(text, "\n\n") {
			if !strings.Contains(said, squeeze(paragraph)) {
				t.Errorf("the page does not answer %q with %q", name, paragraph)
			}
		}
	}
	shown := 0
	for _, h := range doc.Find("h3") {
		if strings.HasPrefix(h.Attr("id"), "faq-") {
			shown++
		}
	}
	if shown != len(questions) || shown == 0 {
		t.Errorf("the page asks %d questions, machines read %d", shown, len(questions))
	}
}

// squeeze makes all white space one space.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
