//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// TestNoJavaScript reads every page without it.
func TestNoJavaScript(t *testing.T) {
	p := newPage(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	check := func(path string, wants ...string) {
		t.Helper()
		p.goTo(path)
		said := p.text("body")
		for _, want := range wants {
			if !strings.Contains(said, want) {
				t.Errorf("%s: no %q in\n%.1500s", path, want, said)
			}
		}
		for _, never := range []string{"Loading", "has stopped", "cannot run"} {
			if strings.Contains(said, never) {
				t.Errorf("%s says %q", path, never)
			}
		}
	}
	const needs = "The calculator needs JavaScript and WebAssembly, which are not running here."
	check("/", "Calculate CSAT, NPS or CES", needs, "CSAT = satisfied responses ÷ all responses × 100", "Which metric do you need?")
	check("/csat", "CSAT calculator", needs, "CSAT = satisfied responses ÷ all responses × 100", "Satisfied responses")
	check("/nps", "NPS calculator", needs, "NPS = (promoters − detractors) ÷ all responses × 100", "Detractors")
	check("/ces", "CES calculator", needs, "CES = sum of ratings ÷ number of ratings", "Sum of ratings")
	check("/guide", "CSAT, NPS and CES side by side", "When the scores disagree", "What is a good score?")
	check("/quiz", "Which metric should you use?", "Mostly A: start with CSAT.")
	check("/benchmarks", "Every figure and its source", "Consumer payments", "Utilities and telecom")
	check("/tracker", "Tracker", "The tracker needs JavaScript and WebAssembly, which are not running here.", "A damaged file is refused as a whole.")
	check("/embed", "Embed a calculator", `<trimetric-widget metric="ces" `, `<a href="https://trimetric.example/ces" rel="noreferrer">CES calculator</a></trimetric-widget>`,
		`src="https://trimetric.example/embed/quiz"`, "It sets no cookie and stores nothing.", "What it weighs")
	check("/import", "Import a survey export", "Files cannot be read here", "never uploaded")
	check("/methods", "How scores are calculated", "Wilson", "Rocks", "Welch", "Retail")
}
