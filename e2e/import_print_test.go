//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestImportPrint prints the scores of a file on one page, with its name and the
// day, whether it has segments and dates or not.
func TestImportPrint(t *testing.T) {
	p := newPage(t)
	check := func(head string, parts int, row func(n int) string, want ...string) {
		t.Helper()
		p.open("/import")
		text := head + "\n"
		for n := range 12 * parts * 6 {
			text += row(n) + "\n"
		}
		p.gives(fileOf(t, "survey.csv", text))
		p.scoredAll("rows are")
		p.untilJS(`document.querySelector(".tm-sheet")`)
		said := eval[string](p, `document.querySelector(".tm-sheet").textContent`)
		for _, one := range append(want, "Printed ", "survey.csv", "Left out") {
			if !strings.Contains(said, one) {
				t.Errorf("%s: it does not print %q but\n%s", head, one, said)
			}
		}
		for name, paper := range map[string]chromedp.PaperSize{"A4": chromedp.PaperA4, "Letter": chromedp.PaperLetter} {
			pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(paper)))
			p.must(err)
			if n := sheets(pdf); n != 1 {
				t.Errorf("%s takes %d pages of %s", head, n, name)
			}
		}
	}
	rated := func(n int) string { return []string{"5", "4", "1", "3", "oops", ""}[n%6] }
	check("day,team,csat", 20, func(n int) string {
		return fmt.Sprintf("2025-%02d-%02d,A team with a long name %d,%s", 1+n%7, 1+n/7%28, n%20, rated(n))
	}, "CSAT by team", "And 13 more", "Over time")
	check("team,csat", 40, func(n int) string { return fmt.Sprintf("Team %d,%s", n%40, rated(n)) }, "And 24 more")
	check("day,csat", 1, func(n int) string { return fmt.Sprintf("2025-%02d-01,%s", 1+n%2, rated(n)) }, "Over time")
}
