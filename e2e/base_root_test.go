//go:build e2e

package e2e

import (
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"
)

// TestBaseBesideRoot puts two sites into one origin, one above the other: each
// keeps its own files, and is not told of what the other does.
func TestBaseBesideRoot(t *testing.T) {
	inner, _ := underBase(t)
	second := secondSite(t)
	outer := newLine(t, site)
	whole := newLine(t, site)
	mux := http.NewServeMux()
	mux.Handle("/tools/", proxyTo(t, inner.URL))
	mux.Handle("/", outer)
	whole.leadTo(mux)

	p := openPage(t, whole.URL)
	p.open("/nps")
	p.device("saved")
	q := openPage(t, whole.URL)
	q.before(`window.states = [];
		new MutationObserver(() => states.push(document.documentElement.dataset.device))
			.observe(document, {subtree: true, attributes: true, attributeFilter: ["data-device"]});`)
	q.open("/tools/nps#v=1&p=60&pa=30&d=10")
	q.device("saved")
	if got := eval[string](q, `states.join(" ")`); got != "saving saved" {
		t.Errorf("the device is %s, want saving saved", got)
	}
	const names = `caches.keys().then((keys) => keys.map((key) => key.replace(/[0-9a-f]{16}$/, "VERSION")).sort())`
	want := "trimetric / VERSION, trimetric /tools/ VERSION"
	if got := strings.Join(eval[[]string](q, names), ", "); got != want {
		t.Errorf("%s are stored, want %s", got, want)
	}

	// A new version of the one above is offered there and nowhere else.
	outer.lead(t, second)
	p.open("/csat")
	p.device("waiting")
	p.takeUpdate()
	p.device("saved")
	if got := q.deviceStates(); got != "saving saved" {
		t.Errorf("the site below was %s meanwhile", got)
	}
	q.do(`sessionStorage.setItem("tm-carry-1 /", "of the other")`)
	q.reload()
	q.device("saved")
	q.shows("score", 50)
	if got := eval[string](q, `sessionStorage.getItem("tm-carry-1 /") ?? ""`); got != "of the other" {
		t.Errorf("what the other has carried is now %q", got)
	}
	q.untilJS(`navigator.serviceWorker.controller.scriptURL.endsWith("/tools/sw.js")`)
	whole.setCut(true)
	q.open("/tools/guide")
	q.device("offline")
	p.open("/guide")
	p.device("offline")
}

func (p *page) deviceStates() string {
	p.t.Helper()
	return eval[string](p, `states.join(" ")`)
}

func proxyTo(t *testing.T, to string) http.Handler {
	t.Helper()
	u, err := url.Parse(to)
	if err != nil {
		t.Fatal(err)
	}
	return httputil.NewSingleHostReverseProxy(u)
}
