//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestUpdateLate: a browser that puts the start of a new version off is waited
// for in vain. The header says so, and what was carried for it is forgotten: it
// must not come back over what is typed since.
func TestUpdateLate(t *testing.T) {
	p, _ := waitingAt(t, "/nps#v=1&p=60&pa=30&d=10")
	p.do(`const later = setTimeout; // the ten seconds take one
		window.setTimeout = (act, ms) => later(act, ms / 10);
		const post = ServiceWorker.prototype.postMessage;
		ServiceWorker.prototype.postMessage = function (message) {
			if (message !== "update") {
				post.call(this, message);
			}
		}`)
	p.do(`document.querySelector("[data-update]").click()`)
	p.device("updating")
	p.device("late")
	if said := p.text("[data-device-said]"); !strings.HasPrefix(said, "The update has not started yet") {
		t.Errorf("%q is read out", said)
	}
	p.field("Promoters").fill("90")
	p.untilJS(`location.hash.includes("p=90")`)
	p.reload()
	p.shows("score", 100*80/130.0)
	p.device("waiting")
}
