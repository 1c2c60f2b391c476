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

// answers is every answer by its exact path, made once: a request finds one
// and sends it. What is nil or empty answers nothing. Only a card can be asked
// for in a size of its own, see [tree.cardFor].
type answers struct {
	tree     *tree
	files    map[string]*answer
	notFound *answer
	security []field // for what is no file
}

// handler answers from t. A handler that panics has answered 500 and written
// one line to log.
func handler(t *tree, log *slog.Logger) http.Handler {
	a := newAnswers(t)
	return recovered(log, a.security, a)
}

func newAnswers(t *tree) answers {
	a := answers{t, make(map[string]*answer), t.notFound.ready(t.security(""), false), t.security("")}
	for path, f := range t.files {
		a.files[path] = f.ready(t.security(path), true)
	}
	return a
}

func (a answers) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength != 0 {
		// Nothing here reads a body. Closing spares us its arrival.
		w.Header().Set("Connection", "close")
	}
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		a.plain(w, r, http.StatusMethodNotAllowed)
	case len(r.RequestURI) > maxAddress:
		a.plain(w, r, http.StatusRequestURITooLong)
	default:
		a.find(w, r)
	}
}

// find looks for r's file. Paths are taken as they were sent: an address spelt
// with escapes is another address, and is not found.
func (a answers) find(w http.ResponseWriter, r *http.Request) {
	p := r.URL.EscapedPath()
	if a.card(w, r, p) {
		return
	}
	if file := a.files[p]; file != nil {
		file.send(w, r, http.StatusOK)
		return
	}
	if p == "/healthz" {
		w.Header().Set("Cache-Control", "no-store")
		a.plain(w, r, http.StatusOK)
		return
	}
	// A page has one address. It is ours and not the request's, of which
	// nothing is sent back.
	to, found := strings.CutSuffix(p, "/")
	if !found {
		to = p + "/" // the base, without its slash
	}
	if to != "/" && a.files[to] != nil {
		w.Header().Set("Location", to)
		a.plain(w, r, http.StatusPermanentRedirect)
		return
	}
	a.notFound.send(w, r, http.StatusNotFound)
}

// send writes the form that r asks for, or only that nothing has changed. A
// page that says "not found" is never unchanged: it has no tag.
//
// A part of an answer is not for sale: Range is passed over, as it may be (RFC
// 9110, section 14.2), so that no answer is put together from two forms.
func (a *answer) send(w http.ResponseWriter, r *http.Request, status int) {
	form := a.pick(strings.Join(r.Header["Accept-Encoding"], ","))
	if form.etag != "" && matches(strings.Join(r.Header["If-None-Match"], ","), form.etag) {
		setAll(w.Header(), form.kept)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	setAll(w.Header(), form.fields)
	write(w, r, status, form.body)
}

// plain writes a status in words: "ok", or what net/http calls it.
func (a answers) plain(w http.ResponseWriter, r *http.Request, status int) {
	setAll(w.Header(), a.security)
	text := "ok"
	if status != http.StatusOK {
		text = http.StatusText(status)
	}
	words(w, r, status, text)
}

func words(w http.ResponseWriter, r *http.Request, status int, text string) {
	text += "\n"
	w.Header().Set("Content-Type", mediaType[".txt"])
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	write(w, r, status, []byte(text))
}

// write sends head and body at once where the connection can.
func write(w http.ResponseWriter, r *http.Request, status int, body []byte) {
	line, _ := r.Context().Value(lineKey{}).(*line)
	line.hold()
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // fails when the reader has left, which is theirs to do
	}
	if f, ok := w.(http.Flusher); ok && line != nil {
		f.Flush()
	}
	line.release()
}
