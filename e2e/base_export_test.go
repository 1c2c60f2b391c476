//go:build e2e

package e2e

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestBaseExported puts an exported site into the folder of a host that serves
// files, and opens it there, with the network and without.
func TestBaseExported(t *testing.T) {
	root := t.TempDir()
	out, err := exec.Command(binary, "export", "-base", "/tools/", "-origin", "https://example.org", filepath.Join(root, "tools")).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	host := httptest.NewServer(fileHost(root))
	t.Cleanup(host.Close)
	l := newLine(t, host.URL)
	p := openPage(t, l.URL+"/tools")
	p.open("/")
	p.device("saved")
	p.guard.expect("404")
	for _, cut := range []bool{false, true} {
		l.setCut(cut)
		for _, path := range append(pagePaths(), "/nowhere") {
			p.open(path)
			p.within(path)
		}
		p.linked()
	}
	if out := l.strayed(); len(out) > 0 {
		t.Errorf("these were asked for: %q", out)
	}
}

// fileHost serves a folder as most hosts do: an address without an extension is
// that of an HTML file, and 404.html beside it answers for what is not there.
func fileHost(root string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := filepath.Join(root, filepath.FromSlash(r.URL.Path))
		if strings.HasSuffix(r.URL.Path, "/") {
			name = filepath.Join(name, "index")
		}
		if filepath.Ext(name) == "" {
			name += ".html"
		}
		body, err := os.ReadFile(name)
		if err != nil {
			body, err = os.ReadFile(filepath.Join(root, "tools", "404.html"))
			name = "404.html"
		}
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		kinds := map[string]string{".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
			".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".webmanifest": "application/manifest+json"}
		w.Header().Set("Content-Type", kinds[filepath.Ext(name)])
		if name == "404.html" {
			w.WriteHeader(http.StatusNotFound)
		}
		_, _ = w.Write(body) // fails when the browser has left
	})
}
