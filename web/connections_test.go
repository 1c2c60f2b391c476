//go:build !js

package web

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"testing"
	"time"
)

// A crowd is a listener at which somebody always waits to be let in. Its
// connections take no descriptors of the system's.
type crowd struct {
	in   chan net.Conn // our end of those let in
	shut chan struct{}
	once sync.Once
}

func (c *crowd) Accept() (net.Conn, error) {
	select {
	case <-c.shut:
		return nil, net.ErrClosed
	default:
	}
	ours, theirs := net.Pipe()
	c.in <- ours
	return theirs, nil
}

func (c *crowd) Close() error {
	c.once.Do(func() { close(c.shut) })
	return nil
}

func (c *crowd) Addr() net.Addr { return &net.TCPAddr{} }

// TestConnections lets 2048 in at a time: the next when one has left.
func TestConnections(t *testing.T) {
	c := &crowd{in: make(chan net.Conn, 1<<16), shut: make(chan struct{})}
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- serve(ctx, c, http.NotFoundHandler(), slog.New(slog.DiscardHandler)) }()
	var held []net.Conn
	enters := func(wait time.Duration) bool {
		select {
		case conn := <-c.in:
			held = append(held, conn)
			return true
		case <-time.After(wait):
			return false
		}
	}
	for enters(100 * time.Millisecond) {
		// All who are let in stay.
		if len(held) > 1<<15 {
			break
		}
	}
	if len(held) != 2048 {
		t.Errorf("%d were let in, want 2048", len(held))
	}
	_ = held[0].Close()
	if !enters(3 * time.Second) {
		t.Error("nobody took the place of one who left")
	}
	stop()
	<-c.shut
	for _, conn := range held {
		_ = conn.Close()
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}
