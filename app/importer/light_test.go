package importer

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// light is what the program that reads files may link: what all Go programs
// have, and what we have looked at.
var light = regexp.MustCompile(`^(bytes|cmp|errors|internal/.*|io|iter|maps|math|math/bits|runtime|slices|sort|strconv|strings|structs|sync|sync/atomic|` +
	`unicode|unicode/utf16|unicode/utf8|unsafe|hash|hash/crc32|hash/adler32|` +
	`trimetric/(app/(calendar|csv|dates|draw|entry|importer|mark|picture|plot|reader|saved|survey|table|takeaway|words|words/intake|xlsx|xlsx/inflate)|calc|calc/industry|quiz))$`)

func TestLight(t *testing.T) {
	list := exec.Command("go", "list", "-deps", "trimetric/app/reader")
	list.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 20 || deps[len(deps)-1] != "trimetric/app/reader" {
		t.Fatalf("got %d packages ending in %v", len(deps), deps)
	}
	for _, name := range deps {
		if !light.MatchString(name) {
			t.Errorf("the program depends on %s", name)
		}
	}
	for _, name := range []string{"fmt", "time", "regexp", "archive/zip", "encoding/csv", "trimetric/app", "trimetric/app/ui"} {
		if light.MatchString(name) {
			t.Errorf("%s passes for light", name)
		}
	}
}
