//go:build e2e

package browsers

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// firefox is a wire of Marionette, which is WebDriver in frames of JSON on a
// TCP connection: the length, a colon, and [0, number, command, parameters].
type firefox struct {
	conn net.Conn
	in   *bufio.Reader
	sent int
	log  string // the file with what is printed
}

// preferences keep Firefox from asking anything of anybody but the site, and
// have it print what pages write to the console.
const preferences = `
user_pref("marionette.port", 0);
user_pref("app.normandy.enabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.page", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("devtools.console.stdout.content", true);
user_pref("extensions.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("network.proxy.type", 0);
user_pref("messaging-system.log", "off");
user_pref("services.settings.server", "data:,");
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
`

func startFirefox(t *testing.T) wire {
	t.Helper()
	path := installed(t, "firefox-esr", "firefox-esr")
	profile := t.TempDir()
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(preferences), 0o644); err != nil {
		t.Fatal(err)
	}
	log, err := os.Create(filepath.Join(profile, "printed"))
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile)
	cmd.Env = append(os.Environ(), "HOME="+profile)
	cmd.Stdout, cmd.Stderr = log, log
	started(t, cmd)

	conn, err := net.Dial("tcp", "127.0.0.1:"+portIn(t, filepath.Join(profile, "MarionetteActivePort")))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() }) // nothing is waiting to be sent
	f := &firefox{conn: conn, in: bufio.NewReader(conn), log: log.Name()}
	if _, err := f.read(); err != nil { // its greeting
		t.Fatal(err)
	}
	if _, err := f.call("WebDriver:NewSession", params{}); err != nil {
		t.Fatal(err)
	}
	return f
}

// portIn waits for a file in which a browser says where it is.
func portIn(t *testing.T, file string) string {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if port, err := os.ReadFile(file); err == nil && len(port) > 0 {
			return strings.TrimSpace(string(port))
		}
	}
	t.Fatalf("nothing in %s", file)
	return ""
}

func (f *firefox) send(c command, with params) (json.RawMessage, error) {
	answer, err := f.call("WebDriver:"+c.name, with)
	if err != nil {
		return nil, err
	}
	var v struct{ Value json.RawMessage }
	if json.Unmarshal(answer, &v) != nil || v.Value == nil {
		return answer, nil // a list of elements comes bare
	}
	return v.Value, nil
}

func (f *firefox) call(name string, with params) (json.RawMessage, error) {
	f.sent++
	text, err := json.Marshal([]any{0, f.sent, name, with})
	if err != nil {
		return nil, err
	}
	if err := f.conn.SetDeadline(time.Now().Add(time.Minute)); err != nil {
		return nil, err
	}
	if _, err := fmt.Fprintf(f.conn, "%d:%s", len(text), text); err != nil {
		return nil, err
	}
	if text, err = f.read(); err != nil {
		return nil, err
	}
	var answer [4]json.RawMessage // [1, number, error, result]
	if err := json.Unmarshal(text, &answer); err != nil {
		return nil, err
	}
	if string(answer[2]) != "null" {
		return nil, fmt.Errorf("%s: %s", name, answer[2])
	}
	return answer[3], nil
}

func (f *firefox) read() ([]byte, error) {
	length, err := f.in.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil {
		return nil, err
	}
	text := make([]byte, n)
	_, err = io.ReadFull(f.in, text)
	return text, err
}
