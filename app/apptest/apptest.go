// Package apptest asks questions of rendered pages, as a browser or a screen
// reader would see them: by id, by class, by attribute. It parses what go-app
// writes, because the order of attributes changes from one rendering to the
// next.
package apptest

import (
	"strings"
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// Doc is an element with all that it holds; the zero Doc is none.
type Doc struct {
	node *html.Node
}

// Render renders ui as the server would, with the components in it
// initialised, and parses the result. An element can be rendered once.
func Render(t testing.TB, ui goapp.UI) Doc {
	t.Helper()
	p := &page{content: ui}
	engine := goapp.NewTestEngine()
	if err := engine.Load(p); err != nil {
		t.Fatalf("rendering: %v", err)
	}
	engine.ConsumeAll()
	return Parse(t, goapp.HTMLString(p))
}

// page holds what is rendered: an engine loads components alone.
type page struct {
	goapp.Compo

	content goapp.UI
}

func (p *page) Render() goapp.UI { return p.content }

// Parse parses a page or a part of one.
func Parse(t testing.TB, source string) Doc {
	t.Helper()
	node, err := html.Parse(strings.NewReader(source))
	if err != nil {
		t.Fatalf("parsing the rendered page: %v", err)
	}
	return Doc{node}
}

// Exists is whether there is an element.
func (d Doc) Exists() bool { return d.node != nil }

// Tag is the element's name in lower case.
func (d Doc) Tag() string {
	if d.node == nil {
		return ""
	}
	return d.node.Data
}

// Text is what the element says, with white space collapsed.
func (d Doc) Text() string {
	var b strings.Builder
	d.walk(func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	})
	return strings.Join(strings.Fields(b.String()), " ")
}

// Attr is the value of an attribute, "" where there is none. go-app writes an
// attribute that is "true" without its value, so that case reads as "true".
func (d Doc) Attr(name string) string {
	if d.node == nil {
		return ""
	}
	for _, a := range d.node.Attr {
		if a.Key == name {
			if a.Val == "" {
				return "true"
			}
			return a.Val
		}
	}
	return ""
}

// walk visits the element and all that it holds, in order.
func (d Doc) walk(visit func(*html.Node)) {
	if d.node == nil {
		return
	}
	visit(d.node)
	for c := d.node.FirstChild; c != nil; c = c.NextSibling {
		Doc{c}.walk(visit)
	}
}
