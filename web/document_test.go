//go:build !js

package web

import (
	"image"
	"strings"
	"testing"
)

func TestDocument(t *testing.T) {
	d := document{place: place{origin: "https://example.org"}, wasmSize: 4800, assets: map[string]string{
		"app.js": "/A.js", "app.wasm": "/A.wasm", "head.js": "/H.js", "trimetric.css": "/T.css",
		"icon.svg": "/I.svg", "apple-touch-icon.png": "/P.png", "preview-nps.png": "/V.png",
	}, pictures: map[string]image.Config{"preview-nps.png": {Width: 1200, Height: 630}}}
	page := Page{Path: "/nps", Title: "NPS & more", Description: `The "net" one.`, Preview: "A score."}
	want := `<!doctype html>
<html lang="en" data-base="/">
<head>
<meta charset="utf-8">
<title>NPS &amp; more</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="description" content="The &quot;net&quot; one.">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#FFFFFF" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0F1317" media="(prefers-color-scheme: dark)">
<link rel="stylesheet" href="/T.css">
<link rel="icon" href="/favicon.ico" sizes="32x32">
<link rel="icon" href="/I.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/P.png">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="canonical" href="https://example.org/nps">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Trimetric">
<meta property="og:title" content="NPS &amp; more">
<meta property="og:description" content="The &quot;net&quot; one.">
<meta property="og:url" content="https://example.org/nps">
<meta property="og:image" content="https://example.org/V.png">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="A score.">
<meta name="twitter:card" content="summary_large_image">
<script src="/H.js" data-wasm="/A.wasm"></script>
<script defer src="/A.js" data-wasm="/A.wasm" data-size="4800" data-worker="/sw.js"></script>
</head>
<body>
<main>ROOT</main>
<p class="tm-vh" role="status" data-said></p>
<p class="tm-vh" role="status" data-device-said></p>
<div class="tm-crash" role="alert"><p>The calculator has stopped, and the fault is ours. Note what you typed, then reload the page.</p><button class="tm-btn" type="button" data-reload>Reload the page</button></div>
</body>
</html>
`
	if got := d.html(page, "", "<main>ROOT</main>"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}

	// Full addresses need an origin, and a page that is none has none.
	d.place.origin = ""
	if got := d.html(page, "", ""); strings.Contains(got, "canonical") || strings.Contains(got, "og:") {
		t.Errorf("without an origin there is a full address in\n%s", got)
	}
	d.place.origin = "https://example.org"
	page.NoIndex = true
	got := d.html(page, "", "")
	if strings.Contains(got, "canonical") || !strings.Contains(got, `<meta name="robots" content="noindex">`) {
		t.Errorf("a page for no index says\n%s", got)
	}
}

// TestData writes what machines read as data that cannot end its element.
func TestData(t *testing.T) {
	p := Page{Structured: func(origin string) []map[string]any {
		return []map[string]any{{"@type": "FAQPage", "name": "a </script> & “b”"}, {"url": origin}}
	}}
	want := `<script type="application/ld+json">{"@type":"FAQPage","name":"a \u003c/script\u003e \u0026 “b”"}</script>` + "\n" +
		`<script type="application/ld+json">{"url":"https://example.org"}</script>` + "\n"
	if got, err := p.data("https://example.org"); got != want || err != nil {
		t.Errorf("got %v\n%s, want\n%s", err, got, want)
	}
	if got, err := (Page{}).data(""); got != "" || err != nil {
		t.Errorf("a page that says nothing says %q, %v", got, err)
	}
	p.Structured = func(string) []map[string]any { return []map[string]any{{"bad": func() {}}} }
	if _, err := p.data(""); err == nil {
		t.Error("what is no data passed")
	}
}
