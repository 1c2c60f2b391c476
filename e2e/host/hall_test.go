//go:build e2e

package host

import (
	"bufio"
	"errors"
	"io"
	"net"
	"net/http"
	"testing"
	"time"
)

// TestHall makes sure that being thrown out of the hall is told from losing an
// answer: only who has not had a byte can have been there.
func TestHall(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	s := &server{addr: l.Addr().String()}

	// One answer, and a reset in place of the second.
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		from := bufio.NewReader(c)
		_, _ = http.ReadRequest(from)
		_, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
		_, _ = http.ReadRequest(from)
		_ = c.(*net.TCPConn).SetLinger(0)
		_ = c.Close()
	}()
	again, leave := kept(s, "/")
	defer leave()
	if err := again(); err != nil {
		t.Fatal(err)
	}
	if err := again(); err == nil || errors.Is(err, errHall) {
		t.Errorf("a second request is lost, and that is %v", err)
	}

	// Nobody is let in, and the door closes.
	time.AfterFunc(200*time.Millisecond, func() { _ = l.Close() })
	if err := get(s, "/"); !errors.Is(err, errHall) {
		t.Errorf("a request in the hall ends with %v", err)
	}
	if err := get(s, "/"); !errors.Is(err, errDoor) {
		t.Errorf("a request at the door ends with %v", err)
	}
}
