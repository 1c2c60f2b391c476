//go:build !js

package web

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"
)

// workerPath lies at the root of the site, since a worker answers for what lies
// beside and below it.
const workerPath = "/sw.js"

// addWorker files the service worker and gives the tree its version, which is
// another for a worker that works otherwise.
func (t *tree) addWorker(from fs.FS) error {
	script, err := fs.ReadFile(from, "sw.js")
	if err != nil {
		return err
	}
	at := t.place.path(workerPath)
	t.files[at] = newFile(workerPath, cacheAsk, script)
	t.version = t.sum()
	t.files[at] = newFile(workerPath, cacheAsk, append(t.workerHead(), script...))
	return nil
}

// workerHead is what the worker cannot know by itself: the version, and what
// belongs to it.
func (t *tree) workerHead() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "const version = %q;\nconst programs = %s;\nconst files = [\n", t.version, t.programs())
	for _, p := range t.paths() {
		if t.offline(p) {
			b.WriteString(listed(t.place.relative(p), t.files[p]))
		}
	}
	b.WriteString(listed("."+notFoundPath, t.notFound) + "];\n\n")
	return []byte(b.String())
}

// firstUsed are the programs of the frames and of /import. A device stores them
// when they are first used here, and from then on those of each new version.
var firstUsed = []string{importProgram, "widget.wasm"}

// programs lists them as seen from the worker.
func (t *tree) programs() []byte {
	list := []string{}
	for _, name := range firstUsed {
		if p, ok := t.assets[name]; ok {
			list = append(list, t.place.relative(p))
		}
	}
	row, _ := json.Marshal(list) // texts always can be written
	return row
}

// offline reports whether a device stores the file at p. It needs neither what
// search engines read, nor the pictures that chats and installers show (icons
// are none of them), nor what other sites ask for, nor the worker itself, which
// the browser keeps, nor what waits for its first use.
func (t *tree) offline(p string) bool {
	for name := range t.pictures {
		if p == t.assets[name] {
			return false
		}
	}
	for _, name := range firstUsed {
		if p == t.assets[name] {
			return false
		}
	}
	if _, card := t.cards[p]; card || p == t.place.path(embedPath) {
		return false
	}
	return p != t.place.path(robotsPath) && p != t.place.path(sitemapPath) && p != t.place.path(workerPath)
}

// listed is one row of the worker's list: a path as seen from the worker, the
// size in bytes, and the hash that a browser checks what it fetches against
// (W3C, Subresource Integrity).
func listed(path string, f *file) string {
	sum := sha256.Sum256(f.body)
	row, _ := json.Marshal([]any{path, len(f.body), "sha256-" + base64.StdEncoding.EncodeToString(sum[:])}) // texts and numbers always can be written
	return string(row) + ",\n"
}
