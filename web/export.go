//go:build !js

package web

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
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
	if err := os.WriteFile(filepath.Join(dir, "_headers"), []byte(t.headersFile()), 0o644); err != nil {
		return err
	}
	// GitHub Pages leaves names out that begin with a dot, unless it finds this.
	return os.WriteFile(filepath.Join(dir, ".nojekyll"), nil, 0o644)
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
// Cloudflare Pages read, a rule for all paths and then what is otherwise on
// some. Cloudflare adds rules up, and takes a field away by "! Name"; Netlify
// passes over such a line, and lets the last rule win. Such a host reads it at
// the root of the origin only, so its paths are full.
func (t *tree) headersFile() string {
	var b strings.Builder
	common := t.security("")
	rule := func(path string, all []field) {
		fmt.Fprintln(&b, path)
		for _, f := range all {
			fmt.Fprintf(&b, "  %s: %s\n", f.name, f.value[0])
		}
	}
	other := func(pattern, path, cache string) {
		rule(pattern, fields("Cache-Control", cache))
		own := t.security(path)
		for _, f := range common {
			if !holds(own, f) {
				fmt.Fprintf(&b, "  ! %s\n", f.name)
			}
		}
		for _, f := range own {
			if !holds(common, f) {
				fmt.Fprintf(&b, "  %s: %s\n", f.name, f.value[0])
			}
		}
	}
	rule(t.place.path("/*"), common)
	other(t.place.path("/assets/*"), t.place.path("/assets/"), cacheForever)
	for _, p := range t.paths() {
		if f := t.files[p]; f.cache != cacheForever {
			other(p, p, f.cache)
		}
	}
	return b.String()
}

// holds reports whether f is one of all.
func holds(all []field, f field) bool {
	return slices.ContainsFunc(all, func(g field) bool { return g.name == f.name && g.value[0] == f.value[0] })
}
