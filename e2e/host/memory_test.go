//go:build e2e

package host

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// resident is the memory that a server has in use, its children's too, in KiB.
func resident(t testing.TB, s *server) int {
	t.Helper()
	pid := strconv.Itoa(s.cmd.Process.Pid)
	children, _ := os.ReadFile("/proc/" + pid + "/task/" + pid + "/children")
	total := 0
	for _, id := range append(strings.Fields(string(children)), pid) {
		status, err := os.ReadFile("/proc/" + id + "/status")
		if err != nil {
			t.Fatal(err)
		}
		_, rss, _ := strings.Cut(string(status), "VmRSS:")
		kib, err := strconv.Atoi(strings.Fields(rss)[0])
		if err != nil {
			t.Fatal(err)
		}
		total += kib
	}
	return total
}

// least is the lowest of a few readings of resident, since what a server has no
// use for any more is taken back by and by.
func least(t testing.TB, s *server) int {
	t.Helper()
	lowest := resident(t, s)
	for range 9 {
		time.Sleep(100 * time.Millisecond)
		lowest = min(lowest, resident(t, s))
	}
	return lowest
}
