//go:build !js

package web

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestExport(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "dist")
	c, _, stderr := testCommand()
	if status := c.status(c.run([]string{"export", "-origin", "https://example.org", dir})); status != 0 {
		t.Fatal(stderr)
	}
	tr := testTree(t, "https://example.org")
	want := []string{".nojekyll", "404.html", "404.html.br", "404.html.gz", "_headers"}
	file := func(name, path string) {
		f := tr.files[path]
		want = append(want, name)
		if f.brotli != nil {
			want = append(want, name+".br")
		}
		if f.gzip != nil {
			want = append(want, name+".gz")
		}
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != string(f.body) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	file("index.html", "/")
	file("nps.html", "/nps")
	file("embed/nps.html", "/embed/nps")
	for _, name := range []string{"embed.js", "favicon.ico", "manifest.webmanifest", "oembed/nps.json", "robots.txt", "sitemap.xml", "sw.js"} {
		file(name, "/"+name)
	}
	for _, address := range tr.assets {
		file(address[1:], address)
	}
	var got []string
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			name, err = filepath.Rel(dir, name)
			got = append(got, filepath.ToSlash(name))
		}
		return err
	})
	slices.Sort(got)
	slices.Sort(want)
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v; files are\n%q, want\n%q", err, got, want)
	}
	missing, err := os.ReadFile(filepath.Join(dir, "404.html"))
	if err != nil || string(missing) != string(tr.notFound.body) {
		t.Errorf("404.html: %q, %v", missing, err)
	}
}

// A folder for a base holds the site as it lies in that folder.
func TestExportBase(t *testing.T) {
	list := func(args ...string) (names []string) {
		dir := filepath.Join(t.TempDir(), "dist")
		c, _, stderr := testCommand()
		if status := c.status(c.run(append(append([]string{"export"}, args...), dir))); status != 0 {
			t.Fatal(stderr)
		}
		err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			name, _ = filepath.Rel(dir, name)
			names = append(names, name)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return names
	}
	// Which compressed forms pay depends on a few bytes.
	plain := func(names []string) []string {
		return slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, ".br") || strings.HasSuffix(name, ".gz") })
	}
	here, there := plain(list()), plain(list("-base", "/tools/"))
	if !slices.Equal(here, there) || len(here) < 15 {
		t.Errorf("files are\n%q, and under a base\n%q", here, there)
	}
}

// The headers of a static host are those of our own server, each once.
func TestHeadersFile(t *testing.T) {
	tr := testTree(t, "")
	got := tr.headersFile()
	want := `/*
  Content-Security-Policy: ` + csp + alone + `
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: ` + permissions + `
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
/assets/*
  Cache-Control: public, max-age=31536000, immutable
  ! Cross-Origin-Resource-Policy
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
/
  Cache-Control: no-cache
/embed.js
  Cache-Control: public, max-age=3600, stale-while-revalidate=86400
  ! Cross-Origin-Resource-Policy
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
/embed/nps
  Cache-Control: no-cache
  ! Content-Security-Policy
  ! Cross-Origin-Resource-Policy
  ! X-Frame-Options
  Content-Security-Policy: ` + csp + `
  Cross-Origin-Resource-Policy: cross-origin
/favicon.ico
  Cache-Control: no-cache
/manifest.webmanifest
  Cache-Control: no-cache
/nps
  Cache-Control: no-cache
/robots.txt
  Cache-Control: no-cache
/sw.js
  Cache-Control: no-cache
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	for line := range strings.Lines(got) {
		if len(line) > 2000 {
			t.Errorf("a line of %d bytes; Cloudflare takes 2000", len(line))
		}
	}
}
