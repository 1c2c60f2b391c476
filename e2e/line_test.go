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

// A line leads from a browser to a server. It counts what is asked for, can be
// cut, can lose some files, and can lead to another server: another version of
// the site under the same address.
type line struct {
	URL string

	mu    sync.Mutex
	to    http.Handler
	cut   bool
	lost  *regexp.Regexp // files that do not get through, nil for none
	asked map[string]int // how often, by path
	sent  map[string]int // and how often not only to say that nothing has changed

	change func(http.Header) // of what is sent; nil for none
}

func newLine(t testing.TB, to string) *line {
	t.Helper()
	l := &line{asked: map[string]int{}, sent: map[string]int{}}
	l.lead(t, to)
	server := httptest.NewServer(l)
	t.Cleanup(server.CloseClientConnections)
	t.Cleanup(server.Close)
	l.URL = server.URL
	return l
}

func (l *line) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	l.mu.Lock()
	to, broken := l.to, l.cut || l.lost != nil && l.lost.MatchString(r.URL.Path)
	l.asked[r.URL.Path]++
	l.mu.Unlock()
	if broken {
		panic(http.ErrAbortHandler)
	}
	to.ServeHTTP(&counted{w, l, r.URL.Path}, r)
}

// counted counts an answer that has a body.
type counted struct {
	http.ResponseWriter
	line *line
	path string
}

func (c *counted) WriteHeader(status int) {
	c.line.mu.Lock()
	if status != http.StatusNotModified {
		c.line.sent[c.path]++
	}
	change := c.line.change
	c.line.mu.Unlock()
	if change != nil {
		change(c.Header())
	}
	c.ResponseWriter.WriteHeader(status)
}

// lead sends what is asked from now on to another server.
func (l *line) lead(t testing.TB, to string) {
	t.Helper()
	u, err := url.Parse(to)
	if err != nil {
		t.Fatal(err)
	}
	l.leadTo(httputil.NewSingleHostReverseProxy(u))
}

// leadTo has a handler answer what is asked from now on.
func (l *line) leadTo(h http.Handler) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.to = h
}

// leadPart sends some of what is asked to another server.
func (l *line) leadPart(t *testing.T, files *regexp.Regexp, to string) {
	t.Helper()
	other := newLine(t, to)
	l.mu.Lock()
	was := l.to
	l.mu.Unlock()
	l.leadTo(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if files.MatchString(r.URL.Path) {
			other.ServeHTTP(w, r)
			return
		}
		was.ServeHTTP(w, r)
	}))
}

// alter changes the headers of what is sent from now on.
func (l *line) alter(change func(http.Header)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.change = change
}

// setCut takes the network away, or gives it back.
func (l *line) setCut(cut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cut = cut
}

// lose loses files from now on; nil for none.
func (l *line) lose(files *regexp.Regexp) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lost = files
}

// times is how often files were sent since the last forget.
func (l *line) times(files *regexp.Regexp) int { return l.sum(l.sent, files) }

// tries is how often they were asked for, whatever came of it.
func (l *line) tries(files *regexp.Regexp) int { return l.sum(l.asked, files) }

func (l *line) sum(counts map[string]int, files *regexp.Regexp) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := 0
	for path, times := range counts {
		if files.MatchString(path) {
			n += times
		}
	}
	return n
}

func (l *line) forget() {
	l.mu.Lock()
	defer l.mu.Unlock()
	clear(l.asked)
	clear(l.sent)
}
