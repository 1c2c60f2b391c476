//go:build !js

package web

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// export writes the tree into dir, which must be new or empty: a file left
// over from an earlier site would be served with this one.
//
// A page lies in a file of its name, nps.html and not nps/index.html. Hosts
// that serve it as /nps are many (Cloudflare, Netlify, GitHub, nginx with
// try_files), and with a folder they would send readers on to /nps/, which is
// not its address. Beside each file lie its compressed forms, under the names
// that nginx's gzip_static and brotli_static look for.
//
// dir is the folder that the site's base names: its index.html answers for the
// base.
func (t *tree) export(dir string) error {
	if left, err := os.ReadDir(dir); err == nil && len(left) > 0 {
		return fmt.Errorf("%s is not empty", dir)
	}
	for p, f := range t.files {
		if err := f.export(filepath.Join(dir, filepath.FromSlash(exportName(t.place.relative(p)[1:])))); err != nil {
			return err
		}
	}
	if err := t.notFound.export(filepath.Join(dir, "404.html")); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "_headers"), []byte(t.headersFile()), 0o644)
}

// exportName returns where the file for a path of the site lies.
func exportName(p string) string {
	switch {
	case p == "/":
		return "index.html"
	case strings.Contains(p, "."):
		return p[1:]
	}
	return p[1:] + ".html"
}

func (f *file) export(name string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	for ext, body := range map[string][]byte{"": f.body, ".br": f.brotli, ".gz": f.gzip} {
		if body == nil {
			continue
		}
		if err := os.WriteFile(name+ext, body, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// headersFile returns the site's headers in the form that Netlify and
// Cloudflare Pages read. Rules add up there, so no path has two for one
// header. Such a host reads it at the root of the origin only, so its paths are
// full.
func (t *tree) headersFile() string {
	var b strings.Builder
	b.WriteString(t.place.path("/*") + "\n")
	for _, field := range security {
		fmt.Fprintf(&b, "  %s: %s\n", field[0], field[1])
	}
	fmt.Fprintf(&b, "%s\n  Cache-Control: %s\n", t.place.path("/assets/*"), cacheForever)
	for _, p := range t.paths() {
		if f := t.files[p]; f.cache != cacheForever {
			fmt.Fprintf(&b, "%s\n  Cache-Control: %s\n", p, f.cache)
		}
	}
	return b.String()
}
