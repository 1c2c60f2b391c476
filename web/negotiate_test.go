//go:build !js

package web

import (
	"net/http"
	"strconv"
	"testing"
)

func itoa(n int) string { return strconv.Itoa(n) }

// value is what a form says under a name, "" for nothing.
func (f *form) value(name string) string {
	for _, field := range f.fields {
		if field.name == name {
			return field.value[0]
		}
	}
	return ""
}

func TestPick(t *testing.T) {
	f := &file{hash: "h", body: []byte("plain"), brotli: []byte("b"), gzip: []byte("g")}
	check := func(accept, coding, etag string) {
		t.Helper()
		got := f.ready(nil, true).pick(accept)
		body := map[string]string{"": "plain", "gzip": "g", "br": "b"}[coding]
		if is := got.value("Content-Encoding"); is != coding || got.etag != etag || string(got.body) != body {
			t.Errorf("%q: got %q, %s; want %q, %s", accept, is, got.etag, coding, etag)
		}
	}

	check("gzip, deflate, br, zstd", "br", `"h-br"`)
	check("gzip, deflate", "gzip", `"h-gz"`)
	check("BR", "br", `"h-br"`)
	check("x-gzip", "gzip", `"h-gz"`)
	check("*", "br", `"h-br"`)

	// Weights decide, and equal ones leave it to us.
	check("br;q=0.5, gzip;q=0.8", "gzip", `"h-gz"`)
	check("br;q=0.8,gzip;q=0.8", "br", `"h-br"`)
	check("gzip;q=0.5, identity", "", `"h"`)
	check("gzip;q=0.5, identity;q=0.5", "gzip", `"h-gz"`)
	check("br;q=0.3, *;q=0.8", "gzip", `"h-gz"`)
	check("br ; Q=0.001", "br", `"h-br"`)

	// 0 means no.
	check("br;q=0, gzip", "gzip", `"h-gz"`)
	check("br;q=0, gzip;q=0.000", "", `"h"`)
	check("br;q=0, *", "gzip", `"h-gz"`)
	check("*;q=0", "", `"h"`)
	check("identity;q=0, *;q=0", "", `"h"`) // nothing is acceptable
	check("identity;q=0", "", `"h"`)
	check("identity;q=0, gzip", "gzip", `"h-gz"`)
	check("*;q=0, br", "br", `"h-br"`)

	// What cannot be read asks for nothing.
	check("", "", `"h"`)
	check("deflate", "", `"h"`)
	check("br;q=x, gzip;q=-1", "", `"h"`)
	check("br;q=2", "", `"h"`)
	check("br;q=NaN", "", `"h"`)
	check(",;,", "", `"h"`)
	check("brotli", "", `"h"`)

	// A form that does not exist is not sent.
	f.brotli = nil
	check("br, gzip;q=0.1", "gzip", `"h-gz"`)
	f.gzip = nil
	check("br, gzip", "", `"h"`)
}

// Two fields of one name are one list.
func TestPickFromFields(t *testing.T) {
	h, _ := testHandler(t)
	r := ask(h, http.MethodGet, "/", "Accept-Encoding: gzip;q=0.1", "Accept-Encoding: br")
	if got := r.Header.Get("Content-Encoding"); got != "br" {
		t.Errorf("coding is %q, want br", got)
	}
}

func FuzzPick(f *testing.F) {
	f.Add("gzip;q=0.5, *;q=0, br")
	f.Fuzz(func(t *testing.T, accept string) {
		whole := &file{hash: "h", body: []byte("plain"), brotli: []byte("b"), gzip: []byte("g")}
		form := whole.ready(nil, true).pick(accept)
		switch string(form.body) + form.value("Content-Encoding") + form.value("Etag") {
		case `plain"h"`, `bbr"h-br"`, `ggzip"h-gz"`:
		default:
			t.Errorf("%q: %q does not hang together", accept, form.fields)
		}
	})
}
