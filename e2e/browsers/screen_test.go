//go:build e2e

package browsers

import (
	"bufio"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// startScreen makes a screen in memory for a browser that wants one, and returns
// its name. Xvfb picks a free number and writes it to the file that it is given.
func startScreen(t *testing.T) string {
	t.Helper()
	path := installed(t, "Xvfb", "xvfb")
	number, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer number.Close()
	cmd := exec.Command(path, "-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{write} // descriptor 3
	started(t, cmd)
	if err := write.Close(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(number).ReadString('\n')
	if err != nil {
		t.Fatal("Xvfb has no screen for us: ", err)
	}
	return ":" + strings.TrimSpace(line)
}

// freePort is a port that nobody listened on a moment ago.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}
