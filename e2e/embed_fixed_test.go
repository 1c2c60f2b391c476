//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"trimetric/e2e/served"
)

// fixedLink is the builder's link for the widget that a state belongs to.
func (s frameState) fixedLink() string {
	name, query, _ := strings.Cut(s.address, "?")
	if name == "quiz" {
		return "metric=quiz"
	}
	link := "metric=" + name + "&tabs=1&share-results=1"
	for _, pair := range strings.Split(query, "&") {
		switch key, _, _ := strings.Cut(pair, "="); key {
		case "scale", "mode":
			link += "&" + pair
		case "r":
			link += "&mode=ratings"
		case "sum":
			link += "&mode=totals"
		}
	}
	return link
}

// heightIn is how high a frame's page is at a width.
func (p *page) heightIn(width int64) float64 {
	p.t.Helper()
	return eval[float64](p, fmt.Sprintf(`(`+heightsAt+`)(document.body, document.body, [%d])[0]`, width))
}

// TestFixed: the plain iframe shows every state whole in a column of any width,
// whatever the page sets for its frames, and so never scrolls inside.
func TestFixed(t *testing.T) {
	widths := []int64{280, 320, 358, 439, 440, 600, 720}
	b, f := newPage(t), newPage(t)
	host := newPageAt(t, blog(t, `<style>body{margin:0}iframe{height:200px;border:3px solid;box-sizing:border-box}</style><div id="place"></div>`))
	host.guard.allow(site)
	host.goTo("/")
	rooms := map[string][]float64{}
	for _, state := range highStates() {
		link := state.fixedLink()
		if rooms[link] == nil {
			b.open("/embed#v=1&" + link)
			b.choose("Plain iframe")
			b.until("the code of the iframe", func() bool { return strings.Contains(b.code(), "<iframe") })
			host.do(`document.getElementById("place").innerHTML = ` + quoted(strings.ReplaceAll(b.code(), "src=", "data-src=")))
			for _, width := range widths {
				host.do(fmt.Sprintf(`document.getElementById("place").style.width = "%dpx"`, width))
				rooms[link] = append(rooms[link], eval[float64](host, `document.querySelector("iframe").clientHeight`))
			}
		}
		f.open("/embed/" + state.address)
		f.do(typeInto + state.acts)
		f.settled()
		for i, width := range widths {
			if need, room := f.heightIn(width), rooms[link][i]; need > room {
				t.Errorf("%s %.60s at %d: %v px are needed, and the frame is %v high", state.address, state.acts, width, need, room)
			}
		}
	}
}

// TestCardsFit: a card is as high as any score needs it, without options.
func TestCardsFit(t *testing.T) {
	f := newPage(t)
	at, stop, err := served.Start(binary, "-origin", "https://example.org")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	for _, state := range highStates() {
		name, _, _ := strings.Cut(state.address, "?")
		link := state.fixedLink()
		if state.acts != "" && name != "quiz" || strings.Contains(link, "scale") || name != "ces" && strings.Contains(link, "mode=ratings") {
			continue
		}
		f.open("/embed/" + strings.Replace(state.address, "tabs&share-results&", "", 1))
		f.do(typeInto + state.acts)
		f.settled()
		for _, width := range []int64{600, 320} {
			var card struct{ Width, Height float64 }
			r, err := http.Get(fmt.Sprintf("%s/oembed/%s.json?maxwidth=%d", at, name, width))
			if err != nil {
				t.Fatal(err)
			}
			err = json.NewDecoder(r.Body).Decode(&card)
			r.Body.Close()
			if err != nil {
				t.Fatal(err)
			}
			if need := f.heightIn(width); card.Width != float64(width) || card.Height < need {
				t.Errorf("%s at %d is %v px high, the card %v by %v", state.address, width, need, card.Width, card.Height)
			}
		}
	}
}
