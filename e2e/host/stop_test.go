//go:build e2e

package host

import (
	"bufio"
	"errors"
	"io"
	"net/http"
	"sync"
	"syscall"
	"testing"
	"time"
)

// A tally counts how requests ended.
type tally struct {
	mu              sync.Mutex
	answered, after int // whole answers, and those since the signal
	refused         int // at the door
	thrown          int // out of the hall
	dropped         []error
	stopping        bool
}

func (c *tally) add(err error) (goOn bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case errors.Is(err, errDoor):
		c.refused++
		return false
	case errors.Is(err, errHall) && c.stopping:
		c.thrown++
		return false
	case err != nil:
		c.dropped = append(c.dropped, err)
		return false
	}
	c.answered++
	if c.stopping {
		c.after++
	}
	return true
}

// TestStopUnderLoad tells the command to stop while readers ask as fast as they
// can, half of them on a new connection each time. Every request that got in
// is answered in full, the rest find the door closed, and the command ends
// well. Where the system knows no filter (see web/door_linux.go), those who had
// connected and were not let in yet may be thrown out.
func TestStopUnderLoad(t *testing.T) {
	for range 2 {
		s := serve(t)
		path := program(t, s)
		var c tally
		var readers sync.WaitGroup
		for i := range 32 {
			readers.Go(func() {
				ask := func() error { return get(s, "/nps") }
				if i%2 == 1 {
					again, leave := kept(s, "/nps")
					defer leave()
					ask = again
				}
				for c.add(ask()) {
				}
			})
		}
		// A download that has begun, and takes longer than the rest.
		slow := dial(t, s)
		_ = slow.SetReadBuffer(64 << 10)
		send(t, slow, "GET "+path+" HTTP/1.1\r\nHost: x\r\n\r\n")
		download, err := http.ReadResponse(bufio.NewReader(slow), nil)
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(300 * time.Millisecond)
		c.mu.Lock()
		c.stopping = true
		c.mu.Unlock()
		if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		readers.Wait()
		select {
		case err := <-s.done:
			t.Fatalf("it ended before the download did: %v", err)
		case <-time.After(time.Second):
		}
		if n, err := io.Copy(io.Discard, download.Body); err != nil || n != download.ContentLength {
			t.Errorf("the download ended after %d of %d bytes: %v", n, download.ContentLength, err)
		}
		select {
		case err := <-s.done:
			if err != nil || s.says.Len() > 0 {
				t.Errorf("it ended with %v and said %q", err, s.says)
			}
			s.done <- err // for the cleanup
		case <-time.After(15 * time.Second):
			t.Fatal("it did not end")
		}
		if len(c.dropped) > 0 || c.answered < 100 || c.after == 0 {
			t.Errorf("%d requests were answered, %d of them since the signal; %d were dropped: %v", c.answered, c.after, len(c.dropped), c.dropped)
		}
		quiet := filters(t)
		if c.refused+c.thrown != 32 || quiet && c.thrown > 0 {
			t.Errorf("%d readers found the door closed and %d were thrown out; want 32 together, and nobody thrown out where the system filters, which here is %v",
				c.refused, c.thrown, quiet)
		}
	}
}
