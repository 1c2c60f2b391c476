//go:build e2e

package host

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestReproducible builds the source in two folders of different names and
// depths, and compares what comes out, byte for byte: the command, and the tree
// that it exports.
func TestReproducible(t *testing.T) {
	top := strings.TrimSpace(run(t, "", "git", "rev-parse", "--show-toplevel"))
	temp := t.TempDir()
	one, other := filepath.Join(temp, "one"), filepath.Join(temp, "an other", "deeper")
	want, got := build(t, top, one), build(t, top, other)
	if len(want) < 40 {
		t.Fatalf("only %d files came out", len(want))
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			t.Errorf("%s differs: %s and %s", name, want[name], got[name])
		}
		delete(got, name)
	}
	for name := range got {
		t.Errorf("%s came out in the other folder alone", name)
	}
}

// build makes the site in a folder of its own, and returns the hash of each file
// of the site and of the command.
func build(t *testing.T, top, dir string) map[string]string {
	t.Helper()
	copySource(t, top, dir)
	run(t, dir, "make", "-s", "site", "BROTLI=2", "BASE=", "ORIGIN="+origin, "CONTACT=mailto:security@example.org", "CONTACT_UNTIL=2027-06-30")
	return hashes(t, dir, "dist", "bin/trimetric", "bin/app.wasm")
}

// copySource copies what is, or would be, committed.
func copySource(t *testing.T, top, dir string) {
	t.Helper()
	tracked := run(t, top, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	for name := range strings.SplitSeq(strings.TrimSuffix(tracked, "\x00"), "\x00") {
		body, err := os.ReadFile(filepath.Join(top, name))
		if os.IsNotExist(err) {
			continue // deleted, and not yet committed
		}
		if info, err := os.Stat(filepath.Join(top, name)); err == nil && info.IsDir() {
			continue // a link to a folder is none of the source
		}
		if err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, body, 0o755); err != nil { // scripts are run
			t.Fatal(err)
		}
	}
}

// hashes returns those of all files in some parts of a folder.
func hashes(t *testing.T, dir string, parts ...string) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, part := range parts {
		err := filepath.WalkDir(filepath.Join(dir, part), func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			body, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(dir, name)
			all[rel] = fmt.Sprintf("%x", sha256.Sum256(body))[:16]
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return all
}
