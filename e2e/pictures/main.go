//go:build e2e

// Pictures takes the pictures that the site shows of itself, and writes them to
// the folder static/pictures: a link preview for each page, and the screenshots
// of the manifest. It drives the pages of the built command in Chromium, with
// example figures in their links, so a picture is never of anything but the
// product.
//
//	make pictures
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"trimetric/e2e/served"
)

const (
	binary = "bin/trimetric"
	folder = "static/pictures"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "pictures:", err)
		os.Exit(1)
	}
}

func run() error {
	site, stop, err := served.Start(binary)
	if err != nil {
		return err
	}
	defer stop()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	b, quit, err := startBrowser(ctx, site)
	if err != nil {
		return err
	}
	defer quit()
	return errors.Join(previews(b), screenshots(b))
}

// save writes a picture with as few colours as it can do with.
func save(name string, shot []byte) error {
	small, err := reduced(shot)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	fmt.Printf("%7d %s\n", len(small), name)
	return os.WriteFile(filepath.Join(folder, name), small, 0o644)
}
