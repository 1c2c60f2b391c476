//go:build e2e

package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// manyScores are 5,000 of them: 14 teams and everything, each with the three
// metrics by month, over nine years and more.
func manyScores() []string {
	var lines []string
	for i := range 5000 {
		month, series := i/45, i%45
		year, m := 2016+month/12, month%12+1
		metric, counts := "csat", fmt.Sprintf("v=1&s=%d&n=1000", 780+(i*7)%60)
		switch series % 3 {
		case 1:
			metric, counts = "nps", fmt.Sprintf("v=1&p=%d&pa=230&d=112", 350+(i*11)%70)
		case 2:
			metric, counts = "ces", fmt.Sprintf("v=1&mode=ratings&r=9-14-31-58-131-204-%d", 120+(i*13)%50)
		}
		name := ""
		if team := series / 3; team > 0 {
			name = fmt.Sprint("Team ", team)
		}
		day := fmt.Sprintf("%d-%02d-", year, m)
		lines = append(lines, stored(i+1, metric, counts, name, fmt.Sprintf("%d-%02d", year, m), day+"01", day+"28"))
	}
	return lines
}

// whenOpen notes when the tracker is painted: its table, or the words for an
// empty one. A message sent in the frame's callback arrives after the frame.
const whenOpen = `
	window.opened = 0;
	new MutationObserver((_, observer) => {
		if (!document.querySelector(".tm-savedlist tbody tr, .tm-tracker__empty:not([data-reading])")) return;
		observer.disconnect();
		requestAnimationFrame(() => {
			const {port1, port2} = new MessageChannel();
			port1.onmessage = () => opened = performance.now();
			port2.postMessage(0);
		});
	}).observe(document, {subtree: true, childList: true, attributes: true});`

// BenchmarkTracker reports the median time from the call of the address to the
// painted tracker, with the processor slowed down to a quarter: with 5,000
// scores, with none, and the one beside the other.
func BenchmarkTracker(b *testing.B) {
	open := func(lines []string) *page {
		p := newPage(b)
		p.open("/tracker")
		p.device("saved")
		if lines != nil {
			p.tracks(lines)
		}
		p.before(whenOpen)
		call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4})
		return p
	}
	time := func(p *page) float64 {
		p.goTo("/tracker")
		p.untilJS("window.opened > 0")
		return eval[float64](p, "opened")
	}
	empty, many := open(nil), open(manyScores())
	const times = 9
	var without, with []float64
	for range times { // by turns, so that a busy machine slows down both
		without, with = append(without, time(empty)), append(with, time(many))
	}
	slices.Sort(without)
	slices.Sort(with)
	if got := many.text(".tm-savedlist .tm-section__aside"); !strings.HasPrefix(got, "5 of 5,000") {
		b.Errorf("the table says %q", got)
	}
	b.ReportMetric(without[times/2], "ms-empty")
	b.ReportMetric(with[times/2], "ms-5000")
	b.ReportMetric(with[times/2]/without[times/2], "ratio")
	b.ReportMetric(0, "ns/op")
}
