//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// aYear is two years of scores, with more to say of them than of most.
func aYear() []string {
	var list []string
	for i := range 24 {
		year, month := 2024+i/12, i%12+1
		from, to := fmt.Sprintf("%d-%02d-01", year, month), fmt.Sprintf("%d-%02d-28", year, month)
		label := from[:7]
		list = append(list,
			stored(10+3*i, "csat", fmt.Sprintf("v=1&s=%d&n=1000", 600+i*i/2), "", label, from, to),
			stored(11+3*i, "nps", fmt.Sprintf("v=1&p=%d&pa=230&d=%d", 300+4*i, 200-4*i), "", label, from, to),
			stored(12+3*i, "ces", fmt.Sprintf("v=1&mode=ratings&r=9-14-31-58-131-204-%d", 137+8*i), "", label, from, to),
		)
	}
	return list
}

// TestTrackerPrint prints the chart on one page, with its notes and its reading,
// and without what is there to press.
func TestTrackerPrint(t *testing.T) {
	p := newPage(t)
	p.before(`window.print = () => { window.printed = true }`)
	p.open("/tracker")
	p.tracks(aYear())
	var notes string
	for i := range 30 {
		notes += fmt.Sprintf("+notes\t%032x\t2025-%02d-0%d\tSomething of some length has changed here\t1750000000000\n", 1000+i, 1+i%12, 1+i/12)
	}
	eval[string](p, `trimetricStored.write(`+quoted(notes)+`)`)
	p.reload()
	p.until("the reading", func() bool { return strings.Contains(p.text(".tm-follow"), "NPS surveys") })
	p.press("Set a target for CSAT")
	p.field("Target for CSAT").fill("85")
	p.pressItem(itemPrint)
	p.untilJS(`window.printed`)
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	if left := eval[[]string](p, `Array.from(document.querySelectorAll("button, input, select, nav, table"))
		.filter((e) => e.checkVisibility() && !e.matches(".tm-notes__text")).map((e) => e.outerHTML.slice(0, 120))`); len(left) > 0 {
		t.Errorf("printed is %q", left)
	}
	said := p.text("body")
	for _, want := range []string{"All channels, Jan 2025 to Dec 2025", "Printed ", "Satisfied is 4 or 5.", "CSAT", "Something of some length", "95% intervals", "rank correlation"} {
		if !strings.Contains(said, want) {
			t.Errorf("no %q in what is printed:\n%s", want, said)
		}
	}
	for name, paper := range map[string]chromedp.PaperSize{"A4": chromedp.PaperA4, "Letter": chromedp.PaperLetter} {
		pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(paper)))
		p.must(err)
		if n := sheets(pdf); n != 1 {
			t.Errorf("it takes %d pages of %s", n, name)
		}
		if to := os.Getenv("KEEP"); to != "" {
			p.must(os.WriteFile(to+name+".pdf", pdf, 0o600))
		}
	}
}

// TestTrackerForced: in a contrast theme the line, the ribbon and the target can
// be told apart and seen, and what can be pressed has an edge.
func TestTrackerForced(t *testing.T) {
	p := newPage(t)
	p.prefers("forced-colors", "active")
	p.open("/tracker")
	p.tracks(threeMonths)
	p.press("Set a target for CSAT")
	p.field("Target for CSAT").fill("85")
	p.key("Enter")
	p.aims("csat", "Target 85%")
	of := func(element, property string) string {
		t.Helper()
		return eval[string](p, `getComputedStyle(document.querySelector(`+quoted(element)+`))[`+quoted(property)+`]`)
	}
	paper := of("body", "backgroundColor")
	seen := map[string]string{}
	for name, at := range map[string][2]string{
		"the line": {".tm-trend__line", "stroke"}, "the ribbon": {".tm-trend__ribbon", "fill"}, "the target": {".tm-chart__target", "stroke"},
		"a dot": {".tm-trend__dot", "fill"}, "a number": {".tm-chart__text--soft", "fill"}, "the edge of Export": {"#export", "borderTopColor"},
		"the edge of the note's button": {"#add-note", "borderTopColor"},
	} {
		if seen[name] = of(at[0], at[1]); seen[name] == paper || seen[name] == "none" || seen[name] == "rgba(0, 0, 0, 0)" {
			t.Errorf("%s is %s on %s", name, seen[name], paper)
		}
	}
	if seen["the line"] == seen["the target"] {
		t.Errorf("the line and the target are both %s", seen["the line"])
	}
	p.press("Set a target for NPS")
	p.press("Save")
	p.complains(p.field("Target for NPS"), "Enter")
	if style := of("#aim", "borderTopStyle"); style != "double" {
		t.Errorf("a field with a problem has an edge that is %s", style)
	}
}
