//go:build e2e

package e2e

import "testing"

// hurried has the clock of a page that is opened next go at ten times its speed.
const hurried = `{ const now = performance.now.bind(performance), wait = window.setTimeout;
	performance.now = () => 10 * now();
	window.setTimeout = (act, ms, ...more) => wait(act, ms / 10, ...more); }`

// on waits until the control with a name has the focus.
func (p *page) on(name string) {
	p.t.Helper()
	p.untilJS(`(document.activeElement.ariaLabel ?? document.activeElement.textContent) === ` + quoted(name))
}

// TestTrackerFocus: the focus stays with its score, and not with its place in the
// list, so that the next key meets no other.
func TestTrackerFocus(t *testing.T) {
	p, q := twoTrackers(t)
	p.tracks(threeMonths[:3])
	q.lists("Jun 2025 CSAT 80.5%, May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	focus := func(name string) { on[bool](p.button(name), `(this.focus(), true)`) }

	focus("Delete CSAT May 2025")
	q.press("Delete CSAT Jun 2025")
	p.lists("May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	p.on("Delete CSAT May 2025")
	q.press("Undo")
	p.lists("Jun 2025 CSAT 80.5%, May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	p.on("Delete CSAT May 2025")
	focus("Delete CSAT Apr 2025")
	q.press("Delete CSAT Apr 2025")
	p.on("Saved scores") // the score has gone, and its button
}

// TestTrackerUndoWaits: the way back stays while the focus is on it. When it goes,
// nothing else moves.
func TestTrackerUndoWaits(t *testing.T) {
	p := newPage(t)
	p.before(hurried)
	p.open("/tracker")
	p.tracks(threeMonths[:3])
	p.press("Delete CSAT Jun 2025")
	p.on("Undo")
	eval[bool](p, `new Promise((done) => setTimeout(done, 20000, true))`) // twice as long as it can be undone
	p.on("Undo")
	on[bool](p.button("Delete CSAT Apr 2025"), `(this.focus(), true)`)
	p.lists("May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	p.on("Delete CSAT Apr 2025")
}
