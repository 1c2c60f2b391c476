//go:build !js

package web

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"testing"
	"time"
)

// A request that was on its way when the server was told to stop is answered,
// on a new connection as on one that was in use, and told that it is the last.
func TestLastRequests(t *testing.T) {
	l := local(t)
	h, tr := testHandler(t)
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	end := newEnding()
	end.lastRequests = 5 * time.Second // for a machine that is busy
	go func() { stopped <- serveTo(ctx, l, h, slog.New(slog.DiscardHandler), maxConnections, end) }()
	dial := func() (net.Conn, *bufio.Reader) {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		_ = c.SetDeadline(time.Now().Add(20 * time.Second))
		return c, bufio.NewReader(c)
	}
	get := func(c net.Conn, from *bufio.Reader, last bool) {
		t.Helper()
		_, _ = io.WriteString(c, "GET /nps HTTP/1.1\r\nHost: x\r\n\r\n")
		r, err := http.ReadResponse(from, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := body(t, r); got != string(tr.files["/nps"].body) || r.Close != last {
			t.Errorf("%s, %d bytes, last: %v, want %v", r.Status, len(got), r.Close, last)
		}
	}
	used, fromUsed := dial()
	get(used, fromUsed, false)
	fresh, fromFresh := dial()
	half, fromHalf := dial()
	_, _ = io.WriteString(half, "GET /nps HT")
	get(used, fromUsed, false) // both others have been let in before this
	stop()
	untilClosed(t, l)
	get(fresh, fromFresh, true)
	_, _ = io.WriteString(half, "TP/1.1\r\nHost: x\r\n\r\n")
	r, err := http.ReadResponse(fromHalf, nil)
	if err != nil || len(body(t, r)) != len(tr.files["/nps"].body) {
		t.Errorf("a request sent by half: %v", err)
	}
	time.Sleep(100 * time.Millisecond)
	get(used, fromUsed, true) // though nobody else is left
	if err := <-stopped; err != nil {
		t.Errorf("stopped with %v", err)
	}
}

// A house that is full can be told to stop.
func TestStopsFull(t *testing.T) {
	l := local(t)
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	const most = 16
	go func() {
		stopped <- serveTo(ctx, l, http.NotFoundHandler(), slog.New(slog.DiscardHandler), most, newEnding())
	}()
	var all []net.Conn
	for range most + 1 {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	// Only who was let in is answered; then all others have been, too.
	last := all[most-1]
	_, _ = io.WriteString(last, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
	if _, err := bufio.NewReader(last).ReadString('\n'); err != nil {
		t.Error(err)
	}
	stop()
	untilClosed(t, l)
	for _, c := range all {
		_ = c.Close()
	}
	if err := <-stopped; err != nil {
		t.Errorf("stopped with %v", err)
	}
}
