//go:build !js

package web

import (
	"log/slog"
	"strings"
	"testing"
)

// withBuilder is the small site with a page that tells of it and shows its
// frames, and comes before them, and with a lighter frame behind the others.
// told is what that page was told.
func withBuilder(t *testing.T) (tr *tree, told *Built) {
	t.Helper()
	pages, assets := site()
	told = new(Built)
	builder := Page{Path: "/embed", Title: "Embed", Description: "How.", Frames: true, Built: func(_ string, b Built) (string, error) {
		*told = b
		return "<main>\n</main>", nil
	}}
	light := Page{Path: "/embed/x", Title: "X", Frame: "x", Whole: "/", NoIndex: true, Body: func(string) (string, error) { return "<p></p>", nil }}
	at, err := newPlace("https://example.org", "/tools/")
	if err != nil {
		t.Fatal(err)
	}
	tr, err = buildTree(append([]Page{builder}, append(pages, light)...), at, assets)
	if err != nil {
		t.Fatal(err)
	}
	tr.compress()
	return tr, told
}

// TestBuilt: a page that tells of the site is told what the files weigh as they
// are sent, of the frames the heaviest.
func TestBuilt(t *testing.T) {
	tr, got := withBuilder(t)
	h := handler(tr, slog.New(slog.DiscardHandler))
	sent := func(path string) int {
		return int(ask(h, "GET", path, "Accept-Encoding: br").ContentLength)
	}
	frame, light := sent("/tools/embed/nps"), sent("/tools/embed/x")
	if light >= frame {
		t.Fatalf("the light frame is %d bytes, the other %d", light, frame)
	}
	want := Built{
		Site: "https://example.org/tools", Script: sent("/tools/embed.js"), Program: len(brotlied(widget)),
		Frame: frame + sent(tr.assets["frame.css"]) + sent(tr.assets["frame.js"]),
	}
	if *got != want || want.Script < 10 {
		t.Errorf("told %+v, want %+v", *got, want)
	}
}

// TestShowsFrames: one page may show frames of the site, and has the script for
// it.
func TestShowsFrames(t *testing.T) {
	tr, _ := withBuilder(t)
	h := handler(tr, slog.New(slog.DiscardHandler))
	check := func(path string, want bool) {
		t.Helper()
		if csp := ask(h, "GET", path).Header.Get("Content-Security-Policy"); strings.Contains(csp, "frame-src 'self'") != want {
			t.Errorf("%s may show frames, want %v: %s", path, want, csp)
		}
		if got := strings.Contains(string(tr.files[path].body), `<script defer src="`+tr.assets["preview.js"]+`">`); got != want {
			t.Errorf("%s has the script of the preview: %v", path, got)
		}
	}
	check("/tools/embed", true)
	check("/tools/nps", false)
	check("/tools/embed/nps", false)
}
