//go:build !js

package web

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io/fs"
	"strings"
)

// A Screen is a screenshot that an installer shows. `make pictures` takes it
// of a page, with figures that are examples in the link.
type Screen struct {
	Page   string // the page's name, for the file
	Path   string // what is opened
	To     string // a selector of what is scrolled to, "" for the top
	Narrow bool   // on a phone
	Label  string // what there is to see, in words
}

// Name is the screenshot's file.
func (s Screen) Name() string {
	if s.Narrow {
		return "narrow-" + s.Page + ".png"
	}
	return "wide-" + s.Page + ".png"
}

// Screens lists the screenshots in the order in which an installer shows them.
var Screens = []Screen{
	{Page: "nps", Path: "/nps#v=1&p=388&pa=230&d=112&target=50", Label: "NPS of +38 with its margin of error, its band and a target"},
	{Page: "benchmarks", Path: "/benchmarks#v=1&s=942&n=1148", To: ".tm-explore__answer", Label: "CSAT of 82.1% drawn through the published ranges of six industries"},
	{Page: "quiz", Path: "/quiz", Label: "A quiz of six questions that finds the metric that fits"},
	{Page: "csat", Path: "/csat#v=1&s=942&n=1148", To: ".tm-calc__result", Narrow: true, Label: "CSAT of 82.1% with its margin of error and its band"},
	{Page: "guide", Path: "/guide", Narrow: true, Label: "The guide to CSAT, NPS and CES, one metric at a time"},
	{Page: "quiz", Path: "/quiz", Narrow: true, Label: "A question of the quiz with answers A, B and C"},
}

// picture describes the screenshot to an installer.
func (s Screen) picture(src string, size image.Config) picture {
	form := "wide"
	if s.Narrow {
		form = "narrow"
	}
	return picture{Src: src, Sizes: sizes(size), Type: mediaType[".png"], FormFactor: form, Label: s.Label}
}

// sizes writes a size as manifests do.
func sizes(c image.Config) string { return fmt.Sprintf("%dx%d", c.Width, c.Height) }

// PreviewName is the file of the picture that a chat shows with a link to a
// page.
func PreviewName(path string) string {
	if path == "/" {
		path = "/home"
	}
	return "preview-" + strings.ReplaceAll(path[1:], "/", "-") + ".png"
}

// addPictures files the pictures there are. A page that is new has none until
// `make pictures` has seen it.
func (t *tree) addPictures(pages []Page, from fs.FS) error {
	for _, s := range Screens {
		if err := t.addPicture(s.Name(), from); err != nil {
			return err
		}
	}
	// The address of a preview has to be a full one.
	if t.place.origin == "" {
		return nil
	}
	for _, p := range pages {
		if p.NoIndex {
			continue
		}
		if err := t.addPicture(PreviewName(p.Path), from); err != nil {
			return err
		}
	}
	return nil
}

func (t *tree) addPicture(name string, from fs.FS) error {
	b, err := fs.ReadFile(from, "pictures/"+name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	c, err := png.DecodeConfig(bytes.NewReader(b))
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	t.add(name, b)
	t.pictures[name] = c
	return nil
}
