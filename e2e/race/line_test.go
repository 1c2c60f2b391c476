//go:build e2e

package race

import (
	"net"
	"sync"
	"testing"
	"time"
)

// A speed is what a line does to bytes.
type speed struct {
	down, up float64       // bits a second, 0 for as fast as the machine can
	trip     time.Duration // there and back
}

var (
	slow4G = speed{down: 1.6e6, up: 750e3, trip: 150 * time.Millisecond}
	open   = speed{}
)

// A line carries connections to a server as a phone's does: all of them share
// its two directions, a byte takes half of the trip, and a new connection waits
// for one trip before it carries anything. It works on TCP, so that a page and
// its service worker are slowed down alike, which DevTools does not do. There is
// no slow start and no loss; headers of TCP and IP count for nothing.
type line struct {
	URL string

	listener net.Listener
	server   string
	down, up road

	mu    sync.Mutex
	half  time.Duration
	trip  time.Duration
	conns map[net.Conn]bool
	cut   bool
}

// newLine leads to a server, given as host and port.
func newLine(t testing.TB, server string) *line {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l := &line{URL: "http://" + listener.Addr().String(), listener: listener, server: server, conns: map[net.Conn]bool{}}
	go l.accept()
	t.Cleanup(func() {
		l.setCut(true)
		_ = listener.Close() // nobody is left to tell
	})
	return l
}

// shape gives the line a speed, for packets from now on.
func (l *line) shape(s speed) {
	for r, bits := range map[*road]float64{&l.down: s.down, &l.up: s.up} {
		r.mu.Lock()
		r.rate = bits / 8
		r.mu.Unlock()
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.trip = s.trip
	l.half = s.trip / 2
}

// setCut ends every connection and lets none through, or mends the line.
func (l *line) setCut(cut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cut = cut
	for c := range l.conns {
		if cut {
			_ = c.Close() // the other end sees it
		}
	}
}

func (l *line) accept() {
	for {
		c, err := l.listener.Accept()
		if err != nil {
			return
		}
		go l.connect(c)
	}
}

// connect carries one connection until both sides have said all they have.
func (l *line) connect(browser net.Conn) {
	l.mu.Lock()
	trip := l.trip
	l.mu.Unlock()
	time.Sleep(trip)
	server, err := net.Dial("tcp", l.server)
	if err != nil || !l.keep(browser, server) {
		_ = browser.Close()
		if err == nil {
			_ = server.Close()
		}
		return
	}
	var both sync.WaitGroup
	both.Go(func() { l.carry(server, browser, &l.up) })
	both.Go(func() { l.carry(browser, server, &l.down) })
	both.Wait()
	l.forget(browser, server)
}

func (l *line) keep(conns ...net.Conn) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range conns {
		l.conns[c] = true
	}
	return !l.cut
}

func (l *line) forget(conns ...net.Conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range conns {
		_ = c.Close() // for the second time, where the line was cut
		delete(l.conns, c)
	}
}

// packet is the payload of one, in bytes: the step at which connections take
// turns.
const packet = 1448

// ahead is how long before its turn a packet is handed over. Without it a timer
// that is late would leave the line empty.
const ahead = 30 * time.Millisecond

// carry moves bytes one way. What has left is on its way while the next leaves.
func (l *line) carry(to, from net.Conn, r *road) {
	type parcel struct {
		due  time.Time
		data []byte
	}
	way := make(chan parcel, 256)
	var unloaded sync.WaitGroup
	unloaded.Go(func() {
		for p := range way {
			time.Sleep(time.Until(p.due))
			r.arrived(len(p.data))
			if _, err := to.Write(p.data); err != nil {
				_ = from.Close() // nobody listens
			}
		}
	})
	buffer := make([]byte, packet)
	for {
		n, err := from.Read(buffer)
		if n > 0 {
			left := r.leave(n)
			time.Sleep(time.Until(left.Add(-ahead)))
			l.mu.Lock()
			half := l.half
			l.mu.Unlock()
			way <- parcel{left.Add(half), append([]byte(nil), buffer[:n]...)}
		}
		if err != nil {
			break
		}
	}
	close(way)
	unloaded.Wait()
	_ = to.(*net.TCPConn).CloseWrite() // fails where it is closed already
}
