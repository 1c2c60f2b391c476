//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// aims waits until the panel of a metric shows a target, "" for none.
func (p *page) aims(metric, want string) {
	p.t.Helper()
	p.until(metric+" has the target "+want, func() bool {
		return eval[string](p, `document.querySelector(".tm-trend[data-metric=`+metric+`] .tm-chart__text--strong")?.textContent ?? ""`) == want
	})
}

// TestTrackerTarget sets a target, is told what is wrong with one, and takes it
// away again; the other tab follows, and a reload keeps it.
func TestTrackerTarget(t *testing.T) {
	p, q := twoTrackers(t)
	p.tracks(threeMonths)
	p.press("Set a target for CSAT")
	p.untilJS(`document.activeElement.id === "aim"`)
	aim := p.field("Target for CSAT")
	for _, wrong := range []struct{ typed, says string }{{"lots", "cannot be read"}, {"101", "from 0% to 100%"}, {"", "Enter the target, like 85."}} {
		aim.fill(wrong.typed)
		p.press("Save")
		p.complains(aim, wrong.says)
		p.holds("Target for CSAT", wrong.typed)
		aim.fill("1")
		p.content(aim)
	}
	p.aims("csat", "")
	aim.fill("85")
	p.key("Enter")
	p.aims("csat", "Target 85%")
	q.aims("csat", "Target 85%")
	p.untilJS(`document.activeElement.id === "aim-csat"`)
	p.press("Set a target for NPS")
	p.field("Target for NPS").fill("-12.5")
	p.press("Save")
	p.aims("nps", "Target −12.5")
	p.reload()
	p.aims("csat", "Target 85%")
	p.press("Change the target for CSAT")
	p.holds("Target for CSAT", "85")
	p.field("Target for CSAT").fill("90")
	p.key("Escape")
	p.untilJS(`document.activeElement.id === "aim-csat"`)
	p.aims("csat", "Target 85%")
	p.press("Change the target for CSAT")
	p.press("Remove")
	p.aims("csat", "")
	q.aims("csat", "")
	q.aims("nps", "Target −12.5")
	p.untilJS(`document.activeElement.id === "undo"`)
	if says := p.text(".tm-aim__gone"); !strings.HasPrefix(says, "Target removed.") {
		t.Errorf("it says %q", says)
	}
	p.key("Enter")
	p.aims("csat", "Target 85%")
	q.aims("csat", "Target 85%")
	p.untilJS(`document.activeElement.id === "aim-csat"`)
	p.press("Change the target for CSAT")
	p.press("Remove")
	p.button("Set a target for CSAT")
	q.aims("csat", "")
	p.reload()
	p.aims("nps", "Target −12.5")
	p.aims("csat", "")
}

// TestTrackerTargetOfScore: the metric's target goes before the one that was
// saved with the last score, which comes back when it is removed.
func TestTrackerTargetOfScore(t *testing.T) {
	p := newPage(t)
	p.open("/ces#v=1&mode=ratings&r=9-14-31-58-131-204-137&target=6&period=Jun+2025")
	p.press("Save to tracker")
	p.button("Saved")
	p.open("/tracker")
	p.aims("ces", "Target 6")
	p.press("Change the target for CES")
	p.holds("Target for CES", "6")
	if got := p.field("Target for CES").described(); !strings.Contains(got, "It goes before the one saved with Jun 2025.") {
		t.Errorf("the field says %q", got)
	}
	p.field("Target for CES").fill("5.75")
	p.key("Enter")
	p.aims("ces", "Target 5.75")
	p.press("Change the target for CES")
	p.press("Remove")
	p.until("it says so", func() bool {
		return strings.HasPrefix(p.text(".tm-aim__gone"), "Target removed. The one saved with Jun 2025 is shown instead.")
	})
	p.aims("ces", "Target 6")
	p.press("Undo")
	p.aims("ces", "Target 5.75")
}

// TestTrackerTargetFull: where there is no room that is told beside the field,
// and what was typed stays.
func TestTrackerTargetFull(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(threeMonths)
	p.do(`IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError") }`)
	p.press("Set a target for CSAT")
	p.field("Target for CSAT").fill("85")
	p.press("Save")
	p.until("it says so", func() bool { return strings.Contains(p.text(".tm-aim__form"), "no room left") })
	p.holds("Target for CSAT", "85")
	p.aims("csat", "")
}

// inStore makes a request of the browser's own store of a kind of record, and
// returns what it comes to.
func inStore[R any](p *page, kind, request string) R {
	p.t.Helper()
	return eval[R](p, `new Promise((done) => {
		indexedDB.open("trimetric").onsuccess = ({ target: { result: database } }) => {
			const transaction = database.transaction("`+kind+`", "readwrite");
			const asked = transaction.objectStore("`+kind+`").`+request+`;
			transaction.oncomplete = () => { database.close(); done(asked.result); };
		};
	})`)
}

// TestTrackerTargetTorn: in the place of a target that cannot be read another one
// is set, removed and set again as if nothing had been there.
func TestTrackerTargetTorn(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(threeMonths)
	inStore[string](p, "targets", `put("csat\tgarbage\t1", "csat")`)
	p.reload()
	p.tells("1 stored record cannot be read")
	p.press("Set a target for CSAT")
	p.field("Target for CSAT").fill("85")
	p.press("Save")
	p.aims("csat", "Target 85%")
	p.until("the damage is gone", func() bool { return p.text(".tm-tracker__notices") == "" })
	p.press("Change the target for CSAT")
	p.press("Remove")
	p.button("Undo")
	p.press("Set a target for CSAT")
	p.field("Target for CSAT").fill("90")
	p.press("Save")
	p.aims("csat", "Target 90%")
}
