//go:build e2e

package e2e

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// full is a page with everything on it: a target, a benchmark, a comparison.
const full = "/nps#v=1&p=388&pa=230&d=112&industry=retail&target=50&b.p=294&b.pa=204&b.d=114"

// rated is the same with counts per rating.
const rated = "/nps#v=1&mode=ratings&r=9-4-6-11-14-31-37-88-142-171-217&industry=retail&target=50&b.p=294&b.pa=204&b.d=114"

// watch notes how long it takes from a keystroke until the frame that shows its
// result has been painted: a message sent in that frame's callback arrives
// after it.
const watch = `
	window.delays = [];
	let pressed = 0;
	addEventListener("input", (event) => pressed = event.timeStamp, true);
	new MutationObserver(() => {
		if (!pressed) return;
		const since = pressed;
		pressed = 0;
		requestAnimationFrame(() => {
			const {port1, port2} = new MessageChannel();
			port1.onmessage = () => delays.push(performance.now() - since);
			port2.postMessage(0);
		});
	}).observe(document.querySelector("[data-result-for]"), {subtree: true, childList: true, characterData: true, attributes: true});`

// BenchmarkKeystroke types into a full page and reports the median time from a
// key to the painted result, at full speed and with the processor slowed down
// to a quarter.
func BenchmarkKeystroke(b *testing.B) {
	for name, run := range map[string]struct {
		rate        float64
		page, field string
	}{
		"totals/1x":         {1, full, "promoters"},
		"totals/4x-slower":  {4, full, "promoters"},
		"ratings/1x":        {1, rated, "r10"},
		"ratings/4x-slower": {4, rated, "r10"},
	} {
		b.Run(name, func(b *testing.B) {
			p := newPage(b)
			p.open(run.page)
			p.do(watch)
			call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: run.rate})
			p.must(chromedp.Do(p.ctx, chromedp.Focus(chromedp.ID(run.field))))
			const keys = 41
			for i := range keys {
				key := "7"
				if i%2 == 1 {
					key = "\b"
				}
				p.must(chromedp.Do(p.ctx, chromedp.KeyEvent(key)))
				// Uneven steps, so that keys fall anywhere between two frames.
				time.Sleep(time.Duration(150+i*7%50) * time.Millisecond)
			}
			p.untilJS("delays.length === 41")
			delays := eval[[]float64](p, "delays")
			slices.Sort(delays)
			b.ReportMetric(delays[keys/2], "ms-median")
			b.ReportMetric(delays[keys*9/10], "ms-p90")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// BenchmarkPaste pastes 100,000 ratings and reports the longest time that the
// page did not answer.
func BenchmarkPaste(b *testing.B) {
	p := newPage(b)
	p.open("/nps")
	p.choose("Paste")
	p.do(`
		window.longest = 0;
		window.plain = document.title;
		new PerformanceObserver((list) => {
			for (const e of list.getEntries()) longest = Math.max(longest, e.duration);
		}).observe({type: "longtask"});
		let lines = [];
		for (let i = 0; i < 100000; i++) lines.push(i * 7919 % 11);
		window.clip = new DataTransfer();
		clip.setData("text/plain", lines.join("\n"));`)
	p.do(`setTimeout(() => document.getElementById("responses").dispatchEvent(
		new ClipboardEvent("paste", {clipboardData: clip, bubbles: true, cancelable: true})), 100)`)
	p.untilJS(`document.querySelector('[data-result="responses"]')?.value === "100000"`)
	// The rest follows at a pause, and the page's title with it.
	p.untilJS(`document.title !== plain`)
	p.frames(2)
	b.ReportMetric(eval[float64](p, "longest"), "ms-longest-task")
	b.ReportMetric(0, "ns/op")
}

var asset = regexp.MustCompile(`(?:href|src|data-wasm)="(/assets/[^"]+)"`)

// BenchmarkWeight reports what a first view of the home page costs, as brotli:
// the program, and everything else.
func BenchmarkWeight(b *testing.B) {
	html := fetch(b, "/", "identity")
	program, rest := 0, len(fetch(b, "/", "br"))
	seen := map[string]bool{}
	for _, m := range asset.FindAllStringSubmatch(html, -1) {
		if seen[m[1]] || strings.Contains(m[1], "touch-icon") {
			continue
		}
		seen[m[1]] = true
		if strings.Contains(m[1], ".wasm") {
			program += len(fetch(b, m[1], "br"))
			continue
		}
		rest += len(fetch(b, m[1], "br"))
	}
	b.ReportMetric(float64(program), "bytes-app.wasm")
	b.ReportMetric(float64(rest), "bytes-rest")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkPages reports what the HTML of each page weighs as brotli. Its text
// comes with it; program, styles and scripts are the same for all.
func BenchmarkPages(b *testing.B) {
	for _, path := range []string{"/", "/csat", "/nps", "/ces", "/guide", "/quiz", "/benchmarks", "/tracker", "/methods"} {
		b.ReportMetric(float64(len(fetch(b, path, "br"))), "bytes-"+path)
	}
	b.ReportMetric(0, "ns/op")
}
