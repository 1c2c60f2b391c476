package frame

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// light is what the widget's program may link: what all Go programs have, and
// what we have looked at. Each of fmt, time, net/url or encoding/json would
// take it over the weight it may have.
var light = regexp.MustCompile(`^(cmp|errors|internal/.*|io|iter|math|math/bits|runtime|slices|strconv|strings|structs|sync|sync/atomic|` +
	`unicode|unicode/utf8|unsafe|trimetric/(app/(calendar|draw|entry|frame|mark|plot|widget|words)|calc|calc/industry|quiz))$`)

func TestLight(t *testing.T) {
	list := exec.Command("go", "list", "-deps", "trimetric/app/widget")
	list.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 20 || deps[len(deps)-1] != "trimetric/app/widget" {
		t.Fatalf("got %d packages ending in %v", len(deps), deps)
	}
	for _, name := range deps {
		if !light.MatchString(name) {
			t.Errorf("the widget depends on %s", name)
		}
	}
	for _, name := range []string{"fmt", "time", "net/url", "syscall/js", "github.com/x/y", "trimetric/app", "trimetric/app/ui"} {
		if light.MatchString(name) {
			t.Errorf("%s passes for light", name)
		}
	}
}
