//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// figures is every figure of a result with the number behind it.
const figures = `["score", "low", "high", "margin", "band", "responses", "definition"].map((name) => {
	const e = document.querySelector('[data-result-for] [data-result="' + name + '"]');
	return name + ": " + (e ? (e.value ?? "") + " " + e.textContent.replace(/ responses?$/, "") : "none");
}).join("\n")`

// TestSameFigures types the same into a page and a frame. Every figure is
// alike.
func TestSameFigures(t *testing.T) {
	whole, frame := newPage(t), newPage(t)
	both := func(do func(*page)) {
		do(whole)
		do(frame)
	}
	check := func(path, options, way string, pairs ...string) {
		t.Helper()
		whole.open(path + "#v=1&" + options)
		frame.open("/embed" + path + "?" + options)
		both(func(p *page) {
			p.choose(way)
			for i := 0; i < len(pairs); i += 2 {
				p.field(pairs[i]).fill(pairs[i+1])
			}
			p.untilJS(`document.querySelector('[data-result-for] [data-result="score"]')`)
			p.frames(2)
		})
		want, got := eval[string](whole, figures), eval[string](frame, figures)
		if got != want || strings.Count(want, "none") > 4 {
			t.Errorf("%s %s %s: in the frame\n%s\non the page\n%s", path, options, pairs, got, want)
		}
	}
	check("/csat", "", "Totals", "Satisfied responses", "942", "All responses", "1,148")
	check("/csat", "scale=7&from=6&level=99", "Totals", "Satisfied responses", "1", "All responses", "1")
	check("/csat", "scale=10&level=90", "Per rating", "Rating 1", "3", "Rating 8", "40", "Rating 9", "0", "Rating 10", "77")
	check("/csat", "from=5", "Per rating", "Rating 1", "3", "Rating 4", "40", "Rating 5", "7")
	check("/nps", "", "Totals", "Promoters", "388", "Passives", "230", "Detractors", "112")
	check("/nps", "level=90&industry=retail", "Totals", "Promoters", "0", "Passives", "0", "Detractors", "999999999999")
	check("/nps", "level=99", "Per rating", "Rating 0", "1", "Rating 6", "2", "Rating 8", "3", "Rating 10", "500")
	check("/ces", "", "Per rating", "Rating 1", "12", "Rating 4", "58", "Rating 7", "168")
	check("/ces", "scale=5&dir=down&level=90", "Per rating", "Rating 1", "40", "Rating 2", "1", "Rating 5", "9")
	check("/ces", "", "Totals", "Sum of ratings", "3000", "All responses", "500")
	check("/ces", "dir=down", "Totals", "Sum of ratings", "3000", "All responses", "500")
}
