//go:build e2e

package host

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// headers reads a _headers file: what a host is to say at a path, by exact
// path or the longest pattern, in the way that Cloudflare puts rules together.
func headers(t *testing.T, dir string) func(path string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, "_headers"))
	if err != nil {
		t.Fatal(err)
	}
	return func(path string) map[string]string {
		all, applies := map[string]string{}, false
		for line := range strings.Lines(string(text)) {
			line = strings.TrimRight(line, "\n")
			if field, found := strings.CutPrefix(line, "  "); !found {
				before, star := strings.CutSuffix(line, "*")
				applies = line == path || star && strings.HasPrefix(path, before)
			} else if name, taken := strings.CutPrefix(field, "! "); applies && taken {
				delete(all, name)
			} else if name, value, _ := strings.Cut(field, ": "); applies {
				if all[name] != "" {
					value = all[name] + ", " + value
				}
				all[name] = value
			}
		}
		return all
	}
}

// site lists the addresses of an exported tree, each with its file.
func site(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		path := strings.TrimPrefix(filepath.ToSlash(name), filepath.ToSlash(dir))
		switch {
		case path == "/_headers", path == "/.nojekyll", path == "/404.html", strings.HasSuffix(path, ".br"), strings.HasSuffix(path, ".gz"):
		case path == "/index.html":
			all["/"] = name
		default:
			all[strings.TrimSuffix(path, ".html")] = name
		}
		return nil
	})
	if err != nil || len(all) < 15 {
		t.Fatalf("%d addresses, %v", len(all), err)
	}
	return all
}

// TestNginx serves the exported site with nginx and our own server side by
// side: the same bodies, statuses and fields, and those that _headers lists.
func TestNginx(t *testing.T) {
	contact := []string{"-contact", "mailto:security@example.org", "-contact-until", "2027-06-30"}
	dir := export(t, contact...)
	theirs, ours := nginx(t, dir), serve(t, append(contact, "-origin", origin)...)
	listed := headers(t, dir)
	files, packed := site(t, dir), map[string]string{}
	for path, file := range files {
		if gz, err := os.ReadFile(file + ".gz"); err == nil {
			packed[path] = string(gz)
		}
	}
	same := func(method, path string, fields ...string) {
		t.Helper()
		a, body := ask(t, theirs, method, path, fields...)
		b, want := ask(t, ours, method, path, fields...)
		if a.StatusCode != b.StatusCode || a.StatusCode < 300 && body != want {
			t.Errorf("%s %s: %s, %d bytes; want %s, %d bytes", method, path, a.Status, len(body), b.Status, len(want))
		}
		// An answer that is no file is put in words of nginx's own.
		whole := b.StatusCode == 200 || b.StatusCode == 404
		for name := range b.Header {
			switch name {
			case "Date", "Etag", "Allow":
				continue
			case "Cache-Control", "Connection", "Content-Length", "Content-Type", "Vary":
				if !whole {
					continue
				}
			}
			got, want := a.Header.Get(name), b.Header.Get(name)
			if name == "Vary" && b.StatusCode == 200 && packed[path] == "" {
				want = "" // nginx does not see what is there as brotli only
			}
			if got != want {
				t.Errorf("%s %s: %s is %q, want %q", method, path, name, got, want)
			}
		}
		rules := listed(path)
		if b.StatusCode == 404 {
			rules = listed("/") // not of the path, were it there
		}
		for name, want := range rules {
			if got := a.Header.Get(name); whole && got != want {
				t.Errorf("%s %s: %s is %q, and _headers has %q", method, path, name, got, want)
			}
		}
	}
	for path := range files {
		same("GET", path)
		same("HEAD", path)
		if gz := packed[path]; gz != "" {
			same("GET", path, "Accept-Encoding: gzip")
			if r, body := ask(t, theirs, "GET", path, "Accept-Encoding: gzip"); r.Header.Get("Content-Encoding") != "gzip" || body != gz {
				t.Errorf("%s: the compressed file was not sent as it lies there", path)
			}
		}
		r, _ := ask(t, theirs, "GET", path)
		if again, _ := ask(t, theirs, "GET", path, "If-None-Match: "+r.Header.Get("Etag")); again.StatusCode != 304 {
			t.Errorf("%s: asked again, %s", path, again.Status)
		}
	}
	// A page has one address, in a folder of its own as well.
	for _, path := range []string{"/nps/", "/guide/", "/nps/?utm=1"} {
		same("GET", path)
		if r, _ := ask(t, theirs, "GET", path); r.StatusCode != 308 || r.Header.Get("Location") != strings.TrimSuffix(strings.TrimSuffix(path, "?utm=1"), "/") {
			t.Errorf("%s: %s to %q", path, r.Status, r.Header.Get("Location"))
		}
	}
	for _, path := range []string{
		"/nope", "/nope/", "/nps.html", "/index.html", "/404.html", "/404", "/nps.html.gz", "/nps.gz", "/_headers", "/.nojekyll",
		"/assets", "/assets/", "/assets/nope.js", "/embed/nope", "/.well-known/nope", "/.git/config", "/evil.example/", "/nps/nps/", "//evil.example/",
	} {
		same("GET", path)
	}
	_, missing := ask(t, theirs, "GET", "/nope")
	if want, err := os.ReadFile(filepath.Join(dir, "404.html")); err != nil || missing != string(want) {
		t.Errorf("the page for no address is not ours, %v: %.200s", err, missing)
	}
	if r, _ := ask(t, theirs, "POST", "/nps"); r.StatusCode != 405 {
		t.Errorf("POST: %s", r.Status)
	}
}
