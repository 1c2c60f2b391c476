//go:build !js

package web

import (
	"log/slog"
	"maps"
	"net/http"
	"strings"
	"testing"
)

// secured is every field that speaks of security.
var secured = []string{
	"Access-Control-Allow-Origin", "Content-Security-Policy", "Cross-Origin-Opener-Policy",
	"Cross-Origin-Resource-Policy", "Permissions-Policy", "Referrer-Policy",
	"Strict-Transport-Security", "X-Content-Type-Options", "X-Frame-Options",
}

// What an answer says of security, in full. A page is kept to itself; an asset
// may be loaded, and a frame shown, anywhere.
var (
	page = map[string]string{
		"Content-Security-Policy":      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		"Cross-Origin-Opener-Policy":   "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Permissions-Policy":           "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
		"Referrer-Policy":              "no-referrer",
		"Strict-Transport-Security":    "max-age=31536000",
		"X-Content-Type-Options":       "nosniff",
		"X-Frame-Options":              "DENY",
	}
	open  = but(page, "Cross-Origin-Resource-Policy", "cross-origin", "Access-Control-Allow-Origin", "*")
	shown = but(page, "Cross-Origin-Resource-Policy", "cross-origin", "X-Frame-Options", "",
		"Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'")
)

// showing is what the page says that shows frames of ours.
var showing = but(page, "Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")

// but is all with some values changed.
func but(all map[string]string, pairs ...string) map[string]string {
	all = maps.Clone(all)
	for i := 0; i < len(pairs); i += 2 {
		all[pairs[i]] = pairs[i+1]
	}
	return all
}

// says holds an answer to what it should say of security, and to no more.
func says(t *testing.T, name string, r *http.Response, want map[string]string) {
	t.Helper()
	for _, field := range secured {
		got := r.Header.Values(field)
		if len(got) > 1 || r.Header.Get(field) != want[field] {
			t.Errorf("%s: %s is\n%q, want\n%q", name, field, got, want[field])
		}
	}
}

// TestSecurity goes through every kind of answer of a site whose address is https.
func TestSecurity(t *testing.T) {
	tr := testTree(t, "https://example.org")
	tr.files["/embed"] = newFile("page.html", cacheAsk, []byte("the builder"))
	tr.framing = []string{"/embed"}
	h := handler(tr, slog.New(slog.DiscardHandler))
	check := func(method, path string, status int, want map[string]string, fields ...string) {
		t.Helper()
		r := ask(h, method, path, fields...)
		if r.StatusCode != status {
			t.Errorf("%s %s: %s, want %d", method, path, r.Status, status)
		}
		says(t, method+" "+path, r, want)
	}
	for _, path := range []string{"/", "/nps", "/healthz", "/robots.txt", "/sitemap.xml", "/manifest.webmanifest", "/sw.js", "/favicon.ico"} {
		check("GET", path, 200, page)
		check("HEAD", path, 200, page)
	}
	check("GET", "/", 200, page, "Accept-Encoding: gzip")
	check("GET", "/", 200, page, "Accept-Encoding: br")
	check("GET", "/", 304, page, "If-None-Match: *")
	check("GET", "/nps/", 308, page)
	check("GET", "/nope", 404, page)
	check("HEAD", "/nope", 404, page)
	check("POST", "/", 405, page)
	check("GET", "/"+strings.Repeat("a", 2048), 414, page)

	for _, asset := range tr.assets {
		check("GET", asset, 200, open)
		check("GET", asset, 304, open, "If-None-Match: *")
	}
	check("GET", "/embed.js", 200, open)
	check("GET", "/oembed/nps.json", 200, open)
	check("GET", "/assets/nope.js", 404, page)

	check("GET", "/oembed/nps.json?maxwidth=320", 200, open)
	check("GET", "/oembed/nps.json?maxwidth=320", 304, open, "If-None-Match: *")
	check("GET", "/oembed/nps.json?format=xml", 501, page)
	check("GET", "/oembed/nope.json", 404, page)

	// One page shows frames of ours, and is itself shown in none.
	check("GET", "/embed", 200, showing)
	check("HEAD", "/embed", 200, showing)
	check("GET", "/embed", 304, showing, "If-None-Match: *")
	check("GET", "/embed/", 308, page)

	// A frame is for other sites. What only lies where frames do is not.
	check("GET", "/embed/nps", 200, shown)
	check("HEAD", "/embed/nps", 200, shown)
	check("GET", "/embed/nps", 304, shown, "If-None-Match: *")
	check("GET", "/embed/nope", 404, page)
	check("GET", "/embed/nps/", 308, page)
	check("POST", "/embed/nps", 405, page)

	// Our own mistake is an answer too.
	says(t, "500", ask(recovered(slog.New(slog.DiscardHandler), tr.security(""), answers{}), "GET", "/"), page)
}

// TestStrictTransport binds browsers to https where the public address is
// that, by every answer, and nowhere else.
func TestStrictTransport(t *testing.T) {
	check := func(origin, base, want string) {
		t.Helper()
		c, _, _ := testCommand()
		tr, err := c.tree(public{origin: origin, base: base})
		if err != nil {
			t.Fatal(err)
		}
		h := handler(tr, slog.New(slog.DiscardHandler))
		for _, path := range []string{"/", "/nope", "/healthz", tr.assets["app.js"]} {
			if got := ask(h, "GET", path).Header.Get("Strict-Transport-Security"); got != want {
				t.Errorf("%s%s: %q, want %q", origin, path, got, want)
			}
		}
	}
	check("https://example.org", "/", "max-age=31536000")
	check("https://example.org", "/tools/", "") // the host is not ours
	check("http://example.org", "/", "")
	check("", "/", "")
}
