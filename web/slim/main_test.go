package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestSlim makes the slim go-app from the pinned version, as the build does,
// and compiles it for a browser.
func TestSlim(t *testing.T) {
	t.Chdir("../..") // go.mod is there
	dir := t.TempDir()
	if err := slim(dir); err != nil {
		t.Fatal(err)
	}
	for name := range left {
		if _, err := os.Stat(filepath.Join(dir, "go-app/pkg/app", name)); err == nil {
			t.Errorf("%s is left out, and still there", name)
		}
	}
	for name, want := range map[string]string{
		"go-app/LICENSE":             "MIT",
		"go-app/pkg/app/engine.go":   now,
		"go-app/pkg/app/client.go":   "func clientResourceResolver",
		"go-app/pkg/app/adopt.go":    "func look()",
		"go-app/pkg/app/mend.go":     "func clearServed",
		"go-app/pkg/app/room.go":     "type room struct",
		"go-app/pkg/app/node.go":     "room := m.takeOver(ctx, v)",
		"go-app/pkg/app/html_gen.go": "type HTMLElem = *htmlElem",
		"go.slim.mod":                "replace " + module + " => ",
		"go.slim.sum":                "github.com/google/uuid",
	} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || !strings.Contains(string(b), want) {
			t.Errorf("%s: no %q (%v)", name, want, err)
		}
	}
	cmd := exec.Command("go", "vet", "./...")
	cmd.Dir = filepath.Join(dir, "go-app")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=-mod=mod", "GOPROXY=off")
	if b, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, b)
	}
}

// TestLayout: a folder that lacks a file, or has another one in its place, is
// not go-app as expected.
func TestLayout(t *testing.T) {
	from := t.TempDir()
	if err := copyPackage(from, t.TempDir()); err == nil {
		t.Error("an empty folder is taken for go-app")
	}
	for _, name := range named() {
		text := "package app\n"
		if err := os.WriteFile(filepath.Join(from, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := copyPackage(from, t.TempDir()); err == nil {
		t.Error("a folder of empty files is taken for go-app")
	}
}
