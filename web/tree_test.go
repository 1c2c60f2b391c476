//go:build !js

package web

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/andybalholm/brotli"
)

func TestTree(t *testing.T) {
	tr := testTree(t, "https://example.org")

	want := []string{"/", "/embed.js", "/embed/nps", "/favicon.ico", "/manifest.webmanifest", "/nps", "/oembed/nps.json", "/robots.txt", "/sitemap.xml", "/sw.js"}
	for _, name := range []string{"app.js", "app.wasm", "apple-touch-icon.png", "frame.css", "frame.js", "head.js", "icon-192.png", "icon-512.png", "icon-maskable.png", "icon.svg", "import-worker.js", "import.js", "import.wasm", "preview-nps.png", "preview.js", "trimetric.css", "wide-nps.png", "widget.wasm"} {
		want = append(want, tr.assets[name])
	}
	slices.Sort(want)
	if got := tr.paths(); !slices.Equal(got, want) {
		t.Errorf("paths are\n%q, want\n%q", got, want)
	}

	check := func(path, kind, cache, body string) {
		t.Helper()
		f := tr.files[path]
		if f.kind != kind || f.cache != cache || string(f.body) != body {
			t.Errorf("%s is %s, %s, %q", path, f.kind, f.cache, f.body)
		}
	}
	// Hashes are sha256sum's.
	check("/assets/app.e120f042ab56d7f6.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable",
		"Go();\nstorage();\nearly();\nserved();\nplaces();\nread();\ncontents();\ncopy();\nmenu();\nsections();\nsave();\nstore();\ndevice();\ncarry();\nupdate();\ninstall();\nstart();\n")
	check("/assets/trimetric.d7fa05d701d5a563.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable",
		".a {}\n.b {}\n.c {}\n.d {}\n.e {}\n.f {}\n.g {}\n.h {}\n.i {}\n.j {}\n")
	check("/robots.txt", "text/plain; charset=utf-8", "no-cache",
		"User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n")
	check("/sitemap.xml", "application/xml; charset=utf-8", "no-cache",
		`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/</loc></url>
<url><loc>https://example.org/nps</loc></url>
</urlset>
`)
	check(tr.assets["app.wasm"], "application/wasm", "public, max-age=31536000, immutable", string(program))
	for _, f := range append([]*file{tr.notFound}, tr.files["/"], tr.files["/nps"]) {
		if f.kind != "text/html; charset=utf-8" || f.cache != "no-cache" {
			t.Errorf("a page is %s, %s", f.kind, f.cache)
		}
	}
	if strings.Contains(string(tr.notFound.body), "canonical") {
		t.Error("the page for no address has an address")
	}

	// Frames have no use for the program of the pages, nor pages for their
	// sheet; the host's script goes out without its comments.
	if frame := string(tr.files["/embed/nps"].body); strings.Contains(frame, tr.assets["app.wasm"]) {
		t.Errorf("a frame asks for the program of the pages: %s", frame)
	}
	check(tr.assets["widget.wasm"], "application/wasm", "public, max-age=31536000, immutable", string(widget))
	check("/assets/frame.6a7860d8003d4414.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable",
		".a {}\n.b {}\n.c {}\n.d {}\n.e {}\n.f {}\n.g {}\n.i {}\n.j {}\n.k {}\n")
	check(tr.assets["frame.js"], "text/javascript; charset=utf-8", "public, max-age=31536000, immutable",
		"(() => {\nhost();\nlooks();\npatch();\ngiven();\nprogram();\nengine();\nstart();\n})();\n")
	check("/embed.js", "text/javascript; charset=utf-8", "public, max-age=3600, stale-while-revalidate=86400",
		"(() => {\n  embed(); // once\n})();\n")

	// Without an origin there is nothing to list.
	bare := testTree(t, "")
	if bare.files["/sitemap.xml"] != nil || strings.Contains(string(bare.files["/robots.txt"].body), "Sitemap") {
		t.Error("there is a sitemap without an origin")
	}
}

// TestTreeKinds keeps every file of the tree from going out without a type.
func TestTreeKinds(t *testing.T) {
	tr := testTree(t, "https://example.org")
	for p, f := range tr.files {
		if f.kind == "" || f.cache == "" || f.hash == "" || len(f.body) == 0 {
			t.Errorf("%s: kind %q, cache %q, hash %q, %d bytes", p, f.kind, f.cache, f.hash, len(f.body))
		}
	}
}

func TestTreeIsReproducible(t *testing.T) {
	a, b := testTree(t, ""), testTree(t, "")
	if a.version != b.version || len(a.version) != hashLength {
		t.Errorf("versions are %s and %s", a.version, b.version)
	}
	for p, f := range a.files {
		g := b.files[p]
		if g == nil || !bytes.Equal(f.body, g.body) || !bytes.Equal(f.brotli, g.brotli) || !bytes.Equal(f.gzip, g.gzip) {
			t.Errorf("%s differs", p)
		}
	}

	// Any answer that changes makes another version, the not-found page too.
	pages, assets := site()
	pages[2].Body = pages[0].Body
	c, err := buildTree(pages, place{}, assets)
	if err != nil || c.version == a.version {
		t.Errorf("another page, error %v, and the version is still %s", err, c.version)
	}
}

func TestCompressedForms(t *testing.T) {
	tr := testTree(t, "")
	for p, f := range tr.files {
		if f.brotli != nil {
			plain, err := io.ReadAll(brotli.NewReader(bytes.NewReader(f.brotli)))
			if err != nil || !bytes.Equal(plain, f.body) || len(f.brotli) >= len(f.body) {
				t.Errorf("%s: brotli form of %d bytes for %d, error %v", p, len(f.brotli), len(f.body), err)
			}
		}
		if f.gzip != nil {
			r, err := gzip.NewReader(bytes.NewReader(f.gzip))
			if err != nil {
				t.Errorf("%s: %v", p, err)
				continue
			}
			plain, err := io.ReadAll(r)
			if err != nil || !bytes.Equal(plain, f.body) || len(f.gzip) >= len(f.body) {
				t.Errorf("%s: gzip form of %d bytes for %d, error %v", p, len(f.gzip), len(f.body), err)
			}
		}
	}
	has := func(p string, br, gz bool) {
		t.Helper()
		if f := tr.files[p]; (f.brotli != nil) != br || (f.gzip != nil) != gz {
			t.Errorf("%s: brotli %v, gzip %v", p, f.brotli != nil, f.gzip != nil)
		}
	}
	has("/", true, true)
	has(tr.assets["app.wasm"], true, true)
	// The program's forms are the ones that make has made.
	wasm := tr.files[tr.assets["app.wasm"]]
	if !bytes.Equal(wasm.brotli, brotlied(program)) || !bytes.Equal(wasm.gzip, gzipped(program)) {
		t.Error("the program was compressed again")
	}
	has(tr.assets["apple-touch-icon.png"], false, false) // compressed by its kind
	has("/favicon.ico", false, false)
	has(tr.assets["icon.svg"], false, false) // too short here to gain
}

func TestTreeErrors(t *testing.T) {
	check := func(want string, change func(pages *[]Page, files fstest.MapFS)) {
		t.Helper()
		pages, files := site()
		change(&pages, files)
		if _, err := buildTree(pages, place{}, files); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want %q", err, want)
		}
	}
	for _, name := range []string{"app.js", "css/95-frame.css", "embed.js", "frame/host.js", "head.js", "import/worker.js", "preview.js", "icons/icon.svg", "sw.js", "wasm/app.wasm.gz", "wasm/widget.wasm.gz", "wasm/import.wasm.gz", "wasm/wasm_exec.js"} {
		check(name, func(_ *[]Page, files fstest.MapFS) { delete(files, name) })
	}
	check("run `make run`", func(_ *[]Page, files fstest.MapFS) { delete(files, "wasm/app.wasm.br") })
	check("run `make run`", func(_ *[]Page, files fstest.MapFS) { delete(files, "wasm/widget.wasm.br") })
	check("wide-nps.png: unexpected EOF", func(pages *[]Page, files fstest.MapFS) {
		files["pictures/wide-nps.png"].Data = []byte("x")
	})
	check("app.wasm.gz", func(_ *[]Page, files fstest.MapFS) { files["wasm/app.wasm.gz"].Data = []byte("x") })
	check("app.wasm.gz", func(_ *[]Page, files fstest.MapFS) {
		files["wasm/app.wasm.gz"].Data = gzipped(program)[:40]
	})
	check("page /nps: there are two", func(pages *[]Page, _ fstest.MapFS) { *pages = append(*pages, (*pages)[1]) })
	check("no page /404", func(pages *[]Page, _ fstest.MapFS) { *pages = (*pages)[:2] })
	check("page /nps: on purpose", func(pages *[]Page, _ fstest.MapFS) {
		(*pages)[1].Body = func(string) (string, error) { return "", errors.New("on purpose") }
	})
	check("page /nps: <p> has style", func(pages *[]Page, _ fstest.MapFS) {
		(*pages)[1].Body = func(string) (string, error) { return `<p style="x"></p>`, nil }
	})
}
