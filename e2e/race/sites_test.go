//go:build e2e

// Package race measures the site beside a stock go-app build of the same
// components, see stock, over the same line and in the same browser. Only
// `make bench` runs it to the end; what it prints is never a pass or a fail,
// except for bytes and for how often the program is sent.
//
// It needs Chromium and the built command: `make setup build`.
package race

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"trimetric/e2e/served"
)

// A site is one of the two, behind a line.
type site struct {
	name   string
	stored string // true, in a page, once a service worker has stored the site
	front  *front
	line   *line
}

func newSite(t testing.TB, name, server, stored string, compress bool) *site {
	f := newFront(t, server, compress)
	s := httptest.NewServer(f)
	t.Cleanup(s.Close)
	t.Cleanup(s.CloseClientConnections)
	return &site{name: name, stored: stored, front: f, line: newLine(t, s.Listener.Addr().String())}
}

// ours is the site as it is served.
func ours(t testing.TB) *site {
	t.Helper()
	address, stop, err := served.Start("../../bin/trimetric")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	return newSite(t, "ours", address,
		`document.documentElement.dataset.device === "saved" && Boolean((await navigator.serviceWorker.getRegistration()).active)`, false)
}

// stock is the other. It lies in a folder of its own, with the same styles,
// icons and scripts as the site.
func stock(t testing.TB) *site {
	t.Helper()
	dir := t.TempDir()
	run(t, "../..", nil, "go", "build", "-trimpath", "-o", filepath.Join(dir, "stock"), "./e2e/race/stock")
	program := filepath.Join(dir, "web", "app.wasm")
	run(t, "../..", []string{"GOOS=js", "GOARCH=wasm"}, "go", "build", "-trimpath", "-ldflags=-s -w", "-o", program, "./e2e/race/stock")
	run(t, "../..", nil, "bin/trimetric", "export", filepath.Join(dir, "site"))
	for _, name := range []string{"trimetric.css", "icon.svg", "icon-192.png", "icon-512.png", "icon-maskable.png"} {
		ext := filepath.Ext(name)
		from, err := filepath.Glob(filepath.Join(dir, "site", "assets", strings.TrimSuffix(name, ext)+".*"+ext))
		if err != nil || len(from) != 1 {
			t.Fatalf("%s: found %q, %v", name, from, err)
		}
		write(t, filepath.Join(dir, "web", name), read(t, from[0]))
	}
	var script []byte
	for _, name := range []string{"storage.js", "early.js", "places.js", "read.js", "contents.js", "copy.js", "menu.js", "export.js"} {
		script = append(script, read(t, filepath.Join("../../static", name))...)
	}
	write(t, filepath.Join(dir, "web", "trimetric.js"), append(script, marks...))
	wasm := read(t, program)
	sum := sha256.Sum256(wasm)
	env := []string{"STOCK_VERSION=" + hex.EncodeToString(sum[:8]), fmt.Sprintf("STOCK_SIZE=%d", len(wasm))}
	return newSite(t, "stock", serve(t, dir, filepath.Join(dir, "stock"), env), `await (async () => {
		for (const key of await caches.keys()) {
			if ((await (await caches.open(key)).keys()).length > 10) return Boolean(navigator.serviceWorker.controller);
		}
	})()`, true)
}

// marks stands in for head.js and app.js where the style sheet looks for their
// marks: that there are scripts, and that the program runs.
const marks = `
document.documentElement.dataset.js = "on";
window.trimetricReady = () => { document.documentElement.dataset.engine = "ready"; };
`

// serve starts the stock server in a folder, waits until it answers, and returns
// its URL. It learns its address from STOCK_ADDR.
func serve(t testing.TB, dir, command string, env []string) string {
	t.Helper()
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(command)
	cmd.Dir = dir
	cmd.Env = append(append(os.Environ(), "STOCK_ADDR="+address), env...)
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM) // fails when it has ended already
		_ = cmd.Wait()
	})
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		answer, err := http.Get("http://" + address + "/nps")
		if err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode != http.StatusOK {
				t.Fatalf("%s: %s", command, answer.Status)
			}
			return "http://" + address
		}
		var failed *url.Error
		if !errors.As(err, &failed) || time.Now().After(end) {
			t.Fatalf("%s does not answer: %v", command, err)
		}
	}
}

func run(t testing.TB, dir string, env []string, command string, args ...string) {
	t.Helper()
	cmd := exec.Command(command, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func write(t testing.TB, name string, b []byte) {
	t.Helper()
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
}
