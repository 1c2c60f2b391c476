//go:build e2e

package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// TestSlices: the program puts its first page together in slices, between which
// the browser has its turn. Nothing of it is in view before all of it is.
func TestSlices(t *testing.T) {
	p := newPage(t)
	p.before(`
		window.slices = [];
		let loader;
		const timed = (work) => function (...args) {
			const start = performance.now();
			try {
				return work.apply(this, args);
			} finally {
				if (document.documentElement.dataset.engine !== "ready") slices.push(performance.now() - start);
			}
		};
		Object.defineProperty(window, "Go", {
			get: () => loader,
			set(given) {
				loader = given;
				given.prototype.run = timed(given.prototype.run);
				given.prototype._resume = timed(given.prototype._resume);
			},
		});
		window.roots = new Set();
		new MutationObserver(() => roots.add(document.body?.firstElementChild)).observe(document, {subtree: true, childList: true});`)
	call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 6})
	p.open("/nps")
	if n := eval[int](p, "slices.length"); n < 3 {
		t.Errorf("the page comes after %d slices", n)
	}
	if n := eval[int](p, "[...roots].filter(Boolean).length"); n != 2 {
		t.Errorf("%d pages were in view, want the served one and the program's", n)
	}
}

// TestLateTyping types between two slices: when the program has taken what was
// typed, and its own page is not there yet.
func TestLateTyping(t *testing.T) {
	check := func(path, late, then string) {
		t.Helper()
		g, release := held(t)
		p := newPageAt(t, g.URL)
		p.before(`
			let tell;
			let late = () => {
				late = () => {};
				const on = (id) => document.getElementById(id);
				` + late + `
			};
			Object.defineProperty(window, "trimetricEarly", {
				set(given) { tell = given; },
				get: () => () => {
					const told = tell();
					late();
					return told;
				},
			});`)
		p.goTo(path)
		if path == "/nps" {
			p.field("Promoters").fill("1")
		}
		release()
		p.untilJS(then)
	}
	const score = `document.querySelector('[data-result-for] [data-result="score"]')?.value`
	check("/nps", `on("promoters").value = "60"; on("passives").value = "30"; on("detractors").value = "10";`, score+` === "50"`)
	check("/nps", `on("mode-ratings").checked = true;`, `document.getElementById("r10") !== null`)
	check("/", `on("metric-nps").checked = true;`, `document.querySelector("[data-result-for=nps]") !== null`)
	check("/benchmarks", `on("satisfied").value = "80"; on("all").value = "100";`, score+` === "80"`)
}
