//go:build !js

package web

import "net/http"

// csp lets a page load what comes from here, compile WebAssembly, and nothing
// else: no inline script or style, no third party, no form that leaves, no
// frame round it.
const csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// permissions denies what the site has no use for. The summary is copied with
// the clipboard, so that stays.
const permissions = "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), " +
	"display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), " +
	"magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), " +
	"publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()"

// security goes with every answer. Export writes the same list for hosts that
// take one.
var security = [][2]string{
	{"Content-Security-Policy", csp},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
	{"Permissions-Policy", permissions},
	// Links out of a calculator say nothing of where they were followed.
	{"Referrer-Policy", "no-referrer"},
	{"X-Content-Type-Options", "nosniff"},
	// For browsers that do not know frame-ancestors.
	{"X-Frame-Options", "DENY"},
}

func setSecurity(h http.Header) {
	for _, field := range security {
		h.Set(field[0], field[1])
	}
}
