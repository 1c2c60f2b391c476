//go:build e2e

package browsers

import (
	"encoding/json"
	"os/exec"
	"testing"
)

// A wire leads to a browser.
type wire interface {
	// send has the browser carry out a command, and returns the value that it
	// answers with.
	send(c command, with params) (json.RawMessage, error)

	// arrived is called when a page has loaded.
	arrived() error

	// console returns what the pages of an origin have written to the console
	// so far: errors that nobody caught, and broken security policies, among it.
	console(origin string) ([]string, error)
}

type params map[string]any

// A command is one of WebDriver's (W3C, WebDriver 2, section 6.3), under its name
// in Firefox and as the request that the standard makes of it. {id} is an
// element.
type command struct{ name, method, path string }

var (
	navigate = command{"Navigate", "POST", "/url"}
	script   = command{"ExecuteScript", "POST", "/execute/sync"}
	label    = command{"GetComputedLabel", "GET", "/element/{id}/computedlabel"}
	role     = command{"GetComputedRole", "GET", "/element/{id}/computedrole"}
	click    = command{"ElementClick", "POST", "/element/{id}/click"}
	keys     = command{"ElementSendKeys", "POST", "/element/{id}/value"}
	rect     = command{"SetWindowRect", "POST", "/window/rect"}
	timeouts = command{"SetTimeouts", "POST", "/timeouts"}
)

// element is the name under which an element crosses the wire.
const element = "element-6066-11e4-a52e-4f735466cecf"

// installed finds a program. One that is missing fails the test: tests that are
// skipped look like tests that passed.
func installed(t *testing.T, name, from string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Fatalf("no %s here: run `make setup`, or install %s", name, from)
	}
	return path
}

// started runs a program until the test ends.
func started(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // fails when it has ended already
		_ = cmd.Wait()
	})
}
