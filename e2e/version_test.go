//go:build e2e

package e2e

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"trimetric/e2e/served"
)

// another builds the site with another style sheet and serves it: a new version
// with some assets that are new and some that are not.
func another(t *testing.T) (address string) { return anotherWith(t, nil) }

// anotherWith is the same with other contents of some files, by their paths in
// the repository.
func anotherWith(t *testing.T, files map[string]string) (address string) {
	t.Helper()
	dir := t.TempDir()
	const sheet = "static/css/90-forced.css"
	css, err := os.ReadFile("../" + sheet)
	if err != nil {
		t.Fatal(err)
	}
	changed := map[string]string{sheet: string(css) + ":root { --tm-version: second; }\n"}
	maps.Copy(changed, files)
	var overlay struct{ Replace map[string]string }
	overlay.Replace = map[string]string{}
	for path, text := range changed {
		whole, err := filepath.Abs("../" + path)
		if err != nil {
			t.Fatal(err)
		}
		overlay.Replace[whole] = fileOf(t, filepath.Base(path), text)
	}
	list, err := json.Marshal(overlay)
	if err != nil {
		t.Fatal(err)
	}
	built := filepath.Join(dir, "trimetric")
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-overlay", fileOf(t, "overlay.json", string(list)), "-o", built, ".")
	cmd.Dir = ".."
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return secondSiteOf(t, built)
}

// secondSite serves the same build as a new version: its addresses in full are
// of another origin.
func secondSite(t *testing.T) (address string) {
	t.Helper()
	return secondSiteOf(t, binary)
}

func secondSiteOf(t *testing.T, command string) (address string) {
	t.Helper()
	address, stop, err := served.Start(command, "-origin", "https://second.example")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	return address
}

// version is "second" for a page of the other build.
func (p *page) version() string {
	p.t.Helper()
	return eval[string](p, `document.body && getComputedStyle(document.body).getPropertyValue("--tm-version").trim() || "first"`)
}

// beside opens another tab of the same browser profile, in a window of its own: one
// behind another draws a frame a second.
func (p *page) beside() *page {
	p.t.Helper()
	made := call(p, target.CreateTarget, target.CreateTargetParams{URL: "about:blank", NewWindow: new(true), BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID})
	return openPage(p.t, p.origin, chromedp.WithTargetID(made.TargetID))
}

// caches lists the versions that are stored, by how many files each has.
func (p *page) caches() string {
	p.t.Helper()
	return eval[string](p, `(async () => {
		const list = [];
		for (const key of await caches.keys()) {
			list.push(key.slice(0, 10) + " " + (await (await caches.open(key)).keys()).length);
		}
		return list.join(", ");
	})()`)
}

// waitingAt opens an address while a new version waits.
func waitingAt(t *testing.T, address string) (*page, *line) {
	t.Helper()
	second := secondSite(t)
	l := newLine(t, site)
	p := visited(t, l)
	l.lead(t, second)
	p.open(address)
	p.device("waiting")
	return p, l
}

// takeUpdate presses the button at once, and waits for the new version.
func (p *page) takeUpdate() {
	p.t.Helper()
	p.do(`document.querySelector("[data-update]").click()`)
	p.until("the update", func() bool { return strings.HasPrefix(p.text("[data-device-said]"), "Updated.") })
	p.waitReady()
}

// givesUp opens a page while a new version cannot be stored whole: the old one,
// of which so much is stored, stays and works.
func (p *page) givesUp(l *line, stored string) {
	p.t.Helper()
	l.forget()
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.until("the new version was tried", func() bool { return l.tries(regexp.MustCompile("^/guide$")) > 0 })
	p.until("and given up", func() bool {
		return eval[bool](p, `navigator.serviceWorker.getRegistration().then((r) => !r.installing && !r.waiting)`)
	})
	p.device("saved")
	if got := p.caches(); got != stored {
		p.t.Errorf("%s are stored, want %s", got, stored)
	}
	l.setCut(true)
	p.open("/csat#v=1&s=80&n=100")
	p.shows("score", 80)
}
