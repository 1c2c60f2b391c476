//go:build e2e

package host

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"syscall"
	"time"
)

// errDoor says that nobody let us in. A reset in place of a refusal is what a
// system answers when the door closes in one's face.
var errDoor = errors.New("the door is closed")

// errHall says that we had connected, and were thrown out before anybody let
// us in: of the first answer came no byte.
var errHall = errors.New("thrown out of the hall")

// inHall marks the error of a new connection's first request, should it mean
// that. A server that has let somebody in ends a connection, or answers.
func inHall(err error) error {
	if errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE) {
		return fmt.Errorf("%w: %w", errHall, err)
	}
	return err
}

// knock connects, or says why not.
func knock(s *server) (net.Conn, error) {
	c, err := net.DialTimeout("tcp", s.addr, 20*time.Second)
	if errors.Is(err, syscall.ECONNREFUSED) || errors.Is(err, syscall.ECONNRESET) {
		return nil, errDoor
	}
	if err == nil {
		_ = c.SetDeadline(time.Now().Add(time.Minute))
	}
	return c, err
}

// get asks on a connection of its own, and is nil for a whole answer.
func get(s *server, path string) error {
	c, err := knock(s)
	if err != nil {
		return err
	}
	defer c.Close()
	if _, err := fmt.Fprintf(c, "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", path); err != nil {
		return inHall(err)
	}
	all, err := io.ReadAll(c)
	if err != nil && len(all) == 0 {
		return inHall(err)
	}
	if err != nil {
		return err
	}
	return whole(all)
}

// whole is nil for one answer with its whole body.
func whole(all []byte) error {
	from := bufio.NewReader(bytes.NewReader(all))
	r, err := http.ReadResponse(from, nil)
	if err != nil {
		return fmt.Errorf("%d bytes: %w", len(all), err)
	}
	n, err := io.Copy(io.Discard, r.Body)
	if err != nil || r.StatusCode != 200 || strconv.FormatInt(n, 10) != r.Header.Get("Content-Length") {
		return fmt.Errorf("%s, %d bytes: %v", r.Status, n, err)
	}
	return nil
}

// kept returns a get that keeps its connection for as long as the server does,
// and what ends it.
func kept(s *server, path string) (get func() error, leave func()) {
	var c net.Conn
	var from *bufio.Reader
	leave = func() {
		if c != nil {
			_ = c.Close() // nothing is waiting to be sent
			c = nil
		}
	}
	get = func() error {
		first := func(err error) error { return err }
		if c == nil {
			var err error
			if c, err = knock(s); err != nil {
				c = nil
				return err
			}
			from, first = bufio.NewReader(c), inHall
		}
		if _, err := fmt.Fprintf(c, "GET %s HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n", path); err != nil {
			return first(err)
		}
		if _, err := from.Peek(1); err != nil {
			return first(err)
		}
		r, err := http.ReadResponse(from, nil)
		if err != nil {
			return err
		}
		n, err := io.Copy(io.Discard, r.Body)
		if err != nil || r.StatusCode != 200 || n != r.ContentLength {
			return fmt.Errorf("%s, %d of %d bytes: %v", r.Status, n, r.ContentLength, err)
		}
		if r.Close {
			leave()
		}
		return nil
	}
	return get, leave
}
