//go:build !js

package web

import (
	"bytes"
	"compress/gzip"
	"image"
	"image/png"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/andybalholm/brotli"
)

// program stands for app.wasm, widget for that of the frames and reader for that
// of /import: long enough that compressing them pays.
var (
	program = bytes.Repeat([]byte("\x00asm program "), 400)
	widget  = bytes.Repeat([]byte("\x00asm widget "), 400)
	reader  = bytes.Repeat([]byte("\x00asm reader "), 400)
)

// site returns a small site and the files it is made with.
func site() ([]Page, fstest.MapFS) {
	body := func(text string) func(string) (string, error) {
		return func(base string) (string, error) {
			return "<main>\n  <h1>" + text + "</h1>\n  <a href=\"" + base + "/nps\">NPS</a>\n</main>", nil
		}
	}
	pages := []Page{
		{Path: "/", Title: "Start", Description: "All of it.", Body: body("Start " + strings.Repeat("and on ", 200))},
		{Path: "/nps", Title: "NPS & more", Description: `The "net" one.`, Preview: "A score.", Body: body("NPS"), Shortcut: "Calculate"},
		{Path: notFoundPath, Title: "Not found", Description: "Nothing.", Body: body("Not found"), NoIndex: true},
		{Path: "/embed/nps", Title: "NPS", Frame: "nps", Whole: "/nps", Body: func(string) (string, error) {
			return `<section><a href="../nps">NPS</a></section>`, nil
		}, NoIndex: true},
	}
	return pages, fstest.MapFS{
		"app.js":                   {Data: []byte("start();")},
		"css/10-base.css":          {Data: []byte(".b {}\n")},
		"css/00-tokens.css":        {Data: []byte(".a {}")},
		"css/30-buttons.css":       {Data: []byte(".c {}")},
		"css/31-fields.css":        {Data: []byte(".d {}")},
		"css/32-choices.css":       {Data: []byte(".e {}")},
		"css/41-result.css":        {Data: []byte(".f {}")},
		"css/42-charts.css":        {Data: []byte(".g {}")},
		"css/60-home.css":          {Data: []byte(".h {}")},
		"css/63-quiz.css":          {Data: []byte(".i {}")},
		"css/90-forced.css":        {Data: []byte(".j {}")},
		"css/95-frame.css":         {Data: []byte(".k {}")},
		"carry.js":                 {Data: []byte("carry();\n")},
		"contents.js":              {Data: []byte("contents();\n")},
		"copy.js":                  {Data: []byte("copy();\n")},
		"menu.js":                  {Data: []byte("menu();\n")},
		"export.js":                {Data: []byte("save();\n")},
		"store.js":                 {Data: []byte("store();\n")},
		"device.js":                {Data: []byte("device();\n")},
		"early.js":                 {Data: []byte("early();\n")},
		"embed.js":                 {Data: []byte("// Says what it is.\n(() => {\n  // And why.\n  embed(); // once\n})();\n")},
		"frame/engine.js":          {Data: []byte("engine();\n")},
		"frame/given.js":           {Data: []byte("given();\n")},
		"frame/host.js":            {Data: []byte("// Hears and tells.\nhost();\n")},
		"frame/looks.js":           {Data: []byte("looks();\n")},
		"frame/patch.js":           {Data: []byte("patch();\n")},
		"frame/program.js":         {Data: []byte("program();\n")},
		"frame/start.js":           {Data: []byte("start();")},
		"head.js":                  {Data: []byte("head();\n")},
		"import/acts.js":           {Data: []byte("// Waits.\nacts();\n")},
		"import/away.js":           {Data: []byte("away();\n")},
		"import/page.js":           {Data: []byte("importPage();\n")},
		"import/paint.js":          {Data: []byte("paint();\n")},
		"import/take.js":           {Data: []byte("take();\n")},
		"import/worker.js":         {Data: []byte("importWorker();\n")},
		"install.js":               {Data: []byte("install();\n")},
		"sections.js":              {Data: []byte("sections();\n")},
		"icons/icon.svg":           {Data: []byte("<svg></svg>")},
		"preview.js":               {Data: []byte("preview();\n")},
		"places.js":                {Data: []byte("places();\n")},
		"pictures/preview-nps.png": {Data: drawn(120, 63)},
		"pictures/wide-nps.png":    {Data: drawn(128, 80)},
		"served.js":                {Data: []byte("served();\n")},
		"read.js":                  {Data: []byte("read();\n")},
		"storage.js":               {Data: []byte("storage();\n")},
		"sw.js":                    {Data: []byte("work();\n")},
		"update.js":                {Data: []byte("update();\n")},
		"wasm/app.wasm.br":         {Data: brotlied(program)},
		"wasm/app.wasm.gz":         {Data: gzipped(program)},
		"wasm/import.wasm.br":      {Data: brotlied(reader)},
		"wasm/import.wasm.gz":      {Data: gzipped(reader)},
		"wasm/widget.wasm.br":      {Data: brotlied(widget)},
		"wasm/widget.wasm.gz":      {Data: gzipped(widget)},
		"wasm/wasm_exec.js":        {Data: []byte("Go();\n")},
	}
}

// drawn returns a picture of a size.
func drawn(width, height int) []byte {
	var b bytes.Buffer
	_ = png.Encode(&b, image.NewGray(image.Rect(0, 0, width, height)))
	return b.Bytes()
}

func testTree(t *testing.T, origin string) *tree {
	t.Helper()
	return testTreeAt(t, place{origin: origin})
}

func testTreeAt(t *testing.T, at place) *tree {
	t.Helper()
	pages, assets := site()
	built, err := buildTree(pages, at, assets)
	if err != nil {
		t.Fatal(err)
	}
	built.compress()
	return built
}

func gzipped(raw []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write(raw)
	_ = w.Close()
	return b.Bytes()
}

func brotlied(raw []byte) []byte {
	var b bytes.Buffer
	w := brotli.NewWriter(&b)
	_, _ = w.Write(raw)
	_ = w.Close()
	return b.Bytes()
}
