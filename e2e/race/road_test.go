//go:build e2e

package race

import (
	"sync"
	"time"
)

// A road is one direction. Every packet waits until those before it have left,
// whichever connection they belong to.
type road struct {
	mu    sync.Mutex
	rate  float64   // bytes a second, 0 for no limit
	free  time.Time // when the last packet has left
	bytes int64     // that have arrived
}

// leave reserves the time for n bytes and returns when the last of them leaves.
func (r *road) leave(n int) time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now := time.Now(); r.free.Before(now) {
		r.free = now
	}
	if r.rate > 0 {
		r.free = r.free.Add(time.Duration(float64(n) / r.rate * float64(time.Second)))
	}
	return r.free
}

func (r *road) arrived(n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.bytes += int64(n)
}

// take returns how many bytes have arrived since it was asked last.
func (r *road) take() int64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	n := r.bytes
	r.bytes = 0
	return n
}
