//go:build !js

package quiz

import (
	"os/exec"
	"strings"
	"testing"
)

// TestDeps keeps the package light: the light widget links it.
func TestDeps(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 5 || deps[len(deps)-1] != "trimetric/quiz" {
		t.Fatalf("got %d packages ending in %v", len(deps), deps)
	}
	heavy := " fmt encoding/json net/url time reflect regexp os math/big context syscall/js "
	for _, name := range deps {
		if strings.Contains(heavy, " "+name+" ") || strings.Contains(name, ".") {
			t.Errorf("quiz depends on %s", name)
		}
	}
}
