//go:build e2e

package race

import (
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"
)

// TestLine sends known sizes over a line and compares the time with arithmetic:
// one trip for the connection, one for the request, and the bytes after each
// other, over one connection or two.
func TestLine(t *testing.T) {
	const size = 50_000 // bytes
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write(make([]byte, size))
	}))
	t.Cleanup(server.Close)
	l := newLine(t, server.Listener.Addr().String())
	get := func() {
		client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
		answer, err := client.Get(l.URL)
		if err != nil {
			t.Error(err)
			return
		}
		defer answer.Body.Close()
		if n, err := io.Copy(io.Discard, answer.Body); n != size || err != nil {
			t.Errorf("%d bytes came: %v", n, err)
		}
	}
	sent := func(at int) time.Duration {
		l.down.take()
		start := time.Now()
		var all sync.WaitGroup
		for range at {
			all.Go(get)
		}
		all.Wait()
		return time.Since(start)
	}
	// The machine may be busy, which makes it later and never sooner: the best of
	// five counts, and it may be late.
	check := func(name string, s speed, at int, want time.Duration) {
		t.Helper()
		l.shape(s)
		best := time.Hour
		for range 5 {
			best = min(best, sent(at))
			if n := l.down.take(); n < int64(at*size) || n > int64(at*(size+400)) {
				t.Errorf("%s: %d bytes are counted", name, n)
			}
		}
		if best < want-10*time.Millisecond || best > 2*want+200*time.Millisecond {
			t.Errorf("%s took %v, want %v", name, best, want)
		}
	}
	check("an open line", open, 1, 0)
	// 50,000 bytes take 250 ms at 1.6 Mbit/s.
	check("slow 4G", slow4G, 1, 550*time.Millisecond)
	check("slow 4G for two", slow4G, 2, 800*time.Millisecond)

	l.setCut(true)
	if _, err := http.Get(l.URL); err == nil {
		t.Error("a line that is cut lets something through")
	}
}
