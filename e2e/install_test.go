//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/storage"
)

// TestInstallable holds the site to Chromium's own criteria.
func TestInstallable(t *testing.T) {
	p := newPage(t)
	p.open("/")
	p.device("saved")
	m := call(p, cdppage.GetAppManifest, cdppage.GetAppManifestParams{})
	for _, e := range m.Errors {
		t.Errorf("manifest: %s", e.Message)
	}
	if !strings.HasSuffix(m.URL, "/manifest.webmanifest") || !strings.Contains(m.Data, `"Trimetric"`) {
		t.Errorf("the manifest at %q says %.100s", m.URL, m.Data)
	}
	for _, e := range call(p, cdppage.GetInstallabilityErrors, cdp.Empty{}).InstallabilityErrors {
		if e.ErrorID != "in-incognito" { // as every page here is
			t.Errorf("not installable: %s", e.ErrorID)
		}
	}
	if id := call(p, cdppage.GetAppID, cdp.Empty{}).AppID; id != site+"/" {
		t.Errorf("the app is %q", id)
	}
}

// TestInstallOffer shows a button while the browser offers, and asks once.
func TestInstallOffer(t *testing.T) {
	p := newPage(t)
	p.open("/")
	p.device("saved")
	p.do(`window.asked = 0; const e = new Event("beforeinstallprompt", {cancelable: true}); e.prompt = () => window.asked++; dispatchEvent(e)`)
	p.press("Install Trimetric")
	p.untilJS("window.asked === 1")
	p.until("the button is gone", func() bool { return len(p.controls("button", "Install Trimetric")) == 0 })
}

// TestNoWorker runs where the browser has no worker, or lets none be.
func TestNoWorker(t *testing.T) {
	check := func(name, before string) {
		t.Run(name, func(t *testing.T) {
			p := newPage(t)
			p.before(before)
			p.open("/nps#v=1&p=60&pa=30&d=10")
			p.device("unsaved")
			p.shows("score", 50)
			if said := p.text("[data-device-said]"); !strings.HasPrefix(said, "Trimetric could not be saved") {
				t.Errorf("%q is read out", said)
			}
			p.open("/csat#v=1&s=80&n=100")
			p.device("unsaved")
			p.shows("score", 80)
			if said := p.text("[data-device-said]"); said != "" {
				t.Errorf("%q is read out again", said)
			}
		})
	}
	check("missing", `Object.defineProperty(Navigator.prototype, "serviceWorker", {value: undefined})`)
	check("sandboxed", `Object.defineProperty(Navigator.prototype, "serviceWorker", {get() { throw new DOMException("denied", "SecurityError") }})`)
	check("denied", `if (globalThis.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("denied", "SecurityError"))`)
}

// TestNoRoom runs where the device has no room left: nothing is stored by half.
func TestNoRoom(t *testing.T) {
	l := newLine(t, site)
	p := newPageAt(t, l.URL)
	p.goTo("/robots.txt")
	quota := 1000.0 // bytes
	call(p, storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: l.URL, QuotaSize: &quota})
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.device("unsaved")
	p.shows("score", 50)
	if stored := p.caches(); stored != "" {
		t.Errorf("%s are stored", stored)
	}
}
