//go:build !js

package web

import (
	"io/fs"
	"slices"
	"strings"
)

// frameSheets are the style sheets that a frame shares with the pages; its own
// comes behind them.
var frameSheets = []string{
	"css/00-tokens.css", "css/10-base.css", "css/30-buttons.css", "css/31-fields.css", "css/32-choices.css",
	"css/41-result.css", "css/42-charts.css", "css/63-quiz.css", "css/90-forced.css", frameSheet,
}

// frameSheet is what pages have no use for.
const frameSheet = "css/95-frame.css"

// frameScripts make up frame.js, in this order: what runs as it is read comes
// behind what it names, and the rest waits for the document.
var frameScripts = []string{
	"frame/host.js", "frame/looks.js", "frame/patch.js", "frame/given.js", "frame/program.js", "frame/engine.js",
	"frame/start.js",
}

// embedPath is the script that puts widgets into pages of other sites. Its name
// is in their pages, so it can have no hash; a mended one is everywhere within
// the hour.
const (
	embedPath    = "/embed.js"
	cacheBriefly = "public, max-age=3600, stale-while-revalidate=86400"
)

// addFrameAssets files what frames are made of beside their HTML.
func (t *tree) addFrameAssets(from fs.FS) error {
	if _, err := t.addProgram(from, "widget.wasm"); err != nil {
		return err
	}
	if err := t.addJoined("frame.css", from, frameSheets); err != nil {
		return err
	}
	script, err := concat(from, frameScripts)
	if err != nil {
		return err
	}
	t.add("frame.js", scoped(withoutComments(script)))
	host, err := fs.ReadFile(from, "embed.js")
	if err != nil {
		return err
	}
	t.files[t.place.path(embedPath)] = newFile("embed.js", cacheBriefly, withoutComments(host))
	return nil
}

// scoped keeps the names of a script to itself.
func scoped(script []byte) []byte {
	return slices.Concat([]byte("(() => {\n"), script, []byte("})();\n"))
}

// withoutComments leaves out lines that are comments: readers of other people's
// pages download these scripts.
func withoutComments(script []byte) []byte {
	lines := strings.Split(string(script), "\n")
	lines = slices.DeleteFunc(lines, func(line string) bool {
		return strings.HasPrefix(strings.TrimSpace(line), "//")
	})
	return []byte(strings.Join(lines, "\n"))
}

// framedBy returns the frames among pages by the page that has more of the
// same.
func framedBy(pages []Page) map[string]Page {
	all := make(map[string]Page)
	for _, p := range pages {
		if p.Frame != "" {
			all[p.Whole] = p
		}
	}
	return all
}

// frame returns a whole document around a widget. The script stands in the head
// and is waited for, since it knows the theme.
func (d document) frame(p Page, body string) string {
	var b strings.Builder
	b.WriteString("<!doctype html>\n<html lang=\"en\">\n<head>\n" + `<meta charset="utf-8">` + "\n")
	b.WriteString("<title>" + textEscaper.Replace(p.Title) + "</title>\n")
	head := []tag{
		{"meta", "name", "viewport", "content", "width=device-width, initial-scale=1"},
		{"meta", "name", "color-scheme", "content", "light dark"},
		{"meta", "name", "robots", "content", "noindex"},
		{"link", "rel", "stylesheet", "href", d.assets["frame.css"]},
		{"link", "rel", "icon", "href", d.assets["icon.svg"], "type", "image/svg+xml"},
	}
	if d.place.origin != "" {
		head = append(head, tag{"link", "rel", "canonical", "href", d.place.site() + p.Whole})
	}
	for _, t := range head {
		b.WriteString(t.start() + "\n")
	}
	script := tag{"script", "src", d.assets["frame.js"], "data-wasm", d.assets["widget.wasm"], "data-name", p.Frame}
	b.WriteString(script.start() + "</script>\n</head>\n<body>" + body + "\n" + crash + "\n</body>\n</html>\n")
	return b.String()
}
