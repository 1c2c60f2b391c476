//go:build !js

package web

import (
	"bytes"
	"errors"
	"net"
	"slices"
	"testing"
)

// A wire notes each write, and fails when it is cut.
type wire struct {
	net.Conn
	writes []int
	all    bytes.Buffer
	cut    bool
	closed bool
}

func (w *wire) Write(p []byte) (int, error) {
	if w.cut {
		return 0, errors.New("cut")
	}
	w.writes = append(w.writes, len(p))
	return w.all.Write(p)
}

func (w *wire) Close() error {
	w.closed = true
	return nil
}

func TestLine(t *testing.T) {
	check := func(hold bool, parts []int, want ...int) {
		t.Helper()
		w := &wire{}
		l := &line{Conn: w}
		if hold {
			l.hold()
		}
		var sent bytes.Buffer
		for i, n := range parts {
			part := bytes.Repeat([]byte{byte('a' + i)}, n)
			sent.Write(part)
			if got, err := l.Write(part); got != n || err != nil {
				t.Errorf("%d bytes: wrote %d, %v", n, got, err)
			}
		}
		l.release()
		if !slices.Equal(w.writes, want) || !bytes.Equal(w.all.Bytes(), sent.Bytes()) {
			t.Errorf("%d: written as %d, want %d; in order: %v", parts, w.writes, want, bytes.Equal(w.all.Bytes(), sent.Bytes()))
		}
	}
	check(true, []int{4096, 4000, 10}, 8106)
	check(false, []int{4096, 4000}, 4096, 4000)
	check(true, []int{holdable}, holdable)
	check(true, []int{4096, holdable, 7}, 4096, holdable, 7) // too long to hold
	check(true, nil)

	var none *line
	none.hold()
	none.release()
}

// What could not be sent is not followed by another answer.
func TestLineCut(t *testing.T) {
	w := &wire{cut: true}
	l := &line{Conn: w}
	l.hold()
	_, _ = l.Write([]byte("half"))
	l.release()
	if !w.closed {
		t.Error("the connection stayed open")
	}
}
