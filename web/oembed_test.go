//go:build !js

package web

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"
)

// asked is a card as a blog reads it.
type asked map[string]any

func readCard(t *testing.T, r *http.Response) asked {
	t.Helper()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	var c asked
	if err := json.Unmarshal(body, &c); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	return c
}

// parts returns the elements of a card's html by name.
func (c asked) parts(t *testing.T) map[string]*nethtml.Node {
	t.Helper()
	text, _ := c["html"].(string)
	root, err := nethtml.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]*nethtml.Node{}
	for n := range root.Descendants() {
		if n.Type == nethtml.ElementNode {
			all[n.Data] = n
		}
	}
	return all
}

func attrOf(n *nethtml.Node, name string) string {
	if n != nil {
		for _, a := range n.Attr {
			if a.Key == name {
				return a.Val
			}
		}
	}
	return ""
}

func cards(t *testing.T, origin, base string) http.Handler {
	t.Helper()
	at, err := newPlace(origin, base)
	if err != nil {
		t.Fatal(err)
	}
	pages, assets := site()
	tr, err := buildTree(pages, at, assets)
	if err != nil {
		t.Fatal(err)
	}
	tr.compress()
	return handler(tr, slog.New(slog.DiscardHandler))
}

// TestCard holds a card to oEmbed 1.0, section 2.3.4: what every answer has to
// say, and what one of type rich has to.
func TestCard(t *testing.T) {
	r := ask(cards(t, "https://example.org", "/tools/"), "GET", "/tools/oembed/nps.json")
	if r.StatusCode != 200 || r.Header.Get("Content-Type") != "application/json" || r.Header.Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("%s, %v", r.Status, r.Header)
	}
	c := readCard(t, r)
	for name, want := range map[string]any{
		"version": "1.0", "type": "rich", "title": "NPS", "provider_name": "Trimetric",
		"provider_url": "https://example.org/tools/", "width": 600.0, "cache_age": 86400.0,
	} {
		if c[name] != want {
			t.Errorf("%s is %v, want %v", name, c[name], want)
		}
	}
	if h, ok := c["height"].(float64); !ok || h < 300 || h > 1000 { // WordPress makes no frame higher
		t.Errorf("height is %v", c["height"])
	}
	frame, link := c.parts(t)["iframe"], c.parts(t)["a"]
	for name, want := range map[string]string{
		"src": "https://example.org/tools/embed/nps", "title": "NPS", "class": "wp-embedded-content",
		"width": "600", "height": strconv.Itoa(int(c["height"].(float64))),
	} {
		if got := attrOf(frame, name); got != want {
			t.Errorf("the frame's %s is %q, want %q", name, got, want)
		}
	}
	if got := attrOf(link, "href"); got != "https://example.org/tools/nps" {
		t.Errorf("the link leads to %q", got)
	}
	// WordPress takes these two, in this order, with nothing in between.
	if html := c["html"].(string); !strings.HasPrefix(html, "<blockquote") || !strings.Contains(html, "</blockquote><iframe") || !strings.HasSuffix(html, "></iframe>") {
		t.Errorf("html is %s", html)
	}
}

// TestCardSizes: what is asked for is obeyed in width, in height, and in html.
func TestCardSizes(t *testing.T) {
	h := cards(t, "https://example.org", "/")
	check := func(query, width, height string) {
		t.Helper()
		r := ask(h, "GET", "/oembed/nps.json"+query)
		if r.StatusCode != 200 {
			t.Fatalf("%s: %s", query, r.Status)
		}
		c := readCard(t, r)
		frame := c.parts(t)["iframe"]
		got := []string{attrOf(frame, "width"), attrOf(frame, "height"), strconv.Itoa(int(c["width"].(float64))), strconv.Itoa(int(c["height"].(float64)))}
		if got[0] != width || got[2] != width || got[1] != height || got[3] != height {
			t.Errorf("%s: %q, want %s by %s", query, got, width, height)
		}
	}
	high := strconv.Itoa(cardHeight)
	check("", "600", high)
	check("?maxwidth=320", "320", high)
	check("?maxheight=300", "600", "300")
	check("?url=https%3A%2F%2Fexample.org%2Fnps&maxwidth=500&maxheight=280&format=json&dnt=1", "500", "280")
	check("?maxwidth=1", "1", high)
	check("?maxwidth=5000&maxheight=5000", "600", high) // no more than we have
	check("?maxwidth=400&maxwidth=200", "400", high)
	for _, bad := range []string{"", "0", "-1", "+5", "1.5", "1e2", "0x10", "five", "99999999999999999999", "%3Cscript%3E", "\u0665", "5px", "%zz"} {
		check("?maxwidth="+bad+"&maxheight="+bad, "600", high)
	}
}

// TestCardRefuses: there is no XML, nothing of a query is sent back, and
// without an origin there is no card.
func TestCardRefuses(t *testing.T) {
	h := cards(t, "https://example.org", "/")
	for query, want := range map[string]int{"?format=xml": 501, "?format=evil": 501, "?format=": 200, "?format=json&evil": 200, "?maxwidth=evil&url=evil": 200} {
		r := ask(h, "GET", "/oembed/nps.json"+query)
		body, _ := io.ReadAll(r.Body)
		if r.StatusCode != want || strings.Contains(string(body), "evil") {
			t.Errorf("%s: %s, %s", query, r.Status, body)
		}
	}
	if r := ask(cards(t, "", "/"), "GET", "/oembed/nps.json"); r.StatusCode != 404 {
		t.Errorf("without an origin: %s", r.Status)
	}
}

// TestDiscovery: a page names the card of its frame, where it has both and
// there is an address to name.
func TestDiscovery(t *testing.T) {
	link := `<link rel="alternate" type="application/json+oembed" href="https://example.org/tools/oembed/nps.json" title="NPS">`
	check := func(origin, path string, want bool) {
		t.Helper()
		r := ask(cards(t, origin, "/tools/"), "GET", "/tools"+path)
		body, _ := io.ReadAll(r.Body)
		if got := strings.Contains(string(body), link); got != want || !want && strings.Contains(string(body), "oembed") {
			t.Errorf("%s%s: %v, want %v, in\n%s", origin, path, got, want, body)
		}
	}
	check("https://example.org", "/nps", true)
	check("https://example.org", "/", false)
	check("https://example.org", "/embed/nps", false)
	check("", "/nps", false)
}
