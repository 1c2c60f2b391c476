//go:build e2e

package e2e

import "testing"

// TestDeviceSays: a press on the state of the device shows its sentence, on a
// phone as well, where the state is an icon. Escape takes it away again.
func TestDeviceSays(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.device("saved")
	for _, width := range []int64{320, 1280} {
		p.size(width, 800)
		p.tabTo("Saved for offline use")
		p.key("Enter")
		p.untilJS(`document.querySelector("#device-says:popover-open")?.innerText ===
			"All of Trimetric is saved in this browser. It opens without a connection."`)
		if out := eval[bool](p, `(({left, right}) => left < 0 || right > innerWidth)(document.getElementById("device-says").getBoundingClientRect())`); out {
			t.Errorf("at %d the sentence leaves the window", width)
		}
		p.key("Escape")
		p.untilJS(`!document.querySelector("#device-says:popover-open") && document.activeElement.className === "tm-device__what"`)
		p.do(`document.activeElement.blur()`)
	}
}
