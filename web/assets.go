//go:build !js

package web

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
)

// errNotBuilt says that the command was compiled before the browser's program
// was.
var errNotBuilt = errors.New("the browser's program is not built: run `make run`")

// scripts make up app.js, in this order. The toolchain's loader comes first:
// in a file of its own it could be missing when the rest is there.
var scripts = []string{"wasm/wasm_exec.js", "storage.js", "early.js", "served.js", "places.js", "read.js", "contents.js", "copy.js", "menu.js", "sections.js", "export.js", "store.js", "device.js", "carry.js", "update.js", "install.js", "app.js"}

// addAssets files everything that pages refer to and returns the program.
func (t *tree) addAssets(from fs.FS) (*file, error) {
	wasm, err := t.addProgram(from, "app.wasm")
	if err != nil {
		return nil, err
	}
	for name, parts := range map[string][]string{"app.js": scripts, "head.js": {"head.js"}, "preview.js": {"preview.js"}} {
		if err := t.addJoined(name, from, parts); err != nil {
			return nil, err
		}
	}

	// Style sheets apply in the order of their names, which are numbered
	// where order matters.
	sheets, err := fs.Glob(from, "css/*.css")
	if err != nil {
		return nil, err
	}
	sheets = slices.DeleteFunc(sheets, func(name string) bool { return name == frameSheet })
	return wasm, errors.Join(t.addJoined("trimetric.css", from, sheets), t.addFrameAssets(from), t.addImportAssets(from), t.addIcons(from))
}

// addJoined files an asset that is made of the named files, one after the
// other.
func (t *tree) addJoined(name string, from fs.FS, parts []string) error {
	body, err := concat(from, parts)
	if err != nil {
		return err
	}
	t.add(name, body)
	return nil
}

// maskable is the icon that a system may cut to any shape.
const maskable = "icon-maskable.png"

// installerIcons are what a system shows on a home screen. The sizes are in
// pixels.
var installerIcons = map[string]int{
	"apple-touch-icon.png": 180, "icon-192.png": 192, "icon-512.png": 512, maskable: 512,
}

// addIcons files the drawn icon and those that are made from its shapes.
// Browsers ask for /favicon.ico whatever the page says.
func (t *tree) addIcons(from fs.FS) error {
	svg, err := fs.ReadFile(from, "icons/icon.svg")
	if err != nil {
		return err
	}
	t.add("icon.svg", svg)
	for name, size := range installerIcons {
		drawn, err := iconPNG(size, name == maskable)
		if err != nil {
			return err
		}
		t.add(name, drawn)
	}
	ico, err := favicon(16, 32)
	if err != nil {
		return err
	}
	t.files[t.place.path("/favicon.ico")] = newFile("favicon.ico", cacheAsk, ico)
	return nil
}

// addProgram files a program. It lies in static only compressed; the few
// clients that take neither form get it unpacked.
func (t *tree) addProgram(from fs.FS, name string) (*file, error) {
	br, err := fs.ReadFile(from, "wasm/"+name+".br")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errNotBuilt
	}
	gz, gzErr := fs.ReadFile(from, "wasm/"+name+".gz")
	if err := errors.Join(err, gzErr); err != nil {
		return nil, err
	}
	unzip, err := gzip.NewReader(bytes.NewReader(gz))
	if err != nil {
		return nil, fmt.Errorf("%s.gz: %w", name, err)
	}
	raw, err := io.ReadAll(unzip)
	if err != nil {
		return nil, fmt.Errorf("%s.gz: %w", name, err)
	}
	f := t.add(name, raw)
	f.brotli, f.gzip = br, gz
	return f, nil
}

// concat returns the named files one after the other.
func concat(from fs.FS, names []string) ([]byte, error) {
	var b bytes.Buffer
	for _, name := range names {
		part, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, err
		}
		b.Write(part)
		if !bytes.HasSuffix(part, []byte("\n")) {
			b.WriteByte('\n')
		}
	}
	return b.Bytes(), nil
}
