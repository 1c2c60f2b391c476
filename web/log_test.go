//go:build !js

package web

import (
	"bytes"
	"log/slog"
	"net/http"
	"strings"
	"testing"
)

func TestRecovered(t *testing.T) {
	var log bytes.Buffer
	tr := testTree(t, "")
	broken := answers{} // our own mistake, were it possible: it has no page for /secret
	h := recovered(slog.New(slog.NewTextHandler(&log, nil)), tr.security(""), broken)
	r := ask(h, "GET", "/secret?name=reader", "Cookie: secret", "User-Agent: secret")
	if r.StatusCode != http.StatusInternalServerError {
		t.Errorf("status is %s", r.Status)
	}
	if got := r.Header.Get("Content-Type"); got != "text/plain; charset=utf-8" {
		t.Errorf("Content-Type is %q", got)
	}
	if got := r.Header.Get("Content-Security-Policy"); got != csp+alone {
		t.Errorf("Content-Security-Policy is %q", got)
	}

	got := log.String()
	if strings.Count(got, "\n") != 1 || !strings.Contains(got, "level=ERROR") || !strings.Contains(got, "nil pointer") {
		t.Errorf("logged %q", got)
	}
	// The address of httptest's reader is 192.0.2.1.
	for _, private := range []string{"secret", "reader", "192.0.2.1"} {
		if strings.Contains(got, private) {
			t.Errorf("logged the reader's %q in %q", private, got)
		}
	}
}

// What was set for one body does not go out with another.
func TestRecoveredDropsFields(t *testing.T) {
	h := recovered(slog.New(slog.DiscardHandler), nil, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "br")
		w.Header().Set("ETag", `"x"`)
		w.Header().Set("Cache-Control", cacheForever)
		panic("on purpose")
	}))
	r := ask(h, "GET", "/")
	for _, name := range []string{"Content-Encoding", "ETag", "Cache-Control"} {
		if got := r.Header.Get(name); got != "" {
			t.Errorf("%s is %q", name, got)
		}
	}
}

func TestErrorLog(t *testing.T) {
	check := func(line, want string) {
		t.Helper()
		var b bytes.Buffer
		errorLog(slog.New(slog.NewTextHandler(&b, nil))).Print(line)
		_, got, _ := strings.Cut(b.String(), "level=")
		if got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
	check("http: panic serving 192.0.2.1:55555: x", "ERROR msg=\"http server\" cause=\"http: panic serving (address): x\"\n")
	check("http: from [2001:db8::1%eth0]:443: x", "ERROR msg=\"http server\" cause=\"http: from (address): x\"\n")
	check("http: Accept error; retrying in 5ms\n", "ERROR msg=\"http server\" cause=\"http: Accept error; retrying in 5ms\"\n")
}
