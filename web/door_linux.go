package web

import (
	"net"
	"syscall"
)

// quiet has the system pass over whoever still knocks at l. Those it has let
// into the hall are there to be accepted; closing l at once would throw them
// out, some with a request in hand. The filter is the one that returns 0, as
// in "keep no byte" (Linux, socket-filter).
func quiet(l net.Listener) {
	raw, ok := l.(syscall.Conn)
	if !ok {
		return // a test's
	}
	c, err := raw.SyscallConn()
	if err != nil {
		return // closed already
	}
	_ = c.Control(func(fd uintptr) {
		// Without the filter, as in a sandbox that knows none, the hall is
		// merely not as quiet.
		_ = syscall.AttachLsf(int(fd), []syscall.SockFilter{{Code: syscall.BPF_RET | syscall.BPF_K}})
	})
}
