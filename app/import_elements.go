//go:build !js

package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// elements makes the elements that HTML of ours stands for, so that it goes
// through the same checks as every page, see canonical in trimetric/web.
func elements(source string) []app.UI {
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(source), body)
	if err != nil {
		panic(err) // a reader of strings has no errors
	}
	var all []app.UI
	for _, n := range nodes {
		all = append(all, elementOf(n))
	}
	return all
}

func elementOf(n *html.Node) app.UI {
	if n.Type == html.TextNode {
		return app.Text(n.Data)
	}
	if n.Data == "input" || n.Data == "br" || n.Data == "hr" || n.Data == "col" {
		e := app.ElemSelfClosing(n.Data)
		for _, a := range n.Attr {
			e = e.Attr(a.Key, attrOf(a))
		}
		return e
	}
	e := app.Elem(n.Data)
	if n.Namespace == "svg" {
		e = e.XMLNS("http://www.w3.org/2000/svg")
	}
	for _, a := range n.Attr {
		e = e.Attr(a.Key, attrOf(a))
	}
	var kids []app.UI
	for k := n.FirstChild; k != nil; k = k.NextSibling {
		kids = append(kids, elementOf(k))
	}
	return e.Body(kids...)
}

// attrOf is an attribute's value. One without is true by being there.
func attrOf(a html.Attribute) any {
	if a.Val == "" {
		return true
	}
	return a.Val
}
