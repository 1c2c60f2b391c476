//go:build e2e

package browsers

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

var switchToFrame = command{"SwitchToFrame", "POST", "/frame"}

// widget is an article on another origin with a calculator in it, which is made
// when the reader comes near, works, and is as high as what it shows.
func widget(p *page, g *gate) {
	k := knownNPS(p.t)
	article := `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">` +
		strings.Repeat("<p>A survey asks few and hopes to hear of all.</p>", 60) +
		`<script async src="` + g.URL + `/embed.js"></script><trimetric-widget metric="nps" share-results><a href="` + g.URL + `/nps">NPS</a></trimetric-widget>`
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, article)
	}))
	p.t.Cleanup(server.Close)
	p.origin = strings.Replace(server.URL, "127.0.0.1", "localhost", 1)

	p.goTo("/")
	const frame = `document.querySelector("trimetric-widget").shadowRoot?.querySelector("iframe")`
	p.untilJS(`document.querySelector("trimetric-widget").shadowRoot`)
	if eval[bool](p, "Boolean("+frame+")") {
		p.t.Error("the frame is there before anybody came near")
	}
	p.do(`addEventListener("trimetric:result", ({ detail }) => { window.told = detail.score });
		document.querySelector("trimetric-widget").scrollIntoView({block: "start", behavior: "instant"})`)
	p.untilJS(frame + `?.parentNode.style.height`)
	empty := eval[int](p, frame+`.clientHeight`)
	p.enter(frame)
	p.waitReady()
	p.typed("Promoters", "116")
	p.typed("Passives", "127")
	p.typed("Detractors", "57")
	p.shows("score", k.Score)
	p.shows("low", k.Low)
	p.shows("high", k.High)
	p.leave()
	p.untilJS(fmt.Sprintf(`Math.abs(window.told - %v) < 1e-9`, k.Score))
	p.enter(frame)
	p.do(`document.getElementById("mode-ratings").closest("label").click()`)
	p.field("Rating 4")
	p.leave()
	p.untilJS(fmt.Sprint(frame, ".clientHeight !== ", empty))
}

// enter goes into a frame, given as an expression, and leave comes back to the
// page.
func (p *page) enter(frame string) {
	p.t.Helper()
	found := eval[map[string]string](p, frame)
	p.send(switchToFrame, params{"id": found})
}

func (p *page) leave() {
	p.t.Helper()
	p.send(switchToFrame, params{"id": nil})
}

// typed puts a text into a field as typing does: WebKit's driver gives no keys to
// a frame.
func (p *page) typed(name, text string) {
	p.t.Helper()
	js := `arguments[0].focus(); arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new InputEvent("input", {bubbles: true}))`
	p.send(script, params{"script": js, "args": []any{map[string]string{element: p.field(name).id}, text}})
}
