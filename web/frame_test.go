//go:build !js

package web

import (
	"strings"
	"testing"
)

// TestFrameDocument: a frame is a whole document of its own, and names the page
// that has more of the same where there is an address to name.
func TestFrameDocument(t *testing.T) {
	d := document{place: place{origin: "https://example.org", base: "/tools"}, assets: map[string]string{
		"app.js": "/A.js", "app.wasm": "/A.wasm", "frame.css": "/F.css", "frame.js": "/F.js",
		"icon.svg": "/I.svg", "trimetric.css": "/T.css", "widget.wasm": "/W.wasm",
	}}
	p := Page{Path: "/embed/nps", Title: "NPS & more", Frame: "nps", Whole: "/nps", NoIndex: true}
	want := `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>NPS &amp; more</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/F.css">
<link rel="icon" href="/I.svg" type="image/svg+xml">
<link rel="canonical" href="https://example.org/tools/nps">
<script src="/F.js" data-wasm="/W.wasm" data-name="nps"></script>
</head>
<body><section>NPS</section>
<div class="tm-crash" role="alert"><p>The calculator has stopped, and the fault is ours. Note what you typed, then reload the page.</p><button class="tm-btn" type="button" data-reload>Reload the page</button></div>
</body>
</html>
`
	if got := d.frame(p, "<section>NPS</section>"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	d.place.origin = ""
	if got := d.frame(p, ""); strings.Contains(got, "canonical") {
		t.Errorf("without an origin it names an address:\n%s", got)
	}
}
