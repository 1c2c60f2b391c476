// Slim makes the go-app that the browser's program is built with: the pinned
// version without the half that only a server runs, without what our pages have
// no use for, and with changes to its loop and to how it begins.
//
// What is left out is in left.go and what is said otherwise in edits.go, each
// with its reason. No page notices: a use of something that is gone does not
// compile. Compressed, regexp is 98 kB of the download; encoding/json with
// go-app's states, AES and UUIDs 177 kB; net/url and fmt 68 kB; the methods that
// no element is asked for 7 kB; and go-app's own page for a wrong address and
// for a component without content 9 kB.
//
// go-app waits for a tick of 8 ms before it renders what an event changed. The
// loop here renders as soon as no other event is waiting, so that a keystroke
// makes the next frame of the screen and not the one after. And its first page
// takes over the elements that were served, where go-app makes each of them anew:
// see adopt.txt.
//
//	go run ./web/slim DIR
//
// writes the module to DIR/go-app and DIR/go.slim.mod for -modfile. It fails,
// and changes nothing in the project, when the pinned version is not laid out
// as expected; `make wasm SLIM=` then builds with go-app as it is. go-app is
// under the MIT licence, which is copied along.
package main

import (
	"embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	module  = "github.com/maxence-charriere/go-app/v10"
	version = "v10.1.11"
)

//go:embed client.txt adopt.txt mend.txt room.txt errors/errors.go served/served.go url/url.go
var own embed.FS

// written lists where our own files go.
var written = map[string]string{
	"client.txt":       "pkg/app/client.go",
	"adopt.txt":        "pkg/app/adopt.go",
	"mend.txt":         "pkg/app/mend.go",
	"room.txt":         "pkg/app/room.go",
	"errors/errors.go": "pkg/errors/errors.go",
	"served/served.go": "pkg/served/served.go",
	"url/url.go":       "pkg/url/url.go",
}

func main() {
	if len(os.Args) != 2 || filepath.IsAbs(os.Args[1]) {
		fail(fmt.Errorf("usage: slim DIR (below the module's root)"))
	}
	if err := slim(os.Args[1]); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "slim:", err)
	os.Exit(1)
}

func slim(dir string) error {
	// Without it, list knows no folder on a machine that has yet to fetch it.
	if _, err := output("mod", "download", module); err != nil {
		return err
	}
	found, err := output("list", "-m", "-f", "{{.Version}} {{.Dir}}", module)
	if err != nil {
		return err
	}
	have, from, _ := strings.Cut(found, " ")
	if have != version {
		return fmt.Errorf("go.mod pins go-app %s, this is made for %s", have, version)
	}
	to := filepath.Join(dir, "go-app")
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	for _, name := range []string{"go.mod", "LICENSE"} {
		if err := copyFile(filepath.Join(from, name), filepath.Join(to, name)); err != nil {
			return err
		}
	}
	if err := copyPackage(filepath.Join(from, "pkg/app"), filepath.Join(to, "pkg/app")); err != nil {
		return err
	}
	for name, place := range written {
		b, err := own.ReadFile(name)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(to, place), b); err != nil {
			return err
		}
	}
	return modfile(dir)
}

// modfile writes a go.mod that takes go-app from dir, and the go.sum that
// belongs to it.
func modfile(dir string) error {
	b, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	// The path ends up in the program, so it must not name the machine's
	// folders: from the module's root, it is the same everywhere.
	to := "./" + filepath.ToSlash(filepath.Join(dir, "go-app"))
	b = append(b, "\nreplace "+module+" => "+to+"\n"...)
	if err := os.WriteFile(filepath.Join(dir, "go.slim.mod"), b, 0o644); err != nil {
		return err
	}
	return copyFile("go.sum", filepath.Join(dir, "go.slim.sum"))
}

func output(args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Stderr = os.Stderr
	b, err := cmd.Output()
	return strings.TrimSpace(string(b)), err
}
