//go:build e2e

package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"regexp"
	"sync"
	"testing"
)

// A gate is a proxy in front of the site that does to one file what networks
// do. The rest goes through.
type gate struct {
	URL string

	asset  *regexp.Regexp // the file's address; assets have a hash in theirs
	mu     sync.Mutex
	answer http.HandlerFunc // answers for the file, nil to let it through
}

var (
	program = regexp.MustCompile(`^/assets/app\.[^.]+\.wasm$`)
	script  = regexp.MustCompile(`^/assets/app\.[^.]+\.js$`)
)

func newGate(t *testing.T, asset *regexp.Regexp, answer http.HandlerFunc) *gate {
	t.Helper()
	to, err := url.Parse(site)
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(to)
	g := &gate{asset: asset, answer: answer}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.mu.Lock()
		answer := g.answer
		g.mu.Unlock()
		if answer != nil && g.asset.MatchString(r.URL.Path) {
			answer(w, r)
		}
		if g.passes(r) {
			proxy.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(server.CloseClientConnections) // what is held back must not hold up the end
	t.Cleanup(server.Close)
	g.URL = server.URL
	return g
}

// passes reports whether a request is still to be answered: the file's once its
// handler has been taken away.
func (g *gate) passes(r *http.Request) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.answer == nil || !g.asset.MatchString(r.URL.Path)
}

// mend lets everything through from now on.
func (g *gate) mend() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.answer = nil
}

// held holds the program back until released, and then lets it through.
func held(t *testing.T) (g *gate, release func()) {
	t.Helper()
	return heldFor(t, program)
}

// heldFor is held for the program of a frame, or any other file.
func heldFor(t *testing.T, asset *regexp.Regexp) (g *gate, release func()) {
	t.Helper()
	open := make(chan struct{})
	g = newGate(t, asset, func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-open:
		case <-r.Context().Done():
		}
	})
	return g, func() {
		g.mend()
		close(open)
	}
}
