//go:build !js

package web

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Cache policies. What has its hash in its name never changes; all else is
// asked for again each time, which costs one small answer.
const (
	cacheForever = "public, max-age=31536000, immutable"
	cacheAsk     = "no-cache"
)

// A file is one finished answer.
type file struct {
	kind  string // media type, with charset where it is text
	cache string // a cache policy
	hash  string // of body
	body  []byte

	// The body compressed, nil where that saves nothing.
	brotli, gzip []byte
}

// A tree holds every answer by its exact path.
type tree struct {
	place    place
	files    map[string]*file
	notFound *file                   // for every other path
	assets   map[string]string       // a name, like "app.js", to its hashed address
	pictures map[string]image.Config // sizes, by the name of the asset
	cards    map[string]card         // by path, those of files
	framing  []string                // pages that show frames of the site
	version  string                  // the same for the same answers
}

// buildTree renders pages and gathers assets; nothing is compressed yet but
// the program, which comes so.
func buildTree(pages []Page, at place, assets fs.FS) (*tree, error) {
	t := &tree{
		place: at, files: make(map[string]*file),
		assets: make(map[string]string), pictures: make(map[string]image.Config),
		cards: make(map[string]card),
	}
	wasm, err := t.addAssets(assets)
	if err != nil {
		return nil, err
	}
	if err := t.addPictures(pages, assets); err != nil {
		return nil, err
	}
	d := document{place: at, assets: t.assets, pictures: t.pictures, wasmSize: len(wasm.body), framed: framedBy(pages)}
	if err := t.addPages(pages, d); err != nil {
		return nil, err
	}
	t.addIndexes(pages)
	t.addCards(pages)
	t.addManifest(pages)
	return t, t.addWorker(assets)
}

// addPages files pages as documents.
func (t *tree) addPages(pages []Page, d document) error {
	for _, p := range byNeed(pages) {
		if p.Built != nil {
			d.built = t.built(pages)
		}
		f, err := d.file(p)
		if err != nil {
			return fmt.Errorf("page %s: %w", p.Path, err)
		}
		if p.Path == notFoundPath {
			t.notFound = f
			continue
		}
		if t.files[t.place.path(p.Path)] != nil {
			return fmt.Errorf("page %s: there are two", p.Path)
		}
		t.files[t.place.path(p.Path)] = f
		if p.Frames {
			t.framing = append(t.framing, p.Path)
		}
	}
	if t.notFound == nil {
		return fmt.Errorf("no page %s for addresses that are none", notFoundPath)
	}
	return nil
}

// add files an asset under a name that holds its hash, and returns it.
func (t *tree) add(name string, body []byte) *file {
	f := newFile(name, cacheForever, body)
	ext := path.Ext(name)
	address := t.place.path("/assets/" + strings.TrimSuffix(name, ext) + "." + f.hash + ext)
	t.assets[name] = address
	t.files[address] = f
	return f
}

// paths returns every path of the tree in order.
func (t *tree) paths() []string {
	var all []string
	for p := range t.files {
		all = append(all, p)
	}
	slices.Sort(all)
	return all
}

func (t *tree) sum() string {
	h := sha256.New()
	for _, p := range t.paths() {
		t.sumFile(h, p, t.files[p])
	}
	t.sumFile(h, "", t.notFound)
	return hex.EncodeToString(h.Sum(nil))[:hashLength]
}

// sumFile adds an answer with its header fields: a stored page keeps those it
// came with, so other fields are another version.
func (t *tree) sumFile(to io.Writer, path string, f *file) {
	fmt.Fprintln(to, path, f.hash, f.kind, f.cache, t.security(path))
}

// hashLength is in hexadecimal digits: 64 bits, so that two files of one name
// never share an address.
const hashLength = 16

func newFile(name, cache string, body []byte) *file {
	sum := sha256.Sum256(body)
	return &file{
		kind:  mediaType[path.Ext(name)],
		cache: cache,
		hash:  hex.EncodeToString(sum[:])[:hashLength],
		body:  body,
	}
}

// mediaType lists what is served. The system's own table is not asked: it
// differs from machine to machine.
var mediaType = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".ico":         "image/x-icon",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".xml":         "application/xml; charset=utf-8",
}
