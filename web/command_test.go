//go:build !js

package web

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// testCommand returns a command over the small site, and what it prints.
func testCommand() (c command, stdout, stderr *bytes.Buffer) {
	stdout, stderr = new(bytes.Buffer), new(bytes.Buffer)
	pages, assets := site()
	return command{pages: pages, assets: assets, stdout: stdout, stderr: stderr}, stdout, stderr
}

func TestCommandErrors(t *testing.T) {
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "x"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	taken := local(t).Addr().String()
	check := func(args string, status int, want string) {
		t.Helper()
		c, stdout, stderr := testCommand()
		got := c.status(c.run(strings.Fields(args)))
		if got != status || stderr.String() != "trimetric: "+want+"\n" || stdout.Len() > 0 {
			t.Errorf("%s: status %d, want %d; stderr is\n%swant\ntrimetric: %s\nstdout is %q",
				args, got, status, stderr, want, stdout)
		}
	}

	// Status 2 is for what was typed wrongly.
	check("sevre", 2, `unknown command "sevre"; there are serve, export and version`)
	check("serve -port 80", 2, "serve: flag provided but not defined: -port")
	check("serve -addr", 2, "serve: flag needs an argument: -addr")
	check("serve 8080", 2, `serve: unexpected "8080"`)
	check("export", 2, "export: which directory?")
	check("export a b", 2, `export: unexpected "b"`)
	check("version x", 2, `version: unexpected "x"`)
	for _, origin := range []string{
		"example.org", "https://", "https://example.org/", "https://example.org/app", "ftp://example.org",
		"https://example.org?x", "https://example.org#x", "https://me@example.org", "HTTPS://example.org",
		"//example.org", "https://:80", "https://a%zz",
	} {
		check("export -origin "+origin+" "+full, 2, `-origin "`+origin+`" is not like https://example.org`)
	}

	for _, base := range []string{"tools", "/tools", "/to ols/", "/../"} {
		c, _, stderr := testCommand()
		want := "trimetric: -base \"" + base + "\" is not like /tools/: it begins and ends with a slash, and between slashes stand letters, digits, - and _, or dots among them\n"
		if got := c.status(c.run([]string{"export", "-base", base, full})); got != 2 || stderr.String() != want {
			t.Errorf("-base %s: status %d, stderr is\n%swant\n%s", base, got, stderr, want)
		}
	}

	// Status 1 is for what went wrong with it.
	check("serve -addr "+taken, 1, "cannot listen on "+taken+": bind: address already in use")
	check("export "+full, 1, full+" is not empty")
	check("export "+filepath.Join(full, "x", "y"), 1, "mkdir "+filepath.Join(full, "x")+": not a directory")

	// Two lines of error are still one line.
	c, _, stderr := testCommand()
	c.status(usageError("one\ntwo"))
	if got := stderr.String(); got != "trimetric: one; two\n" {
		t.Errorf("stderr is %q", got)
	}
}

// Before the browser's program is built, every command says what to do.
func TestCommandNotBuilt(t *testing.T) {
	for _, args := range [][]string{{"serve"}, {"export", t.TempDir()}, {"version"}} {
		c, _, stderr := testCommand()
		delete(c.assets.(fstest.MapFS), "wasm/app.wasm.br")
		if got := c.status(c.run(args)); got != 1 || stderr.String() != "trimetric: the browser's program is not built: run `make run`\n" {
			t.Errorf("%s: status %d, stderr %q", args, got, stderr)
		}
	}
}

func TestMainUsage(t *testing.T) {
	check := func(status int, inStdout, inStderr string, args ...string) {
		t.Helper()
		var stdout, stderr bytes.Buffer
		got := Main(args, &stdout, &stderr, nil)
		if got != status || stdout.String() != inStdout || stderr.String() != inStderr {
			t.Errorf("%q: status %d, stdout %q, stderr %q", args, got, &stdout, &stderr)
		}
	}
	check(2, "", usage+"trimetric: no command given\n")
	check(0, usage, "", "help")
	check(0, usage, "", "-h")
	check(0, usage, "", "serve", "-h")
}

func TestVersion(t *testing.T) {
	c, stdout, _ := testCommand()
	status := c.status(c.run([]string{"version"}))
	want := "trimetric " + testTree(t, "").version + "\n"
	if status != 0 || stdout.String() != want {
		t.Errorf("status %d, %q, want %q", status, stdout, want)
	}
}

// The command serves where it says it does, until it is told to stop.
func TestServe(t *testing.T) {
	c, _, stderr := testCommand()
	out, stdout := io.Pipe()
	c.stdout = stdout
	status := make(chan int, 1)
	go func() {
		status <- c.status(c.run([]string{"serve", "-addr", "127.0.0.1:0", "-origin", "https://example.org"}))
		_ = stdout.Close() // or a server that does not start would never say so
	}()
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	base, found := strings.CutPrefix(strings.TrimSpace(line), "Trimetric is at ")
	if !found || strings.HasSuffix(base, ":0") {
		t.Fatalf("it says %q", line)
	}
	r, err := http.Get(base + "/nps")
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(r.Body)
	_ = r.Body.Close()
	if err != nil || !strings.Contains(string(body), `<link rel="canonical" href="https://example.org/nps">`) {
		t.Errorf("%v, and the page is %s", err, body)
	}
	terminate(t)
	if got := <-status; got != 0 || stderr.Len() > 0 {
		t.Errorf("status %d, stderr %q", got, stderr)
	}
}
