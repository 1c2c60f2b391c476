//go:build !js

package web

import (
	"log/slog"
	"net/http"
	"strconv"
	"strings"
)

// maxAddress is how many bytes of path and query are read. Share links are in
// the fragment, which never gets here.
const maxAddress = 2048

// handler answers from t. A handler that panics has answered 500 and written
// one line to log.
func handler(t *tree, log *slog.Logger) http.Handler {
	return recovered(log, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		setSecurity(w.Header())
		if r.ContentLength != 0 {
			// Nothing here reads a body. Closing spares us its arrival.
			w.Header().Set("Connection", "close")
		}
		switch {
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			w.Header().Set("Allow", "GET, HEAD")
			plain(w, r, http.StatusMethodNotAllowed)
		case len(r.RequestURI) > maxAddress:
			plain(w, r, http.StatusRequestURITooLong)
		default:
			t.answer(w, r)
		}
	}))
}

// answer finds r's file. Paths are taken as they were sent: an address spelt
// with escapes is another address, and is not found.
func (t *tree) answer(w http.ResponseWriter, r *http.Request) {
	p := r.URL.EscapedPath()
	if p == "/healthz" {
		w.Header().Set("Cache-Control", "no-store")
		plain(w, r, http.StatusOK)
		return
	}
	if f := t.files[p]; f != nil {
		f.send(w, r, http.StatusOK)
		return
	}
	to, found := strings.CutSuffix(p, "/")
	if !found {
		to = p + "/" // the base, without its slash
	}
	if to != "/" && t.files[to] != nil {
		if r.URL.RawQuery != "" {
			to += "?" + r.URL.RawQuery
		}
		w.Header().Set("Location", to)
		plain(w, r, http.StatusPermanentRedirect)
		return
	}
	t.notFound.send(w, r, http.StatusNotFound)
}

// send writes f in the form that r asks for, or only that nothing has changed.
// A page that says "not found" is never unchanged: it has no tag.
func (f *file) send(w http.ResponseWriter, r *http.Request, status int) {
	form := f.pick(strings.Join(r.Header.Values("Accept-Encoding"), ","))
	h := w.Header()
	h.Set("Vary", "Accept-Encoding")
	h.Set("Cache-Control", f.cache)
	if status == http.StatusOK {
		h.Set("ETag", form.etag)
		if matches(strings.Join(r.Header.Values("If-None-Match"), ","), form.etag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	h.Set("Content-Type", f.kind)
	if form.coding != "" {
		h.Set("Content-Encoding", form.coding)
	}
	write(w, r, status, form.body)
}

// plain writes a status in words: "ok", or what net/http calls it.
func plain(w http.ResponseWriter, r *http.Request, status int) {
	text := "ok"
	if status != http.StatusOK {
		text = http.StatusText(status)
	}
	w.Header().Set("Content-Type", mediaType[".txt"])
	write(w, r, status, []byte(text+"\n"))
}

func write(w http.ResponseWriter, r *http.Request, status int, body []byte) {
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // fails when the reader has left, which is theirs to do
	}
}
