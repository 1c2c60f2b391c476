//go:build e2e

// Package served starts the built command, and finds the browser, for the tests
// of this tree and for who takes pictures of the site.
package served

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
)

// Start serves the site that a command holds on a free port, or where -addr
// among the arguments says, until stop is called.
func Start(command string, args ...string) (address string, stop func(), err error) {
	cmd := Command(command, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := cmd.Start(); err != nil {
		return "", nil, fmt.Errorf("%w: run `make build`", err)
	}
	stop = func() {
		_ = cmd.Process.Signal(syscall.SIGTERM) // fails when it has ended already
		_ = cmd.Wait()
	}
	if address, err = Address(out); err != nil {
		stop()
		return "", nil, fmt.Errorf("%s: %w", command, err)
	}
	return address, stop, nil
}

// Command is what Start starts.
func Command(command string, args ...string) *exec.Cmd {
	return exec.Command(command, append([]string{"serve", "-addr", "127.0.0.1:0"}, args...)...)
}

// Address reads where the site is, like "http://127.0.0.1:4711", from what the
// command prints.
func Address(out io.Reader) (string, error) {
	line, err := bufio.NewReader(out).ReadString('\n')
	_, address, found := strings.Cut(strings.TrimSpace(line), "Trimetric is at ")
	if err != nil || !found {
		return "", fmt.Errorf("it said %q and not where it is: %v", line, err)
	}
	return address, nil
}

// Quiet is for Chromium's flag disable-features. The pop-up of its address bar is
// two pages, which each window starts anew: a third of what the tests make a
// machine do. The others are chromedp's.
const Quiet = "WebUIOmniboxPopup,WebUIOmniboxAimPopup,Translate,BlinkGenPropertyTrees"

// Chromium is the path of the browser that most tests use.
func Chromium() (string, error) {
	for _, name := range []string{"chromium", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no chromium here: run `make setup`")
}
