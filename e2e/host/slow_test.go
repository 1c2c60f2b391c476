//go:build e2e

package host

import (
	"bufio"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
	"syscall"
	"testing"
	"time"
)

// TestSlowClients lets a thousand readers in who do not get on: a quarter each
// sends a header byte by byte, does not read the program that it asked for,
// keeps a connection for nothing, or hangs up half way. Everybody else is
// served as before, and memory stays within 64 MiB of what it was.
func TestSlowClients(t *testing.T) {
	s := serve(t)
	n := affordable(t, 1000)
	path := program(t, s)
	_, raw := ask(t, s, "GET", path)
	before := least(t, s)

	var drippers, readers []net.Conn
	for i := range n {
		c := dial(t, s)
		switch i % 4 {
		case 0:
			send(t, c, "GET /nps HTTP/1.1\r\nHost: x\r\nA: ")
			drippers = append(drippers, c)
		case 1:
			_ = c.SetReadBuffer(64 << 10)
			send(t, c, "GET "+path+" HTTP/1.1\r\nHost: x\r\n\r\n")
			readers = append(readers, c)
		case 2:
			send(t, c, "GET /nps HTTP/1.1\r\nHost: x\r\n\r\n")
			if _, err := http.ReadResponse(bufio.NewReader(c), nil); err != nil {
				t.Fatal(err)
			}
		case 3:
			send(t, c, "GET /nps HT")
			_ = c.CloseWrite()
		}
	}
	drip := time.NewTicker(500 * time.Millisecond)
	defer drip.Stop()
	over := make(chan bool)
	defer close(over)
	go func() {
		for {
			select {
			case <-over:
				return
			case <-drip.C:
			}
			for _, c := range drippers {
				_, _ = io.WriteString(c, "a") // fails once the server has had enough
			}
		}
	}()

	const others = 400
	if answered := many(t, 8, others, func() error { return get(s, "/nps") }); answered != others {
		t.Errorf("%d of %d others were answered", answered, others)
	}
	if grown := least(t, s) - before; grown > 64<<10 {
		t.Errorf("%d who dawdle take %d KiB", n, grown)
	}
	// Those who read at last get all of it; those who never finish asking are
	// sent away.
	for _, c := range readers[:3] {
		r, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatal(err)
		}
		if body, err := io.ReadAll(r.Body); err != nil || string(body) != raw {
			t.Errorf("a slow reader got %d of %d bytes, %v", len(body), len(raw), err)
		}
	}
	for _, c := range drippers {
		if _, err := c.Read(make([]byte, 1)); errors.Is(err, os.ErrDeadlineExceeded) || err == nil {
			t.Fatalf("a header without end is still listened to: %v", err)
		}
	}
}

// affordable is n, or as many connections as this process may have open.
func affordable(t testing.TB, n int) int {
	t.Helper()
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		t.Fatal(err)
	}
	if most := int(limit.Cur) - 200; most < n {
		t.Logf("%d clients in place of %d: this system allows %d open files", most, n, limit.Cur)
		return most
	}
	return n
}

// dial connects for half a minute at most.
func dial(t testing.TB, s *server) *net.TCPConn {
	t.Helper()
	c, err := net.Dial("tcp", s.addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	_ = c.SetDeadline(time.Now().Add(30 * time.Second))
	return c.(*net.TCPConn)
}

func send(t testing.TB, c net.Conn, text string) {
	t.Helper()
	if _, err := io.WriteString(c, text); err != nil {
		t.Fatal(err)
	}
}

// many calls do n times from some workers, and returns how often it was nil.
func many(t testing.TB, workers, n int, do func() error) (done int) {
	t.Helper()
	jobs := make(chan bool, n)
	for range n {
		jobs <- true
	}
	close(jobs)
	var mu sync.Mutex
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for range jobs {
				err := do()
				mu.Lock()
				if err == nil {
					done++
				} else if n-done < 5 {
					t.Log(err)
				}
				mu.Unlock()
			}
		})
	}
	all.Wait()
	return done
}
