//go:build !js

package web

import (
	"encoding/json"
	"io/fs"
	"log/slog"
	"net/http"
	gopath "path"
	"regexp"
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"

	"trimetric/static"
)

func TestPlace(t *testing.T) {
	check := func(origin, base, wantSite, wantPath string) {
		t.Helper()
		at, err := newPlace(origin, base)
		if err != nil || at.site() != wantSite || at.path("/nps") != wantPath || at.relative(wantPath) != "./nps" {
			t.Errorf("%q, %q: site %q, path %q, relative %q, %v", origin, base, at.site(), at.path("/nps"), at.relative(wantPath), err)
		}
	}
	check("", "/", "", "/nps")
	check("https://example.org", "/", "https://example.org", "/nps")
	check("", "/tools/", "", "/tools/nps")
	check("https://example.org", "/tools/", "https://example.org/tools", "/tools/nps")
	check("https://example.org", "/a-b/v1.2/C_3/", "https://example.org/a-b/v1.2/C_3", "/a-b/v1.2/C_3/nps")
	for _, base := range []string{"", "tools", "/tools", "tools/", "//", "/tools//", "//tools/", "/../", "/a/../b/", "/./", "/.../",
		"/tools/?x", "/tools/?x/", "/a b/", "/a%20b/", "/ä/", "/tools/#/", `/a"b/`, `\tools\`, "/*/", "/a:b/"} {
		if _, err := newPlace("", base); err == nil || !strings.Contains(err.Error(), " is not like /tools/") {
			t.Errorf("-base %q: error %v", base, err)
		}
	}
}

// TestBase holds every address in a site under a base to that base.
func TestBase(t *testing.T) {
	tr := testTreeAt(t, place{origin: "https://example.org", base: "/tools"})
	for p, f := range tr.files {
		if !strings.HasPrefix(p, "/tools/") {
			t.Errorf("%s lies outside", p)
		}
		if f.kind == mediaType[".html"] {
			checkAddresses(t, tr, p, f)
		}
	}
	checkAddresses(t, tr, "the page for no address", tr.notFound)

	var m struct {
		ID       string `json:"id"`
		StartURL string `json:"start_url"`
		Scope    string `json:"scope"`
	}
	if err := json.Unmarshal(tr.files["/tools/manifest.webmanifest"].body, &m); err != nil || m.ID != "/tools/" || m.StartURL != "./" || m.Scope != "./" {
		t.Errorf("the manifest is of %+v, %v", m, err)
	}
	_, listed := workerList(t, string(tr.files["/tools/sw.js"].body))
	for _, row := range listed {
		path := strings.TrimPrefix(row[0].(string), ".")
		if tr.files["/tools"+path] == nil && path != "/404" {
			t.Errorf("the worker stores %s, which is not there", path)
		}
	}
	if got := string(tr.files["/tools/robots.txt"].body); got != "User-agent: *\nAllow: /tools/\nSitemap: https://example.org/tools/sitemap.xml\n" {
		t.Errorf("robots.txt is\n%s", got)
	}
	if got := string(tr.files["/tools/sitemap.xml"].body); !strings.Contains(got, "<loc>https://example.org/tools/</loc>") || strings.Count(got, "example.org/tools/") != 2 {
		t.Errorf("the sitemap is\n%s", got)
	}
	for line := range strings.Lines(tr.headersFile()) {
		if strings.HasPrefix(line, "/") && !strings.HasPrefix(line, "/tools/") {
			t.Errorf("_headers has %s", line)
		}
	}
}

// checkAddresses looks at every attribute of a page: what is an address in the
// origin, with or without the origin before it, is of a file of the site.
func checkAddresses(t *testing.T, tr *tree, name string, f *file) {
	t.Helper()
	root, err := nethtml.Parse(strings.NewReader(string(f.body)))
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			path, full := strings.CutPrefix(a.Val, "https://example.org")
			if strings.HasPrefix(path, "../") { // in a frame
				path, full = gopath.Join(gopath.Dir(name), path), true
			}
			if !full && !strings.HasPrefix(path, "/") {
				continue
			}
			seen++
			if tr.files[path] == nil {
				t.Errorf("%s: <%s %s=%q> leads out of the site", name, n.Data, a.Key, a.Val)
			}
		}
	}
	least := 12
	if strings.Contains(name, "/embed/") {
		least = 6
	}
	if seen < least {
		t.Errorf("%s has %d addresses", name, seen)
	}
}

// TestBaseFiles: what is built once is the same under every base.
func TestBaseFiles(t *testing.T) {
	here, there := testTreeAt(t, place{}), testTreeAt(t, place{base: "/tools"})
	for name, address := range here.assets {
		if there.assets[name] != "/tools"+address {
			t.Errorf("%s is at %s, and under a base at %s", name, address, there.assets[name])
		}
	}
	if here.version == there.version {
		t.Error("two sites have one version")
	}
	// So no script of ours holds an address in the origin.
	address := regexp.MustCompile("(?m)^\\s*[^/\\s].*[\"'`]/[a-z]") // not in a comment
	scripts, err := fs.Glob(static.Files, "*.js")
	if err != nil || len(scripts) < 10 {
		t.Fatalf("%d scripts, %v", len(scripts), err)
	}
	for _, name := range scripts {
		b, err := fs.ReadFile(static.Files, name)
		if found := address.Find(b); err != nil || found != nil {
			t.Errorf("%s has %s, %v", name, found, err)
		}
	}
	sheets, _ := fs.Glob(static.Files, "css/*.css")
	for _, name := range sheets {
		if b, err := fs.ReadFile(static.Files, name); err != nil || strings.Contains(string(b), "url(") {
			t.Errorf("%s refers to a file, %v", name, err)
		}
	}
}

// TestBaseServed: the base without its slash is sent on, and what lies outside
// is not found.
func TestBaseServed(t *testing.T) {
	h := handler(testTreeAt(t, place{base: "/tools"}), slog.New(slog.DiscardHandler))
	check := func(path string, status int, location string) {
		t.Helper()
		r := ask(h, "GET", path)
		if r.StatusCode != status || r.Header.Get("Location") != location {
			t.Errorf("%s: %d to %q, want %d to %q", path, r.StatusCode, r.Header.Get("Location"), status, location)
		}
	}
	check("/tools/", http.StatusOK, "")
	check("/tools/nps", http.StatusOK, "")
	check("/tools", http.StatusPermanentRedirect, "/tools/")
	check("/tools?a=b", http.StatusPermanentRedirect, "/tools/")
	check("/tools/nps/", http.StatusPermanentRedirect, "/tools/nps")
	check("/", http.StatusNotFound, "")
	check("/nps", http.StatusNotFound, "")
	check("/toolsnps", http.StatusNotFound, "")
	check("/tools/tools/nps", http.StatusNotFound, "")
	check("/healthz", http.StatusOK, "")
}
