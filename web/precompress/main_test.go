//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
)

func TestPrecompress(t *testing.T) {
	raw := bytes.Repeat([]byte("a program "), 500)
	file := filepath.Join(t.TempDir(), "app.wasm")
	if err := os.WriteFile(file, raw, 0o644); err != nil {
		t.Fatal(err)
	}
	var made [2][2][]byte
	for i := range made {
		dir := t.TempDir()
		if err := precompress(file, dir, 5); err != nil {
			t.Fatal(err)
		}
		left, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil || len(left) != 2 {
			t.Errorf("it leaves %q, %v", left, err)
		}
		made[i][0] = read(t, filepath.Join(dir, "app.wasm.br"))
		made[i][1] = read(t, filepath.Join(dir, "app.wasm.gz"))
	}
	if !bytes.Equal(made[0][0], made[1][0]) || !bytes.Equal(made[0][1], made[1][1]) {
		t.Error("the same file gives other bytes")
	}
	plain, err := io.ReadAll(brotli.NewReader(bytes.NewReader(made[0][0])))
	if err != nil || !bytes.Equal(plain, raw) {
		t.Errorf("brotli: %v, %d bytes of %d", err, len(plain), len(raw))
	}
	unzip, err := gzip.NewReader(bytes.NewReader(made[0][1]))
	if err != nil {
		t.Fatal(err)
	}
	plain, err = io.ReadAll(unzip)
	if err != nil || !bytes.Equal(plain, raw) || !unzip.ModTime.IsZero() || unzip.Name != "" {
		t.Errorf("gzip: %v, %d bytes of %d, from %q at %v", err, len(plain), len(raw), unzip.Name, unzip.ModTime)
	}
}

func TestPrecompressErrors(t *testing.T) {
	dir := t.TempDir()
	if err := precompress(filepath.Join(dir, "none"), dir, 5); err == nil {
		t.Error("a file that is not there was compressed")
	}
	file := filepath.Join(dir, "app.wasm")
	if err := os.WriteFile(file, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := precompress(file, filepath.Join(dir, "none"), 5); err == nil {
		t.Error("a folder that is not there was written to")
	}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
