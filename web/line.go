//go:build !js

package web

import (
	"context"
	"net"
	"sync"
)

// A line is a connection that can hold back what is written until the whole
// answer is there. net/http writes in pieces of 4 KiB, each a call of the
// system's and a packet or more: a page costs half the calls in one piece.
type line struct {
	net.Conn
	held *[]byte // nil while nothing is held
	busy bool    // with a request, or new and perhaps about to send one
}

// holdable is how much a line kept. What is longer, and that is the program,
// goes out as it comes.
const holdable = 32 << 10

var kept = sync.Pool{New: func() any {
	b := make([]byte, 0, holdable)
	return &b
}}

// hold keeps what is written until release. Only who answers may call it; on
// a connection that is no line it does nothing.
func (l *line) hold() {
	if l != nil && l.held == nil {
		l.held = kept.Get().(*[]byte)
	}
}

// release sends what was held. Should that fail, the connection ends here: the
// next answer must not follow half of this one.
func (l *line) release() {
	if l == nil || l.held == nil {
		return
	}
	held := l.held
	l.held = nil
	if len(*held) > 0 {
		if _, err := l.Conn.Write(*held); err != nil {
			_ = l.Conn.Close()
		}
	}
	*held = (*held)[:0]
	kept.Put(held)
}

func (l *line) Write(p []byte) (int, error) {
	if l.held == nil {
		return l.Conn.Write(p)
	}
	if len(*l.held)+len(p) <= cap(*l.held) {
		*l.held = append(*l.held, p...)
		return len(p), nil
	}
	l.release()
	return l.Conn.Write(p)
}

// lines makes a line of every connection.
type lines struct{ net.Listener }

func (l lines) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &line{Conn: c}, nil
}

// lineKey is under what a request's context kept its line.
type lineKey struct{}

func withLine(ctx context.Context, c net.Conn) context.Context {
	return context.WithValue(ctx, lineKey{}, c)
}
