//go:build e2e

package e2e

import (
	"crypto/sha256"
	"encoding/base64"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/storage"
)

// TestStoredList holds the worker's list to what is served: every page there is,
// nothing twice, and each file with its hash.
func TestStoredList(t *testing.T) {
	rows := regexp.MustCompile(`(?m)^\["(.*)",(\d+),"(sha256-.*)"\],$`).FindAllStringSubmatch(fetched(t, "/sw.js", http.StatusOK), -1)
	listed := map[string]bool{}
	for _, row := range rows {
		path, status := strings.TrimPrefix(row[1], "."), http.StatusOK
		if listed[path] {
			t.Errorf("%s is listed twice", path)
		}
		listed[path] = true
		if path == "/404" {
			status = http.StatusNotFound
		}
		sum := sha256.Sum256([]byte(fetched(t, path, status)))
		if got := "sha256-" + base64.StdEncoding.EncodeToString(sum[:]); got != row[3] {
			t.Errorf("%s has the hash %s, and is listed with %s", path, got, row[3])
		}
	}
	for _, path := range append(pagePaths(), "/404", "/manifest.webmanifest") {
		if !listed[path] {
			t.Errorf("%s is not stored", path)
		}
	}
	for _, asset := range regexp.MustCompile(`/assets/[^"]+\.(css|js|wasm|svg)`).FindAllString(fetched(t, "/nps", http.StatusOK), -1) {
		if !listed[asset] {
			t.Errorf("%s is not stored", asset)
		}
	}
}

// fetched is the text of a file.
func fetched(t *testing.T, path string, status int) string {
	t.Helper()
	res, err := http.Get(site + path)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != status {
		t.Fatalf("%s: status %d, %v", path, res.StatusCode, err)
	}
	return string(text)
}

// TestMend takes away some of what is stored, or all, as a browser does that is
// short of room: the next visit stores it again.
func TestMend(t *testing.T) {
	check := func(name, js string) {
		t.Run(name, func(t *testing.T) {
			l := newLine(t, site)
			p := visited(t, l)
			stored := p.caches()
			p.do(`window.done = false; (async () => { for (const key of await caches.keys()) { ` + js + ` } window.done = true; })()`)
			p.untilJS("window.done")
			if got := p.caches(); got == stored {
				t.Fatalf("%s are stored still", got)
			}
			p.open("/nps")
			p.until("all is stored again", func() bool { return p.caches() == stored })
			p.device("saved")
			l.setCut(true)
			p.open("/guide")
			p.until("the guide", func() bool { return len(p.text("main")) > 1000 })
		})
	}
	check("in part", `const cache = await caches.open(key);
		for (const path of ["/guide", "/benchmarks", "/404"]) await cache.delete(path);`)
	check("wholly", `await caches.delete(key);`)
}

// TestMendLater: what cannot be stored again says so, and is tried on the visit
// after that.
func TestMendLater(t *testing.T) {
	l := newLine(t, site)
	p := visited(t, l)
	stored := p.caches()
	eval[bool](p, `caches.keys().then(async ([key]) => (await caches.open(key)).delete("/guide"))`)
	l.lose(regexp.MustCompile("^/guide$"))
	p.guard.expect("/guide")
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.device("unsaved")
	p.shows("score", 50)
	l.lose(nil)
	p.open("/csat")
	p.until("all is stored again", func() bool { return p.caches() == stored })
	p.device("saved")
}

// TestFirstUse: what only one page needs is stored when it is first used.
func TestFirstUse(t *testing.T) {
	l := newLine(t, site)
	own := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/javascript")
		_, _ = io.WriteString(w, "first used")
	}))
	t.Cleanup(own.Close)
	extra := regexp.MustCompile(`^/assets/extra\.0123456789abcdef\.js$`)
	l.leadPart(t, extra, own.URL)
	p := visited(t, l)
	p.open("/nps")
	read := func() string {
		t.Helper()
		return eval[string](p, `fetch("/assets/extra.0123456789abcdef.js", {cache: "no-store"}).then((r) => r.text())`)
	}
	if got := read(); got != "first used" {
		t.Fatalf("the file says %q", got)
	}
	p.until("it is stored", func() bool {
		return eval[bool](p, `caches.match("/assets/extra.0123456789abcdef.js").then(Boolean)`)
	})
	l.setCut(true)
	p.reload()
	if got := read(); got != "first used" {
		t.Errorf("without a connection the file says %q", got)
	}
	if n := l.tries(extra); n != 1 {
		t.Errorf("the file was asked for %d times", n)
	}
	p.device("offline") // the browser has its network, and the site is out of reach
	// A listed file that is missing is missed beside one that is not listed.
	l.setCut(false)
	eval[bool](p, `caches.keys().then(async ([key]) => (await caches.open(key)).delete("/guide"))`)
	p.open("/csat")
	p.until("the page is stored again", func() bool { return eval[bool](p, `caches.match("/guide").then(Boolean)`) })
}

// TestDamagedStorage: caches that cannot be read. The site works with a
// connection, says so once, and does not speak of being saved.
func TestDamagedStorage(t *testing.T) {
	l := newLine(t, site)
	p := visited(t, l)
	p.before(listens + `if (globalThis.CacheStorage) CacheStorage.prototype.keys = () => Promise.reject(new DOMException("damaged", "UnknownError"));`)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.device("unsaved")
	p.shows("score", 50)
	if got := strings.Join(eval[[]string](p, "heard"), " | "); !strings.HasPrefix(got, "Trimetric could not be saved") || strings.Contains(got, "|") {
		t.Errorf("%q is read out", got)
	}
	p.open("/csat#v=1&s=80&n=100")
	p.device("unsaved")
	p.shows("score", 80)
	if got := eval[[]string](p, "heard"); len(got) > 0 {
		t.Errorf("%q is read out again", got)
	}
}

// TestSandboxed runs where the browser really denies all storage: a document
// without an origin of its own.
func TestSandboxed(t *testing.T) {
	l := newLine(t, site)
	l.alter(func(h http.Header) {
		h.Add("Content-Security-Policy", "sandbox allow-scripts")
		h.Set("Access-Control-Allow-Origin", "*") // else such a page may fetch nothing
		h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	})
	p := newPageAt(t, l.URL)
	p.before(listens)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	if got := eval[string](p, `(() => { try { return document.cookie; } catch (e) { return e.name; } })()`); got != "SecurityError" {
		t.Fatalf("storage is not denied: %q", got)
	}
	p.device("unsaved")
	p.shows("score", 50)
	p.field("Promoters").fill("90")
	p.shows("score", 100*80/130.0)
	if got := strings.Join(eval[[]string](p, "heard"), " | "); !strings.HasPrefix(got, "Trimetric could not be saved") || strings.Contains(got, "|") {
		t.Errorf("%q is read out", got)
	}
}

// TestNoRoomForUpdate: a new version that finds no room leaves the old one.
func TestNoRoomForUpdate(t *testing.T) {
	second := secondSite(t)
	l := newLine(t, site)
	p := visited(t, l)
	stored := p.caches()
	quota := 1000.0 // bytes
	call(p, storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: l.URL, QuotaSize: &quota})
	l.lead(t, second)
	p.givesUp(l, stored)
}

// TestUpdateTooLarge: what was pasted is too large to be carried over. The
// reader is told, keeps it, and the old version runs on.
func TestUpdateTooLarge(t *testing.T) {
	p, _ := waitingAt(t, "/nps")
	p.choose("Paste")
	p.field("Responses").replace("10\n9\n3")
	p.shows("responses", 3)
	p.do(`for (let n = 2 ** 23; n >= 1; n /= 2) try { sessionStorage.setItem("other" + n, "x".repeat(n)); } catch {}`)
	p.press("Update")
	p.until("the words", func() bool { return strings.HasPrefix(p.text("[data-device-said]"), "What you pasted is too large") })
	p.device("waiting")
	p.holds("Responses", "10\n9\n3")
	p.do(`sessionStorage.clear()`)
	p.takeUpdate()
	p.shows("responses", 3)
	p.holds("Responses", "10\n9\n3")
}
