package main

// An edit puts one text in place of another that stands in a file so many
// times, no fewer and no more.
type edit struct {
	file     string
	times    int
	old, new string
}

// Our own packages, see [written].
const (
	errs = `"` + module + `/pkg/errors"`
	urls = `"` + module + `/pkg/url"`
)

// edits lists what is said otherwise in the files that stay.
var edits = []edit{
	// Render as soon as no other event is waiting.
	{"engine.go", 1, "\n\t\tcase <-frames.C:", now},

	// Put the first page together in slices.
	{"node.go", 1, "\tv = v.setRef(v)\n\tv = v.setDepth(depth)\n\n\tif initializer", "\tbreathe()\n\tv = v.setRef(v)\n\tv = v.setDepth(depth)\n\n\tif initializer"},
	{"app.go", 1, "\tengine.Navigate(window.URL(), false)\n", "\tengine.Navigate(window.URL(), false)\n\tfirst.done = true\n\tsettle()\n"},

	// Take over the page that was served, see adopt.txt.
	{"engine.go", 1, "\t\te.body = body\n\n", "\t\te.body = body\n\t\tlook()\n\n"},
	{"html.go", 1, "func (e *htmlElement) JSValue() Value {\n\treturn e.jsElement\n", "func (e *htmlElement) JSValue() Value {\n\treturn found(&e.jsElement)\n"},
	{"text.go", 1, "\treturn t.jsvalue\n", "\treturn found(&t.jsvalue)\n"},
	{"node.go", 1, "\tv.jsvalue = Window().createTextNode(v.value)\n", "\tif !v.takeOver() {\n\t\tv.jsvalue = Window().createTextNode(v.value)\n\t}\n"},
	{"node.go", 1, created, "\troom := m.takeOver(ctx, v)\n\tif room == nil {\n" + created + "\t}\n"},
	{"node.go", 1, mounted, "\t\troom.open(child)\n" + mounted},
	{"node.go", 1, "\t\tv.JSValue().appendChild(child)\n\t}\n", "\t\troom.put(v, child)\n\t}\n\troom.close(v)\n"},
	{"node.go", 1, replaced, "\t\tif !newChild.JSValue().Equal(child.JSValue()) {\n" + replaced + "\t\t}\n"},

	// net/url brings fmt and IP addresses, for the few uses there are.
	{"context.go", 1, `"net/url"`, urls},
	{"engine.go", 1, `"net/url"`, urls},
	{"js.go", 1, `"net/url"`, urls},
	{"js_wasm.go", 1, `"net/url"`, urls},
	{"page.go", 1, `"net/url"`, urls},
	{"testing.go", 1, `"net/url"`, urls},
	{"browser.go", 1, `URL().Hostname()`, `URL().Host`}, // for a line in the log

	// regexp, for one pattern.
	{"route.go", 1, `regexp.MustCompile(pattern)`, `everyPath(pattern)`},
	{"route.go", 1, `*regexp.Regexp`, `pathPattern`},
	{"engine.go", 1, `root = &notFound{}`, `panic("slim: no page for " + path)`},

	// A list in JSON, and storage for states.
	{"engine.go", 1, "e.internalURL(destination),\n\t\te.mailTo", "e.mailTo"},
	{"engine.go", 1, storages, ""},

	// fmt, for what an error, an attribute or a key looks like. A handler's key
	// held the type of its source in words; an interface holds it by itself.
	{"app.go", 1, "\t\"runtime\"\n", "\t\"runtime\"\n\n\t" + errs + "\n"},
	{"app.go", 1, `fmt.Sprint(err)`, `errors.Text(err)`},
	{"strings.go", 1, `fmt.Sprint(v)`, `errors.Text(v)`},
	{"action.go", 1, "import (\n", "import (\n\t\"reflect\"\n"},
	{"action.go", 3, `map[string]actionHandler`, `map[actionKey]actionHandler`},
	{"action.go", 1, `handler ActionHandler) string {`, `handler ActionHandler) actionKey {`},
	{"action.go", 1, `fmt.Sprintf("/%T/%p/%p", source, source, handler)`,
		`actionKey{source, reflect.ValueOf(handler).Pointer()}`},
	{"page.go", 15, `format string, v ...any`, `format string`},
	{"page.go", 8, `FormatString(format, v...)`, `format`},
	{"html_gen.go", 1, "import (\n", "import (\n\t" + errs + "\n"},
	{"html_gen.go", 996, `format string, v ...any`, `format string`},
	{"html_gen.go", 902, `FormatString(format, v...)`, `format`},
	{"html_gen.go", 220, `FormatString("%v", v)`, `errors.Text(v)`},
	{"html_gen.go", 94, `Textf(format, v...)`, `Text(format)`},

	// With elements of concrete types, see [concrete], no body would be a body
	// that is nil, and not nothing.
	{"engine.go", 1, "\tbody    HTMLBody\n", "\tbody    HTML\n"},
}

const (
	created = "\tjsElement, _ := Window().createElement(v.Tag(), v.XMLNamespace())\n" +
		"\tv = v.setJSElement(jsElement)\n" +
		"\tm.mountHTMLAttributes(ctx, v)\n"
	mounted  = "\t\tif child, err = m.Mount(ctx, depth+1, child); err != nil {\n"
	replaced = "\t\tv.JSValue().replaceChild(newChild, child)\n"
)

const now = `			if len(e.dispatches) == 0 {
				e.processFrame()
			}

		case <-frames.C:`

const storages = `	var localStorage BrowserStorage
	var sessionStorage BrowserStorage
	if IsServer {
		localStorage = newMemoryStorage()
		sessionStorage = newMemoryStorage()
	} else {
		localStorage = newJSStorage("localStorage")
		sessionStorage = newJSStorage("sessionStorage")
	}
`
