//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestTrackerTabs: two tabs agree on what is saved.
func TestTrackerTabs(t *testing.T) {
	p, q := twoTrackers(t)
	p.tracks(threeMonths[:2])
	q.lists("May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	q.press("Delete CSAT May 2025")
	p.lists("Apr 2025 CSAT 60.0%")
	q.press("Undo")
	p.lists("May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	// What is being typed in one tab is not lost when the other saves.
	p.press("Add a score")
	p.field("Period").fill("Jun 2025")
	q.tracks(threeMonths[2:3])
	p.lists("Jun 2025 CSAT 80.5%, May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	p.holds("Period", "Jun 2025")
}

// firstVersion makes a database as version 1 was: scores alone, without dates.
const firstVersion = `new Promise((done, fail) => {
	const request = indexedDB.open("trimetric", 1);
	request.onupgradeneeded = () => {
		const scores = request.result.createObjectStore("scores");
		for (const [i, [metric, counts, period]] of [["csat", "v=1&s=80&n=100", "Jun 2025"], ["nps", "v=1&p=6&pa=3&d=1", "Spring wave"]].entries()) {
			const id = String(i + 1).padStart(32, "0");
			scores.put([id, metric, counts, "", period, "", "1749600000000", "1749600000000"].join("\t"), id);
		}
		scores.put("torn", "torn");
	};
	request.onsuccess = () => { request.result.close(); done(true); };
	request.onerror = () => fail(request.error);
})`

// TestTrackerMigration opens a database of version 1: its scores get the dates
// that their periods tell, or else the day of saving, and one that cannot be
// read is left as it is.
func TestTrackerMigration(t *testing.T) {
	p := newPage(t)
	p.goTo("/robots.txt")
	eval[bool](p, firstVersion)
	p.open("/tracker")
	p.lists("Jun 2025 CSAT 80.0%, Spring wave NPS +50")
	p.until("the damage is told", func() bool {
		return strings.Contains(p.text(".tm-tracker__notices"), "1 stored record cannot be read")
	})
	got := eval[[]string](p, `new Promise((done) => {
		const request = indexedDB.open("trimetric");
		request.onsuccess = () => {
			const all = request.result.transaction("scores").objectStore("scores").getAll();
			all.onsuccess = () => { request.result.close(); done([String(request.result.version), ...all.result]); };
		};
	})`)
	want := []string{
		"2",
		"00000000000000000000000000000001\tcsat\tv=1&s=80&n=100\t\tJun 2025\t2025-06-01\t2025-06-30\t\t\t1749600000000\t1749600000000",
		"00000000000000000000000000000002\tnps\tv=1&p=6&pa=3&d=1\t\tSpring wave\t2025-06-11\t2025-06-11\t\t\t1749600000000\t1749600000000",
		"torn",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("stored are\n%q, want\n%q", got, want)
	}
}

// TestTrackerNewer leaves alone what a later program has stored.
func TestTrackerNewer(t *testing.T) {
	p := newPage(t)
	p.goTo("/robots.txt")
	eval[bool](p, strings.Replace(firstVersion, `"trimetric", 1`, `"trimetric", 3`, 1))
	p.open("/tracker")
	p.until("it says so", func() bool { return strings.Contains(p.text(".tm-tracker__notices"), "A newer version of Trimetric") })
	if !on[bool](p.button("Add a score"), "this.disabled") {
		t.Error("a score can be added")
	}
	p.open("/csat#v=1&s=80&n=100&period=Jun+2025")
	p.press("Save to tracker")
	p.until("it is not saved", func() bool { return strings.Contains(p.text(".tm-savebox"), "A newer version") })
}

// TestTrackerDenied works in memory where the browser keeps nothing, and says
// so.
func TestTrackerDenied(t *testing.T) {
	for name, js := range map[string]string{
		"without": `Object.defineProperty(window, "indexedDB", {value: undefined})`,
		"refused": `indexedDB.open = () => { throw new DOMException("denied", "SecurityError") }`,
		"broken": `{ const open = indexedDB.open.bind(indexedDB);
			indexedDB.open = () => { const r = open("other"); queueMicrotask(() => Object.defineProperty(r, "error", {value: new DOMException("", "InvalidStateError")}));
				setTimeout(() => r.onerror()); return r; } }`,
	} {
		t.Run(name, func(t *testing.T) {
			p := newPage(t)
			p.before(js)
			p.open("/tracker")
			p.until("it says so", func() bool {
				return strings.Contains(p.text(".tm-tracker__notices"), "This browser does not keep data for this site")
			})
			p.tracks(threeMonths[:1])
			p.lists("Apr 2025 CSAT 60.0%")
			p.menu("Main", "Guide")
			p.arrives("/guide", "CSAT, NPS and CES side by side")
			p.menu("Main", "Tracker")
			p.lists("Apr 2025 CSAT 60.0%")
		})
	}
}

// TestTrackerFull: a store that is full is told before anything is lost.
func TestTrackerFull(t *testing.T) {
	for name, js := range map[string]string{
		"at once": `IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError") }`,
		"later": `{ const put = IDBObjectStore.prototype.put;
			IDBObjectStore.prototype.put = function(...a) { const { transaction } = this; const r = put.apply(this, a);
				Object.defineProperty(transaction, "error", {value: new DOMException("full", "QuotaExceededError")}); transaction.abort(); return r; } }`,
	} {
		t.Run(name, func(t *testing.T) {
			p := newPage(t)
			p.open("/tracker")
			p.tracks(threeMonths[:1])
			p.do(js)
			p.press("Add a score")
			p.field("Satisfied responses").fill("90")
			p.field("All responses").fill("100")
			p.field("Period").fill("Jun 2025")
			p.press("Save")
			p.until("it says so", func() bool { return strings.Contains(p.text(".tm-scoreform"), "no room left") })
			p.holds("Satisfied responses", "90")
			p.holds("Period", "Jun 2025")
			p.lists("Apr 2025 CSAT 60.0%")
			p.menu("Main", "Calculate")
			p.open("/nps#v=1&p=6&pa=3&d=1&period=Jun+2025")
			p.do(js)
			p.press("Save to tracker")
			p.until("it says so", func() bool { return strings.Contains(p.text(".tm-savebox"), "no room left") })
			p.holds("Promoters", "6")
		})
	}
}
