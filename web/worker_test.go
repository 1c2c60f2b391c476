//go:build !js

package web

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// workerList reads the version and the list back out of the worker, as a browser
// does.
func workerList(t *testing.T, script string) (version string, files [][3]any) {
	t.Helper()
	m := regexp.MustCompile(`(?s)^const version = "([0-9a-f]{16})";\nconst programs = \[.*\];\nconst files = (\[\n.*?\n\]);\n\n`).FindStringSubmatch(script)
	if m == nil {
		t.Fatalf("the worker begins %.200s", script)
	}
	if err := json.Unmarshal([]byte(strings.Replace(m[2], ",\n]", "]", 1)), &files); err != nil {
		t.Fatal(err)
	}
	return m[1], files
}

// TestWorkerList fetches everything that a device stores. It stores all of the
// list or none of it: one file missing, and nothing works offline.
func TestWorkerList(t *testing.T) {
	h, tr := testHandler(t)
	script := body(t, ask(h, "GET", "/sw.js"))
	version, files := workerList(t, script)
	if version != tr.version {
		t.Errorf("the worker has version %s, and the tree %s", version, tr.version)
	}
	if !strings.HasSuffix(script, "];\n\nwork();\n") {
		t.Errorf("the worker ends %q", script[len(script)-30:])
	}
	var got []string
	for _, f := range files {
		path := strings.TrimPrefix(f[0].(string), ".")
		got = append(got, path)
		r := ask(h, "GET", path)
		if want := map[bool]int{false: http.StatusOK, true: http.StatusNotFound}[path == "/404"]; r.StatusCode != want {
			t.Errorf("%s: status %d, want %d", path, r.StatusCode, want)
		}
		sent := body(t, r)
		sum := sha256.Sum256([]byte(sent))
		if f[1] != float64(len(sent)) || f[2] != "sha256-"+base64.StdEncoding.EncodeToString(sum[:]) {
			t.Errorf("%s: listed as %v, %v", path, f[1], f[2])
		}
	}
	want := []string{"/", "/404", "/embed/nps", "/favicon.ico", "/manifest.webmanifest", "/nps"}
	for _, name := range []string{"app.js", "app.wasm", "apple-touch-icon.png", "frame.css", "frame.js", "head.js", "icon-192.png", "icon-512.png", "icon-maskable.png", "icon.svg", "import-worker.js", "import.js", "preview.js", "trimetric.css"} {
		want = append(want, tr.assets[name])
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("a device stores\n%q, want\n%q", got, want)
	}
}

// TestWorkerPrograms: the worker knows what is stored on its first use, wherever
// the site lies, and does not list it.
func TestWorkerPrograms(t *testing.T) {
	check := func(at place) {
		t.Helper()
		tr := testTreeAt(t, at)
		want := `const programs = ["./` + strings.TrimPrefix(tr.assets["import.wasm"], at.path("/")) + `","./` + strings.TrimPrefix(tr.assets["widget.wasm"], at.path("/")) + `"];`
		script := string(tr.files[at.path("/sw.js")].body)
		if got := strings.Split(script, "\n")[1]; got != want {
			t.Errorf("%v: the worker says %s, want %s", at, got, want)
		}
		if n := strings.Count(script, ".wasm"); n != 3 { // those and the pages' own
			t.Errorf("%v: the worker names %d programs", at, n)
		}
	}
	check(place{})
	check(place{origin: "https://example.org", base: "/tools"})
}

// TestWorkerVersion: whatever changes makes another version, the worker's own
// script too.
func TestWorkerVersion(t *testing.T) {
	pages, files := site()
	was := testTree(t, "").version
	files["sw.js"].Data = []byte("otherwise();\n")
	tr, err := buildTree(pages, place{}, files)
	if err != nil || tr.version == was {
		t.Errorf("version %s before and %s after, %v", was, tr.version, err)
	}
}

// TestVersionOfFields: a page that a worker has stored keeps its header fields,
// so that other fields have to be another version.
func TestVersionOfFields(t *testing.T) {
	tr := testTree(t, "")
	was := tr.sum()
	tr.files["/nps"].cache = cacheForever
	if tr.sum() == was {
		t.Error("another header field is the same version")
	}
	tr.files["/nps"].cache = cacheAsk
	if tr.place.origin = "https://example.org"; tr.sum() == was {
		t.Error("another security field is the same version")
	}
}
