// Slim makes the go-app that the browser's program is built with: the pinned
// version without the half that only a server runs, which is a fifth of the
// download, and with one change to its loop.
//
// go-app waits for a tick of 8 ms before it renders what an event changed. The
// loop here renders as soon as no other event is waiting, so that a keystroke
// makes the next frame of the screen and not the one after.
//
//	go run ./web/slim DIR
//
// writes the module to DIR/go-app and DIR/go.slim.mod for -modfile. It fails,
// and changes nothing in the project, when the pinned version is not laid out
// as expected; `make wasm SLIM=` then builds with go-app as it is. go-app is
// under the MIT licence, which is copied along.
package main

import (
	_ "embed"
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

// server lists the files of pkg/app that only a server runs.
var server = map[string]bool{
	"http.go": true, "wasm.go": true, "static.go": true, "resource.go": true,
	"scripts.go": true, "scripts_wasm.go": true, "wasmexec.go": true,
}

//go:embed client.txt
var client string

// The loop of engine.go: what it says, and what it says instead.
const (
	loop = "\t\t\tdispatch()\n\n\t\tcase <-frames.C:"
	now  = "\t\t\tdispatch()\n\t\t\tif len(e.dispatches) == 0 {\n\t\t\t\te.processFrame()\n\t\t\t}\n\n\t\tcase <-frames.C:"
)

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
	for _, pkg := range []string{"pkg/app", "pkg/errors"} {
		if err := copyPackage(filepath.Join(from, pkg), filepath.Join(to, pkg)); err != nil {
			return err
		}
	}
	for _, name := range []string{"go.mod", "LICENSE"} {
		if err := copyFile(filepath.Join(from, name), filepath.Join(to, name)); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(to, "pkg/app/client.go"), []byte(client), 0o644); err != nil {
		return err
	}
	if err := patch(filepath.Join(to, "pkg/app/engine.go")); err != nil {
		return err
	}
	return modfile(dir)
}

// copyPackage copies the Go files of a package, without its tests and without
// what is the server's.
func copyPackage(from, to string) error {
	names, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil {
		return err
	}
	seen := 0
	for _, name := range names {
		base := filepath.Base(name)
		if server[base] {
			seen++
			continue
		}
		if strings.HasSuffix(base, "_test.go") {
			continue
		}
		if err := copyFile(name, filepath.Join(to, base)); err != nil {
			return err
		}
	}
	if strings.HasSuffix(from, "app") && seen != len(server) {
		return fmt.Errorf("%d of go-app's %d server files found", seen, len(server))
	}
	return nil
}

func copyFile(from, to string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o644)
}

// patch changes the loop of the engine.
func patch(name string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if strings.Count(string(b), loop) != 1 {
		return fmt.Errorf("%s: the engine's loop is not as expected", name)
	}
	return os.WriteFile(name, []byte(strings.Replace(string(b), loop, now, 1)), 0o644)
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
