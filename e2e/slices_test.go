//go:build e2e

package e2e

import "testing"

// TestSlices: the program puts its first page together in slices, between which
// the browser has its turn. It is the served page all the while. How many slices
// there are is up to the clock, so the test has its own: one that moves on by two
// slices whenever it is looked at, and one that stands still until the page is
// there.
func TestSlices(t *testing.T) {
	check := func(step string, fewest, most int) {
		t.Helper()
		p := newPage(t)
		p.before(`
			window.turns = 0;
			const step = ` + step + `; // milliseconds
			const ready = () => document.documentElement?.dataset.engine === "ready";
			const real = performance.now.bind(performance);
			let at = real();
			performance.now = () => at = ready() ? Math.max(at, real()) : at + step;
			const later = setTimeout;
			window.setTimeout = (...args) => {
				// The program asks for a turn without a time to wait.
				if (args.length === 1 && !ready()) turns++;
				return later(...args);
			};
			window.roots = new Set();
			new MutationObserver(() => roots.add(document.body?.firstElementChild)).observe(document, {subtree: true, childList: true});`)
		p.open("/nps")
		if n := eval[int](p, "turns"); n < fewest || n > most {
			t.Errorf("the browser has %d turns by a clock of steps of %s ms, want %d to %d", n, step, fewest, most)
		}
		if n := eval[int](p, "[...roots].filter(Boolean).length"); n != 1 {
			t.Errorf("%d pages were in view, want the served one", n)
		}
	}
	check("200", 20, 100) // the page has some forty components
	check("0", 1, 1)
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
