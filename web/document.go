//go:build !js

package web

import (
	"encoding/json"
	"image"
	"strconv"
	"strings"
)

// The colours of the browser's own frame: the page's background in
// static/css, in both themes.
const (
	lightColor = "#FFFFFF"
	darkColor  = "#0F1317"
)

// crash is shown when the program has ended. It stands beside the page's root
// element, which the program owns and may have left in any state.
const crash = `<div class="tm-crash" role="alert">` +
	`<p>The calculator has stopped, and the fault is ours. Note what you typed, then reload the page.</p>` +
	`<button class="tm-btn" type="button" data-reload>Reload the page</button>` +
	`</div>`

// status speaks for scripts: of a word that changes on a button, and of how the
// site stands on the device. It lies beside the root element, which a program's
// page replaces.
const status = `<p class="tm-vh" role="status" data-said></p>` + "\n" +
	`<p class="tm-vh" role="status" data-device-said></p>`

// document writes what surrounds a page's root element.
type document struct {
	place    place
	assets   map[string]string       // name to address
	pictures map[string]image.Config // name to size
	wasmSize int                     // bytes, uncompressed
	built    Built
	framed   map[string]Page // by the page that has more of the same, the frame
}

// file returns p as a file.
func (d document) file(p Page) (*file, error) {
	raw, err := d.body(p)
	if err != nil {
		return nil, err
	}
	if p.Frame != "" {
		return newFile("page.html", cacheAsk, []byte(d.frame(p, raw))), nil
	}
	root, err := canonical(raw)
	if err != nil {
		return nil, err
	}
	data, err := p.data(d.place.site())
	if err != nil {
		return nil, err
	}
	return newFile("page.html", cacheAsk, []byte(d.html(p, data, root))), nil
}

// body asks p for its root element.
func (d document) body(p Page) (string, error) {
	if p.Built != nil {
		return p.Built(d.place.base, d.built)
	}
	return p.Body(d.place.base)
}

// html returns the whole document, with data in its head. Nothing in it is
// inline script or style, which the content security policy forbids. The root
// element comes first in the body: go-app replaces whatever is first. Scripts
// and the program read from data-base where the site lies; they are the same
// files everywhere.
func (d document) html(p Page, data, root string) string {
	var b strings.Builder
	b.WriteString("<!doctype html>\n" + tag{"html", "lang", "en", "data-base", d.place.path("/")}.start() + "\n<head>\n")
	b.WriteString(`<meta charset="utf-8">` + "\n")
	b.WriteString("<title>" + textEscaper.Replace(p.Title) + "</title>\n")
	for _, t := range d.head(p) {
		b.WriteString(t.start() + "\n")
	}
	// The theme must be known before the first paint, and the program asked for
	// soon; all else can wait for the page.
	head := tag{"script", "src", d.assets["head.js"], "data-wasm", d.assets["app.wasm"]}
	b.WriteString(head.start() + "</script>\n")
	app := tag{"script", "defer", "", "src", d.assets["app.js"],
		"data-wasm", d.assets["app.wasm"], "data-size", strconv.Itoa(d.wasmSize), "data-worker", d.place.path(workerPath)}
	b.WriteString(app.start() + "</script>\n")
	if p.Script != "" {
		own := tag{"script", "defer", "", "src", d.assets[p.Script]}
		b.WriteString(own.start() + "</script>\n")
	}
	b.WriteString(data + "</head>\n<body>\n" + root + "\n" + status + "\n" + crash + "\n</body>\n</html>\n")
	return b.String()
}

// head lists the elements of p's head that have no content.
func (d document) head(p Page) []tag {
	tags := []tag{
		{"meta", "name", "viewport", "content", "width=device-width, initial-scale=1, viewport-fit=cover"},
		{"meta", "name", "description", "content", p.Description},
		{"meta", "name", "color-scheme", "content", "light dark"},
		{"meta", "name", "theme-color", "content", lightColor, "media", "(prefers-color-scheme: light)"},
		{"meta", "name", "theme-color", "content", darkColor, "media", "(prefers-color-scheme: dark)"},
		{"link", "rel", "stylesheet", "href", d.assets["trimetric.css"]},
		{"link", "rel", "icon", "href", d.place.path("/favicon.ico"), "sizes", "32x32"},
		{"link", "rel", "icon", "href", d.assets["icon.svg"], "type", "image/svg+xml"},
		{"link", "rel", "apple-touch-icon", "href", d.assets["apple-touch-icon.png"]},
		{"link", "rel", "manifest", "href", d.place.path(manifestPath)},
	}
	if p.NoIndex {
		return append(tags, tag{"meta", "name", "robots", "content", "noindex"})
	}
	if d.place.origin == "" {
		return tags
	}
	address := d.place.site() + p.Path
	tags = append(tags,
		tag{"link", "rel", "canonical", "href", address},
		tag{"meta", "property", "og:type", "content", "website"},
		tag{"meta", "property", "og:site_name", "content", "Trimetric"},
		tag{"meta", "property", "og:title", "content", p.Title},
		tag{"meta", "property", "og:description", "content", p.Description},
		tag{"meta", "property", "og:url", "content", address},
	)
	if frame, ok := d.framed[p.Path]; ok {
		tags = append(tags, tag{"link", "rel", "alternate", "type", cardType,
			"href", d.place.site() + cardPath(frame.Frame), "title", frame.Title})
	}
	return append(tags, d.preview(p)...)
}

// preview describes the picture that chats show with a link to p. They read
// the title and the rest where other sites say it.
func (d document) preview(p Page) []tag {
	name := PreviewName(p.Path)
	size, there := d.pictures[name]
	if !there {
		return nil
	}
	return []tag{
		{"meta", "property", "og:image", "content", d.place.origin + d.assets[name]},
		{"meta", "property", "og:image:type", "content", mediaType[".png"]},
		{"meta", "property", "og:image:width", "content", strconv.Itoa(size.Width)},
		{"meta", "property", "og:image:height", "content", strconv.Itoa(size.Height)},
		{"meta", "property", "og:image:alt", "content", p.Preview},
		{"meta", "name", "twitter:card", "content", "summary_large_image"},
	}
}

// data returns what the page says to machines. It is no script, so the content
// security policy lets it pass; and there is no "<" in JSON as Go writes it that
// could end the element.
func (p Page) data(site string) (string, error) {
	if p.Structured == nil {
		return "", nil
	}
	var b strings.Builder
	for _, thing := range p.Structured(site) {
		text, err := json.Marshal(thing)
		if err != nil {
			return "", err
		}
		b.WriteString(`<script type="application/ld+json">` + string(text) + "</script>\n")
	}
	return b.String(), nil
}

// A tag is the name of an element and its attributes, name and value by turns.
// An attribute without value is written bare.
type tag []string

func (t tag) start() string {
	var b strings.Builder
	b.WriteString("<" + t[0])
	for i := 1; i < len(t); i += 2 {
		b.WriteString(" " + t[i])
		if t[i+1] != "" {
			b.WriteString(`="` + attrEscaper.Replace(t[i+1]) + `"`)
		}
	}
	return b.String() + ">"
}
