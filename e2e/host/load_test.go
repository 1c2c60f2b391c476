//go:build e2e

package host

import (
	"sync"
	"testing"
)

const connections = 256

// TestLoad asks for pages and the program on 256 connections at once, and gets
// every answer. Memory is no more than 48 MiB above what it was after a first
// round of the same.
func TestLoad(t *testing.T) {
	s := serve(t)
	wasm := program(t, s)
	round := func(each int) (answered int) {
		var all sync.WaitGroup
		var mu sync.Mutex
		for i := range connections {
			all.Go(func() {
				page, leave := kept(s, "/nps")
				defer leave()
				download, end := kept(s, wasm)
				defer end()
				for k := range each {
					ask := page
					if (i+k)%50 == 0 {
						ask = download
					}
					if err := ask(); err != nil {
						t.Error(err)
						return
					}
					mu.Lock()
					answered++
					mu.Unlock()
				}
			})
		}
		all.Wait()
		return answered
	}
	round(40)
	before := least(t, s)
	const each = 120
	if n := round(each); n != connections*each {
		t.Errorf("%d of %d requests were answered", n, connections*each)
	}
	after := least(t, s)
	t.Logf("%d KiB before, %d after", before, after)
	if after-before > 48<<10 {
		t.Errorf("memory went from %d to %d KiB", before, after)
	}
}
