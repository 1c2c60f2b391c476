//go:build e2e

package host

import (
	"net"
	"syscall"
	"testing"
)

// filters reports whether this system lets a listener pass over who knocks, as
// the command does at its end. A sandbox may deny it.
func filters(t testing.TB) bool {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	c, err := l.(*net.TCPListener).SyscallConn()
	if err != nil {
		t.Fatal(err)
	}
	var denied error
	if err := c.Control(func(fd uintptr) {
		denied = syscall.AttachLsf(int(fd), []syscall.SockFilter{{Code: syscall.BPF_RET | syscall.BPF_K}})
	}); err != nil {
		t.Fatal(err)
	}
	return denied == nil
}
