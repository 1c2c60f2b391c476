//go:build !js

package web

import (
	"net/http"
	"slices"
	"strings"
)

// csp lets a page load what comes from here, compile WebAssembly, and nothing
// else: no inline script or style, no third party, no form that leaves.
//
// A page that shows frames of the site may load those, see [Page.Frames].
const csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
	"base-uri 'none'; form-action 'none'"

// alone forbids a frame round a page. "frame-ancestors *" is no way to allow
// it: that refuses an article which somebody opens from a file on their disk.
const alone = "; frame-ancestors 'none'"

// permissions denies what the site has no use for. The summary is copied with
// the clipboard, so that stays.
const permissions = "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), " +
	"display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), " +
	"magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), " +
	"publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()"

// hsts asks browsers to come by https alone, for a year (RFC 6797). It goes
// out where the site's public address is known to be https, and binds that one
// host: what is below it, like shop.example.org, is not ours to bind, and
// neither is a host of which the site has one folder. By plain http, as on the
// way from a proxy, browsers pass over it.
const hsts = "max-age=31536000"

// A field is one header field. Its value is ready to go into an http.Header.
type field struct {
	name  string
	value []string
}

// fields pairs names with values. A name must be as http.CanonicalHeaderKey
// writes it; a field whose value is "" is left out.
func fields(pairs ...string) []field {
	var all []field
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			all = append(all, field{pairs[i], pairs[i+1 : i+2 : i+2]})
		}
	}
	return all
}

// security returns the fields that say what a browser may do with an answer:
// the file at path, or any other answer for "". Every answer has them.
//
// Other sites may show a frame, and load what frames and their pages are made
// of. A frame in a sandbox counts as another site even to us, so the assets
// are open too: they hold nothing that is not public.
func (t *tree) security(path string) []field {
	path = strings.TrimPrefix(path, t.place.base)
	ancestors, frames, from, open := alone, "DENY", "same-origin", ""
	switch {
	case framed(path):
		ancestors, frames, from = "", "", "cross-origin"
	case strings.HasPrefix(path, "/assets/"), strings.HasPrefix(path, "/oembed/"), path == "/embed.js":
		from, open = "cross-origin", "*"
	}
	policy := csp
	if slices.Contains(t.framing, path) {
		policy = strings.Replace(csp, "connect-src", "frame-src 'self'; connect-src", 1)
	}
	strict := ""
	if strings.HasPrefix(t.place.origin, "https:") && t.place.base == "" {
		strict = hsts
	}
	return fields(
		"Access-Control-Allow-Origin", open,
		"Content-Security-Policy", policy+ancestors,
		"Cross-Origin-Opener-Policy", "same-origin",
		"Cross-Origin-Resource-Policy", from,
		"Permissions-Policy", permissions,
		// Links out of a calculator say nothing of where they were followed.
		"Referrer-Policy", "no-referrer",
		"Strict-Transport-Security", strict,
		"X-Content-Type-Options", "nosniff",
		// For browsers that do not know frame-ancestors.
		"X-Frame-Options", frames,
	)
}

// framed reports whether the page at path is made to be shown in other sites.
func framed(path string) bool { return strings.HasPrefix(path, "/embed/") }

func setAll(h http.Header, all []field) {
	for _, f := range all {
		h[f.name] = f.value
	}
}
