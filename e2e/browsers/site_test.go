//go:build e2e

// Package browsers opens the site in Firefox and in WebKit, and does there what
// most readers do: type, read the score, share it, take the quiz, come back with
// no network. What is particular is tested in Chromium, one folder up.
//
// Both browsers speak WebDriver, Firefox over a connection of its own and
// WebKitGTK over HTTP, so there is no library in between. It needs firefox-esr,
// webkit2gtk-driver, Xvfb and the built command: `make setup build`.
package browsers

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"trimetric/e2e/served"
)

const binary = "../../bin/trimetric"

// startSite serves the site that the command holds on a free port, until the
// test ends.
func startSite(t *testing.T) (address string) {
	t.Helper()
	address, stop, err := served.Start(binary)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	return address
}

// A gate stands between a browser and the site. While it is shut, no request
// gets an answer. It can hold back the program alone.
type gate struct {
	URL  string
	shut atomic.Bool
	held atomic.Pointer[chan struct{}] // closed to let the program through
}

func newGate(t *testing.T) *gate {
	t.Helper()
	to, err := url.Parse(startSite(t))
	if err != nil {
		t.Fatal(err)
	}
	g := &gate{}
	proxy := httputil.NewSingleHostReverseProxy(to)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g.shut.Load() {
			panic(http.ErrAbortHandler)
		}
		if open := g.held.Load(); open != nil && strings.HasSuffix(r.URL.Path, ".wasm") {
			select {
			case <-*open:
			case <-r.Context().Done():
			}
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	t.Cleanup(server.CloseClientConnections)
	g.URL = server.URL
	return g
}

// hold keeps the program back until released.
func (g *gate) hold() (release func()) {
	open := make(chan struct{})
	g.held.Store(&open)
	return func() { close(open) }
}
