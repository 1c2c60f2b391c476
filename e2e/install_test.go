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
	p.installable(site + "/")
}

// installable holds the manifest, and the site as a whole, to Chromium's own
// criteria.
func (p *page) installable(id string) {
	p.t.Helper()
	m := call(p, cdppage.GetAppManifest, cdppage.GetAppManifestParams{})
	for _, e := range m.Errors {
		p.t.Errorf("manifest: %s", e.Message)
	}
	// What Chromium has made of it.
	forms := map[string]int{}
	for _, s := range m.Manifest.Screenshots {
		forms[strings.ToLower(strings.TrimPrefix(s.FormFactor, "k"))]++
	}
	if len(m.Manifest.Shortcuts) != 4 || len(m.Manifest.Icons) != 4 || forms["wide"] < 3 || forms["narrow"] < 3 {
		p.t.Errorf("of the manifest there are %d shortcuts, %d icons and screenshots %v", len(m.Manifest.Shortcuts), len(m.Manifest.Icons), forms)
	}
	for _, s := range m.Manifest.Shortcuts {
		if !strings.HasPrefix(s.URL, p.origin+"/") {
			p.t.Errorf("the shortcut %s leads to %s", s.Name, s.URL)
		}
	}
	if scope := m.Manifest.Scope; scope != p.origin+"/" || m.Manifest.StartURL != scope {
		p.t.Errorf("the app's scope is %s and its start %s", scope, m.Manifest.StartURL)
	}
	for _, e := range call(p, cdppage.GetInstallabilityErrors, cdp.Empty{}).InstallabilityErrors {
		if e.ErrorID != "in-incognito" { // as every page with a profile of its own is
			p.t.Errorf("not installable: %s", e.ErrorID)
		}
	}
	if got := call(p, cdppage.GetAppID, cdp.Empty{}).AppID; got != id {
		p.t.Errorf("the app is %q, want %q", got, id)
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
