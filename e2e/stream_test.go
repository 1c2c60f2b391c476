//go:build e2e

package e2e

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"
)

// unnoticed is how much may move while a page arrives: an icon that makes room for
// its word, a field for the one beside it. A bar that makes room moves more.
const unnoticed = 0.006

// TestNoShiftArriving watches pages that arrive in pieces, as they do on a slow
// line: what is there stays where it is when the rest comes. The pieces are
// smaller than any line's.
func TestNoShiftArriving(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(inPieces))
	t.Cleanup(server.CloseClientConnections)
	t.Cleanup(server.Close)
	for _, path := range pagePaths() {
		for _, width := range []int64{412, 1280} {
			p := newPageAt(t, server.URL)
			p.size(width, 823)
			p.before(watchShifts)
			p.goTo(path)
			p.waitReady()
			p.frames(2)
			for _, s := range eval[[]string](p, "shifts") {
				text, _, _ := strings.Cut(s, ":")
				if value, err := strconv.ParseFloat(text, 64); err != nil || value > unnoticed {
					t.Errorf("%s at %d moved by %s", path, width, s)
				}
			}
		}
	}
}

// inPieces answers as the site does, and lets a browser paint between the
// pieces of a page. A piece ends where an element begins.
func inPieces(w http.ResponseWriter, r *http.Request) {
	const piece, pause = 1000, 30 * time.Millisecond // bytes; longer than a frame
	ask, err := http.NewRequestWithContext(r.Context(), r.Method, site+r.URL.Path, nil)
	if err != nil {
		panic(err)
	}
	answer, err := http.DefaultClient.Do(ask)
	if err != nil {
		return // the browser has left
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		return
	}
	for name, value := range answer.Header {
		if name != "Content-Length" {
			w.Header()[name] = value
		}
	}
	w.WriteHeader(answer.StatusCode)
	page := strings.HasPrefix(answer.Header.Get("Content-Type"), "text/html")
	for len(body) > 0 {
		n := len(body)
		if page && n > piece {
			n = piece + max(bytes.IndexByte(body[piece:], '<'), 0)
		}
		_, _ = w.Write(body[:n]) // fails when the browser has left
		body = body[n:]
		if page {
			w.(http.Flusher).Flush()
			time.Sleep(pause)
		}
	}
}
