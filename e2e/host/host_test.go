//go:build e2e

// Package host holds the command, and the tree that it exports, to what a host
// of theirs relies on: under nginx, under load, with readers who dawdle, when
// told to stop, and when built elsewhere.
//
// It needs the built command and nginx: `make setup build`.
package host

import (
	"context"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"trimetric/e2e/served"
)

const (
	binary = "../../bin/trimetric"
	origin = "https://example.org"
)

// A server is a process that answers at addr, like "127.0.0.1:4711".
type server struct {
	addr string
	cmd  *exec.Cmd
	says *strings.Builder // what it wrote to stderr; to be read when it has ended
	done chan error
}

// serve starts the command on a free port.
func serve(t testing.TB, args ...string) *server {
	t.Helper()
	if _, err := os.Stat(binary); err != nil {
		t.Fatal("the command is not built: run `make build`")
	}
	cmd := served.Command(binary, args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s := start(t, cmd)
	address, err := served.Address(out)
	if err != nil {
		t.Fatal(err)
	}
	s.addr = strings.TrimPrefix(address, "http://")
	return s
}

// start runs a server until the test ends, at the latest.
func start(t testing.TB, cmd *exec.Cmd) *server {
	t.Helper()
	s := &server{cmd: cmd, says: new(strings.Builder), done: make(chan error, 1)}
	cmd.Stderr = s.says
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { s.done <- cmd.Wait() }()
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM) // fails when it has ended already
		select {
		case <-s.done:
		case <-time.After(15 * time.Second):
			_ = cmd.Process.Kill()
		}
	})
	return s
}

// export writes the site as `make site` does, and returns the folder.
func export(t testing.TB, args ...string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "dist")
	run(t, "", binary, append(append([]string{"export", "-origin", origin}, args...), dir)...)
	return dir
}

// run runs a command in a folder, "" for this one, and returns what it says. A
// make inside is none of the make that runs the tests, whose variables, like
// BASE, would be its own.
func run(t testing.TB, dir, name string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = slices.DeleteFunc(os.Environ(), func(set string) bool {
		name, _, _ := strings.Cut(set, "=")
		return slices.Contains([]string{"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES"}, name)
	})
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

// ask sends one request on a connection of its own, and follows no redirect.
// Fields are "Name: value".
func ask(t testing.TB, s *server, method, path string, fields ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequest(method, "http://"+s.addr+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", "identity")
	for _, field := range fields {
		name, value, _ := strings.Cut(field, ": ")
		r.Header.Set(name, value)
	}
	transport := &http.Transport{DisableKeepAlives: true, DisableCompression: true}
	answer, err := transport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return answer, string(body)
}

var wasm = regexp.MustCompile(`/assets/app\.[0-9a-f]+\.wasm`)

// program is the address of app.wasm.
func program(t testing.TB, s *server) string {
	t.Helper()
	_, html := ask(t, s, "GET", "/nps")
	return wasm.FindString(html)
}
