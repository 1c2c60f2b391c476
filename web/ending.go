//go:build !js

package web

import (
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

// An ending lets a server stop without a word left unanswered. Shutdown alone
// throws away a request that it has read and not begun to answer, and closing
// a listener throws out who waits there.
type ending struct {
	// How long who came before the end is waited for: to be let in, to ask, and
	// to be answered. The first is for a machine with no time to spare; a hall
	// empties in less.
	lastIn, lastRequests, lastAnswers time.Duration

	begun atomic.Bool
	busy  atomic.Int64 // connections with a request, or new
}

// newEnding is an ending with the times of the command.
func newEnding() *ending {
	return &ending{lastIn: time.Second, lastRequests: 500 * time.Millisecond, lastAnswers: 3 * time.Second}
}

// come begins the end: it lets in who is at the door, closes it, and gives each
// connection one more answer. Idle ones are left to who shuts down.
func (e *ending) come(l, door net.Listener) {
	e.begun.Store(true)
	quiet(l)
	wait(e.lastIn, func() bool { return !waiting(l) })
	_ = door.Close() // Serve then returns, which is no failure now
	time.Sleep(e.lastRequests)
	wait(e.lastAnswers, func() bool { return e.busy.Load() == 0 })
}

// wait returns when something has come true, or after some time.
func wait(atMost time.Duration, ok func() bool) {
	for end := time.Now().Add(atMost); !ok() && time.Now().Before(end); {
		time.Sleep(5 * time.Millisecond)
	}
}

// tell has each connection close after its answer once the end has begun.
func (e *ending) tell(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if e.begun.Load() {
			w.Header().Set("Connection", "close")
		}
		next.ServeHTTP(w, r)
	})
}

// see counts the busy.
func (e *ending) see(c net.Conn, state http.ConnState) {
	l, busy := c.(*line), state == http.StateNew || state == http.StateActive
	if l.busy == busy {
		return
	}
	l.busy = busy
	if busy {
		e.busy.Add(1)
	} else {
		e.busy.Add(-1)
	}
}
