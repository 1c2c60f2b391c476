//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
)

// deviceStates are all that the header can say of the device.
var deviceStates = []string{"saving", "saved", "unsaved", "offline", "waiting", "changed", "updating", "late"}

// showDevice shows a state that the test has no other use for.
func (p *page) showDevice(state string) {
	p.t.Helper()
	p.do(`for (const e of document.querySelectorAll("[data-saved]")) e.textContent = "100%";
		document.documentElement.dataset.device = ` + quoted(state))
	p.frames(2)
}

// connected tells the browser whether it has a connection. It does not cut one:
// a line does that.
func (p *page) connected(yes bool) {
	p.t.Helper()
	call(p, network.OverrideNetworkState, network.OverrideNetworkStateParams{Offline: !yes, DownloadThroughput: -1, UploadThroughput: -1})
}

// listens notes all that is read out, in window.heard.
const listens = `window.heard = [];
	addEventListener("DOMContentLoaded", () => {
		const status = document.querySelector("[data-device-said]");
		const note = () => heard.push(status.textContent);
		if (status) new MutationObserver(note).observe(status, {childList: true, characterData: true, subtree: true});
	});`

// TestConnection says when the connection goes, once, and whether the site is
// stored; and nothing of it when it comes back.
func TestConnection(t *testing.T) {
	p := openPage(t, newLine(t, site).URL)
	p.before(listens)
	p.open("/nps")
	p.device("saved")
	check := func(yes bool, state, heard string) {
		t.Helper()
		p.do(`window.heard = []`)
		p.connected(yes)
		p.device(state)
		p.do(`dispatchEvent(new Event(navigator.onLine ? "online" : "offline"))`) // some browsers say so twice
		p.menu("Main", "Guide")
		p.untilJS(`location.pathname === "/guide"`)
		p.do(`history.back()`)
		p.untilJS(`location.pathname === "/nps"`)
		p.device(state)
		if got := strings.Join(eval[[]string](p, "heard"), " | "); got != heard {
			t.Errorf("%q is read out, want %q", got, heard)
		}
	}
	check(false, "offline", "No connection. All of Trimetric is saved here and still works.")
	p.until("the words", func() bool { return strings.TrimSpace(p.text(".tm-device__state--offline")) == "No connection" })
	check(true, "saved", "")
	check(false, "offline", "No connection. All of Trimetric is saved here and still works.")
}

// TestConnectionFirst: without a stored copy the words are others.
func TestConnectionFirst(t *testing.T) {
	p := newPage(t)
	p.before(`Object.defineProperty(Navigator.prototype, "serviceWorker", {value: undefined})`)
	p.open("/nps")
	p.connected(false)
	p.until("the words", func() bool {
		return p.text("[data-device-said]") == "No connection. Trimetric is not saved on this device yet."
	})
}

// TestDeviceLooks: no state makes the page wider, sticks out of the header, or
// moves anything else; what is to be pressed has the size of a finger.
func TestDeviceLooks(t *testing.T) {
	p := newPage(t)
	p.before(watchShifts)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.device("saved")
	for _, width := range []int64{320, 390, 768, 1024, 1060, 1280, 1600} {
		p.size(width, 900)
		p.settled()
		where := eval[string](p, headerBoxes)
		p.do(`window.shifts = []`)
		for _, state := range deviceStates {
			what := fmt.Sprint(state, " at ", width)
			p.showDevice(state)
			p.fits(what)
			if now := eval[string](p, headerBoxes); now != where {
				t.Errorf("%s: the header is %s, was %s", what, now, where)
			}
			if out := eval[string](p, deviceOut); out != "" {
				t.Errorf("%s: %s", what, out)
			}
			// At 768 the menu is at the bottom, at 1024 and 1060 it leaves no room.
			if wide := eval[bool](p, wordsShow); wide != (width >= 1280 || width == 768) {
				t.Errorf("%s: words are shown: %v", what, wide)
			}
			for _, small := range eval[[]string](p, tooSmall) {
				t.Errorf("%s: %s", what, small)
			}
		}
		for _, s := range eval[[]string](p, "shifts") {
			t.Errorf("at %d the page moved by %s", width, s)
		}
	}
}

// headerBoxes is where everything in the header stands but the state.
const headerBoxes = `Array.from(document.querySelectorAll(".tm-brand, .tm-nav__link, .tm-top__end > :not(.tm-device), h1"))
	.map((e) => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.width, r.height].map(Math.round).join(","); }).join(" ")`

// deviceOut names what the state covers, and what of it is cut off.
const deviceOut = `(() => {
	const box = (e) => e.getBoundingClientRect();
	const state = Array.from(document.querySelectorAll("[data-device-state]")).find((e) => e.checkVisibility());
	if (!state) return "no state shows";
	const s = box(state), top = box(document.querySelector(".tm-top"));
	if (s.top < top.top || s.bottom > top.bottom) return "the state is higher than the header";
	for (const other of document.querySelectorAll(".tm-brand, .tm-nav__link, .tm-top__end button")) {
		const o = box(other);
		if (!state.contains(other) && o.width > 0 && s.left < o.right - 0.5 && o.left < s.right - 0.5) return "the state covers " + other.textContent;
	}
	for (const part of state.querySelectorAll("span, button")) {
		const p = box(part);
		if (p.width > 1 && (p.left < s.left - 0.5 || p.right > s.right + 0.5)) return "cut off: " + part.textContent;
	}
	return "";
})()`

// wordsShow reports whether the state is said in words, and not by its icon.
const wordsShow = `Array.from(document.querySelectorAll(".tm-device__words")).some((e) => e.getBoundingClientRect().width > 1)`

// TestDeviceLargeText doubles the size of the text.
func TestDeviceLargeText(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.device("saved")
	p.do(`const sheet = new CSSStyleSheet(); sheet.replaceSync("html { font-size: 200% }"); document.adoptedStyleSheets = [sheet]`)
	for _, width := range []int64{640, 1280, 1600} {
		p.size(width, 900)
		for _, state := range deviceStates {
			p.showDevice(state)
			p.fits(fmt.Sprint(state, " in large text at ", width))
			if out := eval[string](p, deviceOut); out != "" {
				t.Errorf("%s in large text at %d: %s", state, width, out)
			}
		}
	}
}

// TestDeviceAxe looks at every state, in both themes.
func TestDeviceAxe(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.device("saved")
	for _, state := range deviceStates {
		p.showDevice(state)
		p.accessible(state)
	}
}

// TestUpdateByKeyboard takes an update without a pointer.
func TestUpdateByKeyboard(t *testing.T) {
	p, _ := waitingAt(t, "/nps#v=1&p=60&pa=30&d=10")
	p.size(390, 844)
	p.untilJS(`(document.querySelector("[data-device-state=waiting] [data-update]").focus(), document.activeElement.textContent === "Update")`)
	p.key("Enter")
	p.until("the update", func() bool { return strings.HasPrefix(p.text("[data-device-said]"), "Updated.") })
	p.shows("score", 50)
}
