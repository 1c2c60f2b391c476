//go:build !js

package web

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// ask sends one request to h. Fields are "Name: value".
func ask(h http.Handler, method, target string, fields ...string) *http.Response {
	r := httptest.NewRequest(method, target, nil)
	for _, field := range fields {
		name, value, _ := strings.Cut(field, ": ")
		r.Header.Add(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func testHandler(t *testing.T) (http.Handler, *tree) {
	t.Helper()
	tr := testTree(t, "https://example.org")
	return handler(tr, slog.New(slog.DiscardHandler)), tr
}

func TestHeaders(t *testing.T) {
	h, tr := testHandler(t)
	check := func(path, name, want string) {
		t.Helper()
		if got := ask(h, "GET", path).Header.Get(name); got != want {
			t.Errorf("%s: %s is\n%q, want\n%q", path, name, got, want)
		}
	}

	check("/", "Content-Type", "text/html; charset=utf-8")
	check("/nope", "Content-Type", "text/html; charset=utf-8")
	check("/healthz", "Content-Type", "text/plain; charset=utf-8")
	check("/favicon.ico", "Content-Type", "image/x-icon")
	check("/robots.txt", "Content-Type", "text/plain; charset=utf-8")
	check("/sitemap.xml", "Content-Type", "application/xml; charset=utf-8")
	check("/sw.js", "Content-Type", "text/javascript; charset=utf-8")
	check("/manifest.webmanifest", "Content-Type", "application/manifest+json")
	check(tr.assets["app.wasm"], "Content-Type", "application/wasm")
	check(tr.assets["app.js"], "Content-Type", "text/javascript; charset=utf-8")
	check(tr.assets["trimetric.css"], "Content-Type", "text/css; charset=utf-8")
	check(tr.assets["icon.svg"], "Content-Type", "image/svg+xml")
	check(tr.assets["apple-touch-icon.png"], "Content-Type", "image/png")

	// A page is asked for each time, an asset once.
	check("/", "Cache-Control", "no-cache")
	check("/nope", "Cache-Control", "no-cache")
	check("/favicon.ico", "Cache-Control", "no-cache")
	check("/sw.js", "Cache-Control", "no-cache")
	check("/healthz", "Cache-Control", "no-store")
	check(tr.assets["app.js"], "Cache-Control", "public, max-age=31536000, immutable")

	check("/", "Vary", "Accept-Encoding")
	check("/nope", "Vary", "Accept-Encoding")
	check("/healthz", "Vary", "")
	check("/favicon.ico", "Vary", "") // comes in one form
	check("/nope", "ETag", "")
	check("/", "ETag", `"`+tr.files["/"].hash+`"`)
}

func TestStatus(t *testing.T) {
	h, tr := testHandler(t)
	check := func(method, target string, want int, body string) {
		t.Helper()
		r := ask(h, method, target)
		got, err := io.ReadAll(r.Body)
		if r.StatusCode != want || string(got) != body || err != nil {
			t.Errorf("%s %s: %d %q, %v; want %d and %q", method, target, r.StatusCode, got, err, want, body)
		}
	}
	notFound := string(tr.notFound.body)

	check("GET", "/", 200, string(tr.files["/"].body))
	check("GET", "/nps?utm=1", 200, string(tr.files["/nps"].body))
	check("GET", "/healthz", 200, "ok\n")
	check("HEAD", "/nps", 200, "")
	check("HEAD", "/nope", 404, "")
	check("GET", "/nope", 404, notFound)
	check("GET", "/404", 404, notFound)

	// Only reading is allowed.
	for _, method := range []string{"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"} {
		check(method, "/nps", 405, "Method Not Allowed\n")
		check(method, "/nope", 405, "Method Not Allowed\n")
	}

	// A path is exact. What looks like a way to another file is no way.
	for _, path := range []string{
		"//", "//nps", "/nps//", "/NPS", "/nps.html", "/index.html", "/assets", "/assets/",
		"/%6eps", "/nps%2f", "/nps%00", "/./nps", "/../nps", "/%2e%2e/nps", "/assets/../nps",
		"/..%2f..%2fetc/passwd", "/\\..\\nps", "/wasm/README", "/static.go", "//example.org/", "/nps;x",
	} {
		check("GET", path, 404, notFound)
	}
	check("GET", "http://other.example/nps", 200, string(tr.files["/nps"].body))

	// An address of 2048 bytes is read, and none longer.
	check("GET", "/"+strings.Repeat("a", 2047), 404, notFound)
	check("GET", "/"+strings.Repeat("a", 2048), 414, "Request URI Too Long\n")
	check("GET", "/nps?"+strings.Repeat("a", 2043), 200, string(tr.files["/nps"].body))
	check("GET", "/nps?"+strings.Repeat("a", 2044), 414, "Request URI Too Long\n")
}

func TestFields(t *testing.T) {
	h, tr := testHandler(t)
	check := func(r *http.Response, name, want string) {
		t.Helper()
		if got := r.Header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	check(ask(h, "OPTIONS", "/"), "Allow", "GET, HEAD")

	// One address for a page, and nothing of the request's in it.
	check(ask(h, "GET", "/nps/"), "Location", "/nps")
	check(ask(h, "GET", "/nps/?utm=1"), "Location", "/nps")
	if r := ask(h, "GET", "/nps/"); r.StatusCode != http.StatusPermanentRedirect {
		t.Errorf("/nps/ answers %s", r.Status)
	}

	// HEAD says what GET would, of the form that would be sent.
	for _, accept := range []string{"identity", "gzip", "br"} {
		get := ask(h, "GET", "/", "Accept-Encoding: "+accept)
		head := ask(h, "HEAD", "/", "Accept-Encoding: "+accept)
		for name := range get.Header {
			check(head, name, get.Header.Get(name))
		}
	}
	check(ask(h, "HEAD", "/"), "Content-Length", itoa(len(tr.files["/"].body)))
	check(ask(h, "HEAD", "/", "Accept-Encoding: br"), "Content-Length", itoa(len(tr.files["/"].brotli)))

	// A request that brings a body is answered, and the line closed unread.
	r := httptest.NewRequest("GET", "/nps", strings.NewReader("body"))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	check(w.Result(), "Connection", "close")
}

func TestConditional(t *testing.T) {
	h, tr := testHandler(t)
	hash := tr.files["/"].hash
	check := func(ifNoneMatch, accept string, want int) {
		t.Helper()
		r := ask(h, "GET", "/", "If-None-Match: "+ifNoneMatch, "Accept-Encoding: "+accept)
		if r.StatusCode != want {
			t.Errorf("%s, %s: %s, want %d", ifNoneMatch, accept, r.Status, want)
		}
	}
	check(`"`+hash+`"`, "", 304)
	check(`"`+hash+`-br"`, "br", 304)
	check(`"`+hash+`-gz"`, "gzip", 304)
	check(`W/"`+hash+`"`, "", 304)
	check(`"a", W/"b" ,"`+hash+`"`, "", 304)
	check(`*`, "", 304)
	check(`"other"`, "", 200)
	check(hash, "", 200)           // not a tag without its quotes
	check(`"`+hash+`"`, "br", 200) // a tag of the form that is not sent
	check(`"`+hash+`-br"`, "gzip", 200)
	check(``, "", 200)

	// 304 carries what a cache needs, and nothing about a body.
	r := ask(h, "GET", "/", "If-None-Match: *", "Accept-Encoding: br")
	for name, want := range map[string]string{
		"ETag": `"` + hash + `-br"`, "Cache-Control": "no-cache", "Vary": "Accept-Encoding",
		"Content-Type": "", "Content-Length": "", "Content-Encoding": "",
	} {
		if got := r.Header.Get(name); got != want {
			t.Errorf("304: %s is %q, want %q", name, got, want)
		}
	}
	if r := ask(h, "GET", "/nope", "If-None-Match: *"); r.StatusCode != 404 {
		t.Errorf("no page, and any tag: %s", r.Status)
	}
	if r := ask(h, "GET", "/", `If-None-Match: "a"`, `If-None-Match: "`+hash+`"`); r.StatusCode != 304 {
		t.Errorf("the tag in the second of two fields: %s", r.Status)
	}
}
