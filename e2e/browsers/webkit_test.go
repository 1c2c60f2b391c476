//go:build e2e

package browsers

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// webkit is a wire to WebKitGTK's small browser, by way of its driver.
type webkit struct {
	base string // the address of the session
}

func startWebKit(t *testing.T) wire {
	t.Helper()
	driver := installed(t, "WebKitWebDriver", "webkit2gtk-driver")
	browsers, err := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if err != nil || len(browsers) == 0 {
		t.Fatalf("no MiniBrowser below /usr/lib: run `make setup`, or install webkit2gtk-driver")
	}
	home := t.TempDir()
	port := freePort(t)
	cmd := exec.Command(driver, "--port="+port)
	cmd.Env = append(os.Environ(), "DISPLAY="+startScreen(t),
		"HOME="+home, "XDG_CACHE_HOME="+home, "XDG_DATA_HOME="+home, "XDG_CONFIG_HOME="+home,
		"GSETTINGS_BACKEND=memory", "NO_AT_BRIDGE=1",
		"LIBGL_ALWAYS_SOFTWARE=1") // there is no graphics card
	started(t, cmd)

	w := &webkit{base: "http://127.0.0.1:" + port}
	w.begin(t, browsers[0])
	t.Cleanup(func() { _, _ = w.send(command{method: "DELETE"}, nil) }) // it is killed in any case
	return w
}

// begin waits for the driver and has it start the browser.
func (w *webkit) begin(t *testing.T, browser string) {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		_, err := w.send(command{method: "GET", path: "/status"}, nil)
		if err == nil {
			break
		}
		if time.Now().After(end) {
			t.Fatal(err)
		}
	}
	answer, err := w.send(command{method: "POST", path: "/session"}, params{"capabilities": params{"alwaysMatch": params{
		"webkitgtk:browserOptions": params{"binary": browser, "args": []string{"--automation"}},
	}}})
	var session struct{ SessionID string }
	if err == nil {
		err = json.Unmarshal(answer, &session)
	}
	if err != nil {
		t.Fatal(err)
	}
	w.base += "/session/" + session.SessionID
	if _, err := w.send(timeouts, params{"pageLoad": 20_000}); err != nil {
		t.Fatal(err)
	}
}

func (w *webkit) send(c command, with params) (json.RawMessage, error) {
	path := c.path
	if id, ok := with["id"].(string); ok {
		path = strings.Replace(path, "{id}", id, 1)
	}
	var body bytes.Buffer
	if c.method == "POST" {
		if with == nil {
			with = params{}
		}
		if err := json.NewEncoder(&body).Encode(with); err != nil {
			return nil, err
		}
	}
	request, err := http.NewRequest(c.method, w.base+path, &body)
	if err != nil {
		return nil, err
	}
	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	var answer struct{ Value json.RawMessage }
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Value)
	}
	return answer.Value, nil
}
