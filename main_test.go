//go:build !js

package main

import (
	"image"
	_ "image/png" // to read them
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"trimetric/static"
	"trimetric/web"
)

// TestPictures holds static/pictures to the pages there are. `make pictures`
// takes what is missing.
func TestPictures(t *testing.T) {
	want := map[string]image.Point{}
	for _, p := range pages() {
		if p.NoIndex {
			continue
		}
		want[web.PreviewName(p.Path)] = image.Pt(1200, 630) // what chats expect of a large picture
		if !strings.HasSuffix(p.Preview, ".") {
			t.Errorf("the preview of %s is described as %q", p.Path, p.Preview)
		}
	}
	for _, s := range web.Screens {
		want[s.Name()] = map[bool]image.Point{false: image.Pt(1280, 800), true: image.Pt(585, 1266)}[s.Narrow]
	}
	names, err := fs.Glob(static.Files, "pictures/*.png")
	if err != nil {
		t.Fatal(err)
	}
	total := 0
	for _, path := range names {
		name := strings.TrimPrefix(path, "pictures/")
		size, known := want[name]
		if !known {
			t.Errorf("%s is of no page", path)
		}
		delete(want, name)
		b, err := fs.ReadFile(static.Files, path)
		if err != nil {
			t.Fatal(err)
		}
		c, _, err := image.DecodeConfig(strings.NewReader(string(b)))
		if err != nil || c.Width != size.X || c.Height != size.Y {
			t.Errorf("%s is %d by %d, want %v; %v", path, c.Width, c.Height, size, err)
		}
		total += len(b)
	}
	if len(want) > 0 {
		t.Errorf("these are missing: %q", slices.Sorted(maps.Keys(want)))
	}
	if total > 450_000 {
		t.Errorf("the pictures are %d bytes", total)
	}
}

// TestScreens holds the screenshots to what Chromium shows: some of each form
// factor, one shape for each, no side below 320 px, and none 2.3 times the other.
func TestScreens(t *testing.T) {
	shapes := map[bool]image.Point{}
	for _, s := range web.Screens {
		f, err := static.Files.Open("pictures/" + s.Name())
		if err != nil {
			t.Fatal(err)
		}
		c, _, err := image.DecodeConfig(f)
		if err != nil {
			t.Fatal(err)
		}
		size := image.Pt(c.Width, c.Height)
		if shape, seen := shapes[s.Narrow]; seen && size != shape {
			t.Errorf("%s is %v, another %v", s.Name(), size, shape)
		}
		shapes[s.Narrow] = size
		short, long := min(c.Width, c.Height), max(c.Width, c.Height)
		if short < 320 || long > 3840 || 10*long > 23*short || s.Narrow != (c.Width < c.Height) {
			t.Errorf("%s is %v", s.Name(), size)
		}
		if s.Label == "" || strings.HasSuffix(s.Label, ".") {
			t.Errorf("%s is labelled %q", s.Name(), s.Label)
		}
	}
	if len(shapes) != 2 {
		t.Errorf("there are shapes %v", shapes)
	}
}
