//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// TestQuizAccessible lets axe look at each, and looks for sideways scrolling and
// for targets too small to press.
func TestQuizAccessible(t *testing.T) {
	for _, path := range quizStates {
		t.Run(path, func(t *testing.T) {
			p := newPage(t)
			p.open(path)
			p.accessible(path)
			for _, width := range []int64{320, 390, 640, 768, 1024, 1280} {
				p.size(width, 900)
				p.fits(fmt.Sprint(path, " at ", width))
			}
			p.size(390, 844)
			for _, small := range eval[[]string](p, tooSmall) {
				t.Error(small)
			}
			p.do(`const sheet = new CSSStyleSheet(); sheet.replaceSync("html { font-size: 200% }"); document.adoptedStyleSheets = [sheet]`)
			p.size(640, 900)
			p.fits(path + " with large text")
		})
	}
}

// TestQuizPrint prints a result on one page, with the reasons and without what
// is there to press.
func TestQuizPrint(t *testing.T) {
	for _, path := range quizStates[2:] {
		p := newPage(t)
		p.open(path)
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		if left := eval[[]string](p, `Array.from(document.querySelectorAll("button, input, nav, a.tm-btn"))
			.filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 120))`); len(left) > 0 {
			t.Errorf("%s prints %q", path, left)
		}
		said := p.text("body")
		for _, want := range []string{p.text("h1"), "How to begin", "will not tell you", "Your answers", "How often can you survey?", "at 95%"} {
			if !strings.Contains(said, want) {
				t.Errorf("%s does not print %q", path, want)
			}
		}
		for name, paper := range map[string]chromedp.PaperSize{"A4": chromedp.PaperA4, "Letter": chromedp.PaperLetter} {
			pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(paper)))
			p.must(err)
			if n := sheets(pdf); n != 1 {
				t.Errorf("%s takes %d pages of %s", path, n, name)
			}
		}
	}
}
