//go:build !js

package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"runtime"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// compress gives every file of the tree its compressed forms, as many files at
// a time as there are processors.
func (t *tree) compress() {
	files := make(chan *file)
	var done sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		done.Go(func() {
			for f := range files {
				f.compress()
			}
		})
	}
	files <- t.notFound
	for _, f := range t.files {
		files <- f
	}
	close(files)
	done.Wait()
}

// compress leaves alone what comes compressed, by its kind or already.
func (f *file) compress() {
	if f.brotli != nil || f.gzip != nil || strings.HasPrefix(f.kind, "image/") && f.kind != mediaType[".svg"] {
		return
	}
	f.brotli = smaller(f.body, func(w io.Writer) io.WriteCloser {
		return brotli.NewWriterLevel(w, brotli.BestCompression)
	})
	f.gzip = smaller(f.body, func(w io.Writer) io.WriteCloser {
		z, _ := gzip.NewWriterLevel(w, gzip.BestCompression) // fails for an unknown level only
		return z
	})
}

// smaller returns body compressed, or nil when that is no smaller.
func smaller(body []byte, compressor func(io.Writer) io.WriteCloser) []byte {
	var b bytes.Buffer
	c := compressor(&b)
	// Writing to memory does not fail.
	_, _ = c.Write(body)
	_ = c.Close()
	if b.Len() >= len(body) {
		return nil
	}
	return b.Bytes()
}
