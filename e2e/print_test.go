//go:build e2e

package e2e

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// TestPrint prints a full result on one page, without what is there to press.
func TestPrint(t *testing.T) {
	check := func(link, score string) {
		t.Helper()
		p := newPage(t)
		p.open(link)
		p.untilJS(`document.querySelector(".tm-sheet").textContent.includes(` + quoted(score) + `)`)
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		if left := eval[[]string](p, `Array.from(document.querySelectorAll("button, input, select, textarea, nav, summary"))
			.filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 120))`); len(left) > 0 {
			t.Errorf("%s prints %q", link, left)
		}
		if said := p.text("body"); !strings.Contains(said, score) {
			t.Errorf("%s does not print %s but\n%s", link, score, said)
		}
		for name, paper := range map[string]chromedp.PaperSize{"A4": chromedp.PaperA4, "Letter": chromedp.PaperLetter} {
			pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(paper)))
			p.must(err)
			if n := sheets(pdf); n != 1 {
				t.Errorf("%s takes %d pages of %s", link, n, name)
			}
		}
	}
	check("/csat#v=1&s=942&n=1148&industry=retail&target=85&name=Support&period=Q2&b.s=900&b.n=1148", "82.1%")
	check("/nps#v=1&mode=ratings&r=1-2-3-4-5-6-7-8-9-10-11&industry=retail&target=50&b.p=50&b.pa=30&b.d=20", "−11")
	check("/ces#v=1&mode=ratings&r=9-14-31-58-131-204-137&target=6&b.mode=ratings&b.r=1-0-1-0-1-8-4", "of 7")
}

var sheet = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// sheets counts the pages of a PDF.
func sheets(pdf []byte) int {
	return len(sheet.FindAll(bytes.ReplaceAll(pdf, []byte("/Pages"), nil), -1))
}

// TestPrintNothing prints a line where there is no result.
func TestPrintNothing(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	if said := p.text("body"); !strings.Contains(said, "There is no result to print yet.") {
		t.Errorf("the page prints\n%s", said)
	}
}
