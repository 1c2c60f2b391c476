//go:build !js

package calc

import (
	"os/exec"
	"strings"
	"testing"
)

// TestDeps keeps the package light: all of it is downloaded in
// app.wasm before the first score. The list holds what is allowed and what
// that imports in turn.
func TestDeps(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", "{{join .Imports \" \"}}", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	allowed := " errors math math/bits strconv strings sort slices unicode unicode/utf8 "
	for _, name := range strings.Fields(string(out)) {
		if !strings.Contains(allowed, " "+name+" ") {
			t.Errorf("calc imports %s", name)
		}
	}
}

// TestDepsOfDeps looks further down for what would make the download heavy.
func TestDepsOfDeps(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 5 || deps[len(deps)-1] != "trimetric/calc" {
		t.Fatalf("got %d packages ending in %v", len(deps), deps)
	}
	heavy := " fmt encoding/json net/url time reflect regexp os math/big context syscall/js "
	for _, name := range deps {
		if strings.Contains(heavy, " "+name+" ") || strings.Contains(name, ".") {
			t.Errorf("calc depends on %s", name)
		}
	}
}
