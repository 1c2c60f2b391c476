//go:build !js && !wasip1

package table

import (
	"os/exec"
	"strings"
	"testing"
)

// TestDeps keeps the package light: a reader downloads the program that it is
// part of.
func TestDeps(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 5 || deps[len(deps)-1] != "trimetric/app/table" {
		t.Fatalf("got %d packages ending in %v", len(deps), deps)
	}
	heavy := " fmt encoding time reflect regexp os math/big context syscall/js "
	for _, name := range deps {
		if strings.Contains(heavy, " "+name+" ") || strings.HasPrefix(name, "encoding/") || strings.Contains(name, ".") {
			t.Errorf("table depends on %s", name)
		}
	}
}

// TestInlined holds what find is made of in line: a call for each eight bytes of
// a file would take longer than what is done for them.
func TestInlined(t *testing.T) {
	out, err := exec.Command("go", "build", "-gcflags=-m", ".").CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"(*lines).put", "inside"} {
		if !strings.Contains(string(out), "inlining call to "+name+"\n") {
			t.Errorf("%s is called", name)
		}
	}
}
