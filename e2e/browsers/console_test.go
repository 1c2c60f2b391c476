//go:build e2e

package browsers

import (
	"encoding/json"
	"os"
	"strings"
	"time"
)

// Firefox prints what a page writes, and keeps errors and broken policies in a
// list that only its own scripts can read. A category and a text make an entry.
// Who leaves a page that is still loading its icon leaves an error of the service
// worker behind.
const keptErrors = `return Services.console.getMessageArray()
	.filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & m.warningFlag))
	.filter((m) => !(m.category === "Service Worker Interception" && /\/assets\/icon[^\/]*\.(svg|png)\b/.test(m.errorMessage)))
	.filter((m) => (m.sourceName + m.errorMessage).includes(arguments[0]))
	.map((m) => m.category + ": " + m.errorMessage)`

func (f *firefox) arrived() error { return nil }

func (f *firefox) console(origin string) (said []string, err error) {
	if _, err := f.call("Marionette:SetContext", params{"value": "chrome"}); err != nil {
		return nil, err
	}
	kept, err := f.send(script, params{"script": keptErrors, "args": []any{origin}})
	if err != nil {
		return nil, err
	}
	if _, err := f.call("Marionette:SetContext", params{"value": "content"}); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(kept, &said); err != nil {
		return nil, err
	}
	printed, err := os.ReadFile(f.log)
	for line := range strings.Lines(string(printed)) {
		if strings.HasPrefix(line, "console.") {
			said = append(said, strings.TrimSpace(line))
		}
	}
	return said, err
}

// WebKit shows its console to nobody under automation, and lets no script run
// ahead of a page's own. So a page is listened to once it has loaded, which is
// mostly before its program runs. What is heard outlives the page in the tab's
// storage.
const listen = `const said = (line) => sessionStorage.setItem("said", (sessionStorage.getItem("said") ?? "") + line + "\n");
for (const level of ["error", "warn"]) {
	console[level] = (...all) => said("console." + level + ": " + all.join(" "));
}
addEventListener("error", ({ message }) => said(message));
addEventListener("unhandledrejection", ({ reason }) => said(String(reason)));
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => said("Content Security Policy: " + effectiveDirective + " " + blockedURI));`

func (w *webkit) arrived() error {
	_, err := w.send(script, params{"script": listen, "args": []any{}})
	return err
}

func (w *webkit) console(string) (said []string, err error) {
	heard, err := w.send(script, params{"script": `return (sessionStorage.getItem("said") ?? "").split("\n").filter(Boolean)`, "args": []any{}})
	if err != nil {
		return nil, err
	}
	return said, json.Unmarshal(heard, &said)
}

// quiet fails the test for everything that is in the console.
func (p *page) quiet() {
	p.t.Helper()
	said, err := p.wire.console(p.origin)
	if err != nil {
		p.t.Error(err)
	}
	for _, line := range said {
		p.t.Errorf("in the console: %s", line)
	}
}

// console makes sure that the console of all other tests is the page's.
func console(p *page, _ *gate) {
	p.open("/methods")
	p.quiet()
	for js, want := range map[string]string{
		`console.error("oh")`:                           "oh",
		`setTimeout(() => { throw new Error("lost") })`: "lost",
		`Promise.reject(new Error("alone"))`:            "alone",
		`const s = document.createElement("style"); s.textContent = "p{}"; document.head.append(s)`: "Content",
		`document.body.append(Object.assign(new Image(), {src: "http://127.0.0.2/x.png"}))`:         "127.0.0.2",
	} {
		p.do(js)
		var said []string
		var err error
		told := func() bool {
			said, err = p.wire.console(p.origin)
			return err == nil && strings.Contains(strings.Join(said, "\n"), want)
		}
		for end := time.Now().Add(patience); !told(); time.Sleep(20 * time.Millisecond) {
			if time.Now().After(end) {
				p.t.Fatalf("of %s the console tells only %q, %v", js, said, err)
			}
		}
	}
}
