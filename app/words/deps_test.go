//go:build !js

package words

import (
	"os/exec"
	"strings"
	"testing"
)

// TestDeps keeps the package light: all of it is downloaded in
// app.wasm before the first score.
func TestDeps(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 5 || deps[len(deps)-1] != "trimetric/app/words" {
		t.Fatalf("got %d packages ending in %v", len(deps), deps)
	}
	heavy := " fmt encoding/json net/url time reflect regexp os math/big context syscall/js "
	for _, name := range deps {
		if strings.Contains(heavy, " "+name+" ") || strings.Contains(name, ".") {
			t.Errorf("words depends on %s", name)
		}
	}
}
