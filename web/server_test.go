//go:build !js

package web

import (
	"bufio"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
)

// local listens on a port of its own until the test ends.
func local(t *testing.T) net.Listener {
	t.Helper()
	l, err := listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l
}

// untilClosed knocks until nobody opens.
func untilClosed(t *testing.T, l net.Listener) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(time.Millisecond) {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			return
		}
		_ = c.Close()
		if time.Now().After(end) {
			t.Fatal("the door stays open")
		}
	}
}

// An answer under way when the server is told to stop is finished, and no
// other is begun.
func TestStopsGracefully(t *testing.T) {
	l := local(t)
	asked, finish := make(chan bool), make(chan bool)
	slow := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(asked)
		<-finish
		_, _ = io.WriteString(w, "all of it")
	})
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- serve(ctx, l, slow, slog.New(slog.DiscardHandler)) }()

	answer := make(chan string, 1)
	go func() {
		r, err := http.Get(reachable(l))
		if err != nil {
			answer <- err.Error()
			return
		}
		defer r.Body.Close()
		body, err := io.ReadAll(r.Body)
		if err != nil {
			answer <- err.Error()
			return
		}
		answer <- string(body)
	}()
	<-asked
	stop()
	untilClosed(t, l)
	select {
	case err := <-stopped:
		t.Fatalf("stopped with an answer under way: %v", err)
	default:
	}
	close(finish)
	if got := <-answer; got != "all of it" {
		t.Errorf("the answer under way is %q", got)
	}
	if err := <-stopped; err != nil {
		t.Errorf("stopped with %v", err)
	}
}

func TestServeFails(t *testing.T) {
	l := local(t)
	_ = l.Close()
	err := serve(context.Background(), l, http.NotFoundHandler(), slog.New(slog.DiscardHandler))
	if err == nil || !strings.HasPrefix(err.Error(), "serving: ") {
		t.Errorf("serving on a closed listener: %v", err)
	}
}

func TestListen(t *testing.T) {
	check := func(addr, want string) {
		t.Helper()
		l, err := listen(addr)
		if err == nil {
			_ = l.Close()
			t.Errorf("%s: no error, want %s", addr, want)
		} else if err.Error() != want {
			t.Errorf("%s: %v, want %s", addr, err, want)
		}
	}
	taken := local(t).Addr().String()
	check(taken, "cannot listen on "+taken+": bind: address already in use")
	check("127.0.0.1", "cannot listen on 127.0.0.1: address 127.0.0.1: missing port in address")
	check("127.0.0.1:99999", "cannot listen on 127.0.0.1:99999: address 99999: invalid port")

	// An address for all of the machine's is no address to open.
	all, err := net.Listen("tcp", ":0")
	if err != nil {
		t.Fatal(err)
	}
	defer all.Close()
	if got := reachable(all); !strings.HasPrefix(got, "http://localhost:") {
		t.Errorf("%s is reachable at %s", all.Addr(), got)
	}
}

// raw sends bytes as they are and returns the status line.
func raw(t *testing.T, l net.Listener, request string) string {
	t.Helper()
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(20 * time.Second))
	// A server that has read enough may close before all is sent.
	_, _ = io.WriteString(c, request)
	line, err := bufio.NewReader(c).ReadString('\n')
	if errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("%.40q: nothing came, not even an end", request)
	}
	return strings.TrimSpace(line)
}

func TestLimits(t *testing.T) {
	l := local(t)
	h, _ := testHandler(t)
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- serve(ctx, l, h, slog.New(slog.DiscardHandler)) }()
	check := func(request, want string) {
		t.Helper()
		if got := raw(t, l, request); got != want {
			t.Errorf("%.40q: %q, want %q", request, got, want)
		}
	}
	check("GET /nps HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK")
	check("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 405 Method Not Allowed")
	check("GET /nps/../nps HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 404 Not Found")
	// Fields may take 16 KiB, and net/http allows itself 4 KiB beyond.
	check("GET /nps HTTP/1.1\r\nHost: x\r\nA: "+strings.Repeat("a", 16<<10)+"\r\n\r\n", "HTTP/1.1 200 OK")
	check("GET /nps HTTP/1.1\r\nHost: x\r\nA: "+strings.Repeat("a", 21<<10)+"\r\n\r\n",
		"HTTP/1.1 431 Request Header Fields Too Large")

	// A body that never comes is not waited for.
	check("GET /nps HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n", "HTTP/1.1 200 OK")

	// Whoever does not finish a request does not hold a connection for long.
	start := time.Now()
	check("GET /nps HTTP/1.1\r\nHost:", "")
	if took := time.Since(start); took < 4*time.Second {
		t.Errorf("half a request was kept for %v only", took)
	}
	stop()
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

// terminate ends this process as far as serve is concerned.
func terminate(t *testing.T) {
	t.Helper()
	if err := syscall.Kill(syscall.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
}
