//go:build !js

package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
)

// A card tells a blog that was given a page's address how to show the page's
// frame (oEmbed 1.0, oembed.com, section 2.3.4.4). It holds full addresses
// only, so without an origin there is none.
type card struct {
	Version      string `json:"version"`
	Type         string `json:"type"`
	Title        string `json:"title"`
	ProviderName string `json:"provider_name"`
	ProviderURL  string `json:"provider_url"`
	HTML         string `json:"html"`
	Width        int    `json:"width"`
	Height       int    `json:"height"`
	CacheAge     int    `json:"cache_age"` // seconds

	page, frame string // full addresses
}

// The size of a card that nobody has asked to be smaller: the width of a blog's
// column, and the height of a frame with a result at that width. What listens
// to the frame, as WordPress does, then makes it as high as it is.
const (
	cardWidth  = 600
	cardHeight = 520
	cardAge    = 24 * 60 * 60
)

// cardPath is where the card of a frame lies, and cardType what a link to it
// calls it.
func cardPath(frame string) string { return "/oembed/" + frame + ".json" }

const cardType = "application/json+oembed"

// addCards files a card for each frame.
func (t *tree) addCards(pages []Page) {
	site := t.place.site()
	if site == "" {
		return
	}
	for _, p := range pages {
		if p.Frame == "" {
			continue
		}
		c := card{
			Version: "1.0", Type: "rich", Title: p.Title, ProviderName: "Trimetric", ProviderURL: site + "/",
			CacheAge: cardAge, page: site + p.Whole, frame: site + p.Path,
		}.sized(cardWidth, cardHeight)
		path := t.place.path(cardPath(p.Frame))
		t.cards[path] = c
		t.files[path] = c.file()
	}
}

// sized is the card for a frame of a size in CSS pixels.
//
// WordPress keeps the first blockquote before the frame, and of it the link
// alone; it hides the frame until that has spoken, so a frame that cannot is a
// link (wp_filter_oembed_result of its wp-includes/embed.php).
func (c card) sized(width, height int) card {
	title := textEscaper.Replace(c.Title)
	frame := tag{"iframe", "class", "wp-embedded-content", "src", c.frame, "title", c.Title,
		"width", strconv.Itoa(width), "height", strconv.Itoa(height), "frameborder", "0", "loading", "lazy"}
	c.HTML = tag{"blockquote", "class", "wp-embedded-content"}.start() + tag{"a", "href", c.page}.start() + title + "</a></blockquote>" +
		frame.start() + "</iframe>"
	c.Width, c.Height = width, height
	return c
}

func (c card) file() *file {
	body, _ := json.Marshal(c) // texts and numbers always can be written
	return newFile("card.json", cacheBriefly, append(body, '\n'))
}

// cardFor answers a request with a query: maxwidth and maxheight are obeyed,
// everything else in it is passed over but a format that is not JSON. Nothing
// of it is sent back. nil is for a format that there is not.
func (t *tree) cardFor(path string, query url.Values) *file {
	if format := query.Get("format"); format != "" && format != "json" {
		return nil
	}
	c := t.cards[path]
	return c.sized(atMost(c.Width, query.Get("maxwidth")), atMost(c.Height, query.Get("maxheight"))).file()
}

// atMost lowers n to a number of pixels that was asked for. What is no whole
// number above 0 asks for nothing.
func atMost(n int, asked string) int {
	if most, err := strconv.ParseUint(asked, 10, 31); err == nil && most > 0 {
		return min(n, int(most))
	}
	return n
}

// card answers for a card at path, and reports whether there is one that
// depends on the query.
func (a answers) card(w http.ResponseWriter, r *http.Request, path string) bool {
	if _, found := a.tree.cards[path]; !found || r.URL.RawQuery == "" {
		return false
	}
	f := a.tree.cardFor(path, r.URL.Query())
	if f == nil {
		a.plain(w, r, http.StatusNotImplemented)
		return true
	}
	f.ready(a.tree.security(path), true).send(w, r, http.StatusOK)
	return true
}
