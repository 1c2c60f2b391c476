//go:build e2e

package e2e

import (
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// otherSite serves one page of another origin.
func otherSite(t *testing.T, body string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, `<!doctype html><html lang="en"><title>A blog</title><link rel="icon" href="data:,"><main>`+body+`</main>`)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// TestBuilderPasted puts the code into a page of another origin, as it stands.
func TestBuilderPasted(t *testing.T) {
	p := newPage(t)
	p.open("/embed#v=1&metric=nps&theme=dark&p=60&pa=30&d=10&share-results=1")
	script := p.code()
	p.choose("Plain iframe")
	p.until("the code of the iframe", func() bool { return strings.Contains(p.code(), "<iframe") })
	iframe := p.code()
	want := `src="` + html.EscapeString(site+"/embed/nps?theme=dark&p=60&pa=30&d=10&share-results=1") + `"`
	if !strings.Contains(iframe, want) {
		t.Errorf("no %s in\n%s", want, iframe)
	}
	p.choose("WordPress")
	p.until("the address", func() bool { return p.code() == site+"/nps" })

	host := openPage(t, otherSite(t, script+"\n"+iframe))
	host.guard = nil // it is there to fetch from another origin
	host.before(`addEventListener("trimetric:result", ({detail}) => { window.told = detail.score })`)
	host.goTo("/")
	host.untilJS(`window.told === 50`) // by the frame that the script has made
	if got := eval[string](host, `document.querySelector("main iframe").src`); got != site+"/embed/nps?theme=dark&p=60&pa=30&d=10&share-results=1" {
		t.Errorf("the plain frame is %s", got)
	}
}

// TestBuilderCopy: the button says what it did, aloud too; where the browser
// does not copy, the code is selected.
func TestBuilderCopy(t *testing.T) {
	p := newPage(t)
	p.open("/embed#v=1&metric=ces")
	want := p.code()
	if got := p.copied("Copy code"); got != want {
		t.Errorf("copied\n%s, want\n%s", got, want)
	}
	p.button("Code copied")
	p.untilJS(`document.querySelector("[data-said]").textContent === "Code copied"`)
	p.choose("Plain iframe")
	p.until("the code of the iframe", func() bool { return strings.Contains(p.code(), "<iframe") })
	p.do(`navigator.clipboard.writeText = () => Promise.reject(new Error("no")); document.execCommand = () => false`)
	p.untilJS(`document.querySelector("#copy-code").textContent === "Copy code"`)
	p.press("Copy code")
	p.button("Not copied. The code is selected")
	if got := eval[string](p, `getSelection().toString().trim()`); got != p.code() {
		t.Errorf("selected is\n%s, want\n%s", got, p.code())
	}
	p.choose("WordPress") // while the button still says so
	p.button("Copy address")
	p.do(`navigator.clipboard.writeText = () => Promise.resolve()`)
	p.press("Copy address")
	p.button("Address copied")
	p.untilJS(`document.querySelector("#copy-code").textContent === "Copy address"`)
}
