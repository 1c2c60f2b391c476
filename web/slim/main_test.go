package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSlim makes the slim go-app from the pinned version, as the build does.
func TestSlim(t *testing.T) {
	t.Chdir("../..") // go.mod is there
	dir := t.TempDir()
	if err := slim(dir); err != nil {
		t.Fatal(err)
	}
	for name := range server {
		if _, err := os.Stat(filepath.Join(dir, "go-app/pkg/app", name)); err == nil {
			t.Errorf("%s is the server's, and still there", name)
		}
	}
	for name, want := range map[string]string{
		"go-app/LICENSE":           "MIT",
		"go-app/pkg/app/engine.go": now,
		"go-app/pkg/app/client.go": "func clientResourceResolver",
		"go.slim.mod":              "replace " + module + " => ",
		"go.slim.sum":              "github.com/google/uuid",
	} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || !strings.Contains(string(b), want) {
			t.Errorf("%s: no %q (%v)", name, want, err)
		}
	}
}

// TestPatchRefuses: an engine that is not as expected is not patched.
func TestPatchRefuses(t *testing.T) {
	name := filepath.Join(t.TempDir(), "engine.go")
	for _, text := range []string{"", "dispatch()", loop + loop} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := patch(name); err == nil {
			t.Errorf("%q was patched", text)
		}
		if b, err := os.ReadFile(name); err != nil || string(b) != text {
			t.Errorf("%q became %q (%v)", text, b, err)
		}
	}
}
