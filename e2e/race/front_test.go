//go:build e2e

package race

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"
)

// A front stands between a line and a server and counts how often the program
// is sent. For a server that does not compress it does what a proxy in front of
// one would: it compresses each answer once, at gzip's best, and keeps it.
type front struct {
	to *httputil.ReverseProxy

	mu       sync.Mutex
	packed   map[string][]byte // by address, and by its version
	programs int               // sent whole, not said to be unchanged
}

func newFront(t testing.TB, server string, compress bool) *front {
	t.Helper()
	to, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	f := &front{to: httputil.NewSingleHostReverseProxy(to), packed: map[string][]byte{}}
	f.to.Transport = &http.Transport{DisableCompression: true, MaxIdleConnsPerHost: 20}
	// A browser that leaves is no fault.
	f.to.ErrorHandler = func(http.ResponseWriter, *http.Request, error) { panic(http.ErrAbortHandler) }
	f.to.ModifyResponse = func(r *http.Response) error {
		f.count(r)
		if compress {
			return f.compress(r)
		}
		return nil
	}
	return f
}

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) { f.to.ServeHTTP(w, r) }

func (f *front) count(r *http.Response) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if r.StatusCode == http.StatusOK && strings.HasSuffix(r.Request.URL.Path, ".wasm") {
		f.programs++
	}
}

// take returns how often the program was sent since it was asked last.
func (f *front) take() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := f.programs
	f.programs = 0
	return n
}

// compress packs what gets smaller by it. The tag of the version stays: it
// stands for the content, however packed.
func (f *front) compress(r *http.Response) error {
	kind := r.Header.Get("Content-Type")
	if r.StatusCode != http.StatusOK || strings.HasPrefix(kind, "image/png") {
		return nil
	}
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	if err := r.Body.Close(); err != nil {
		return err
	}
	body, err := f.pack(r.Request.URL.Path+" "+r.Header.Get("ETag"), raw)
	if err != nil {
		return err
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	r.ContentLength = int64(len(body))
	r.Header.Del("Content-Length")
	r.Header.Set("Content-Encoding", "gzip")
	r.Header.Add("Vary", "Accept-Encoding")
	return nil
}

func (f *front) pack(key string, raw []byte) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if b, ok := f.packed[key]; ok {
		return b, nil
	}
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(raw); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	f.packed[key] = b.Bytes()
	return b.Bytes(), nil
}
