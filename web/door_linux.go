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
	control(l, func(fd int) {
		// Without the filter, as in a sandbox that knows none, the hall is
		// merely not as quiet.
		_ = syscall.AttachLsf(fd, []syscall.SockFilter{{Code: syscall.BPF_RET | syscall.BPF_K}})
	})
}

// waiting reports whether somebody is in the hall.
func waiting(l net.Listener) (somebody bool) {
	control(l, func(fd int) {
		var set syscall.FdSet
		if fd >= syscall.FD_SETSIZE {
			return // opened late, as no listener is
		}
		width := syscall.FD_SETSIZE / len(set.Bits) // 32 or 64, as the machine
		set.Bits[fd/width] |= 1 << (fd % width)
		n, err := syscall.Select(fd+1, &set, nil, nil, &syscall.Timeval{})
		somebody = err == nil && n > 0
	})
	return somebody
}

// control calls do with l's descriptor. A listener that has none is a test's.
func control(l net.Listener, do func(fd int)) {
	raw, ok := l.(syscall.Conn)
	if !ok {
		return
	}
	if c, err := raw.SyscallConn(); err == nil {
		_ = c.Control(func(fd uintptr) { do(int(fd)) }) // fails once l is closed
	}
}
