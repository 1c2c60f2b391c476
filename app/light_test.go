//go:build !js

package app

import (
	"os/exec"
	"strings"
	"testing"
)

// TestLight keeps these packages light: all of them are downloaded before the
// first score, and the light widget links them too.
func TestLight(t *testing.T) {
	heavy := " fmt encoding/json net/url time reflect regexp os math/big context syscall/js "
	for _, pkg := range []string{"trimetric/app/entry", "trimetric/app/saved", "trimetric/app/words", "trimetric/app/plot", "trimetric/quiz"} {
		out, err := exec.Command("go", "list", "-deps", pkg).Output()
		if err != nil {
			t.Fatal(err)
		}
		deps := strings.Fields(string(out))
		if len(deps) < 5 || deps[len(deps)-1] != pkg {
			t.Fatalf("got %d packages ending in %v", len(deps), deps)
		}
		for _, name := range deps {
			if strings.Contains(heavy, " "+name+" ") || strings.Contains(name, ".") {
				t.Errorf("%s depends on %s", pkg, name)
			}
		}
	}
}
