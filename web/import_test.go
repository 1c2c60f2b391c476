//go:build !js

package web

import (
	"path"
	"testing"
)

// TestImportAssets: the page's script knows the worker by its name, and that the
// program, wherever the site lies; and no name of theirs is seen outside.
func TestImportAssets(t *testing.T) {
	check := func(at place) {
		t.Helper()
		tr := testTreeAt(t, at)
		name := func(asset string) string { return path.Base(tr.assets[asset]) }
		want := "(() => {\nconst address = new URL(\"" + name("import.wasm") + "\", self.location).href;\nprogram();\nimportWorker();\n})();\n"
		if got := string(tr.files[tr.assets["import-worker.js"]].body); got != want {
			t.Errorf("%v: the worker is\n%s\nwant\n%s", at, got, want)
		}
		want = "(() => {\nconst workerName = \"" + name("import-worker.js") + "\";\npatch();\nimportPage();\npaint();\ntake();\naway();\nacts();\n})();\n"
		if got := string(tr.files[tr.assets["import.js"]].body); got != want {
			t.Errorf("%v: the script is\n%s\nwant\n%s", at, got, want)
		}
	}
	check(place{})
	check(place{origin: "https://example.org", base: "/tools"})
}
