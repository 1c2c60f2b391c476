package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// copyPackage copies the Go files of pkg/app, without its tests and what is
// left out, and with what is changed.
func copyPackage(from, to string) error {
	names, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	for _, name := range names {
		base := filepath.Base(name)
		seen[base] = true
		if left[base] != "" || strings.HasSuffix(base, "_test.go") {
			continue
		}
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		text, err := change(base, string(b))
		if err != nil {
			return fmt.Errorf("%s of go-app: %w", base, err)
		}
		if err := write(filepath.Join(to, base), []byte(text)); err != nil {
			return err
		}
	}
	for _, base := range named() {
		if !seen[base] {
			return fmt.Errorf("go-app has no %s", base)
		}
	}
	return nil
}

// named lists the files that something is to be done with.
func named() []string {
	all := slices.Collect(maps.Keys(left))
	all = slices.AppendSeq(all, maps.Keys(cuts))
	all = slices.AppendSeq(all, maps.Keys(lines))
	for _, e := range edits {
		all = append(all, e.file)
	}
	return all
}

func copyFile(from, to string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return write(to, b)
}

func write(name string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, b, 0o644)
}
