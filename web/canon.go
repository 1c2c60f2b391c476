//go:build !js

package web

import (
	"fmt"
	"slices"
	"strings"

	nethtml "golang.org/x/net/html"
)

// canonical returns the page's root element as HTML that is fit to send: the
// same bytes for the same page, and in a browser the same elements, attributes
// and text as the program renders there.
//
// go-app's own HTML is neither. Its attributes come in random order and are
// quoted as Go strings; its indentation puts spaces between words that have
// none in the browser; it writes aria-pressed="true" as aria-pressed, and the
// text of a textarea as an attribute.
//
// canonical refuses what cannot be mended or must not be there: a false
// boolean (which HTML takes for true), a style attribute and an event handler
// (which the content security policy forbids), and elements that a browser's
// parser would rearrange.
func canonical(goApp string) (string, error) {
	root, err := readGoApp(goApp)
	if err != nil {
		return "", err
	}
	if err := root.mend(); err != nil {
		return "", err
	}
	var b strings.Builder
	root.write(&b)
	return b.String(), root.checkParsed(b.String())
}

// mend makes the attributes of n and below what HTML expects.
func (n *node) mend() error {
	for i := range n.attrs {
		if err := n.mendAttr(&n.attrs[i]); err != nil {
			return err
		}
	}
	if n.tag == "textarea" {
		n.valueToText()
	}
	for _, child := range n.children {
		if err := child.mend(); err != nil {
			return err
		}
	}
	return nil
}

func (n *node) mendAttr(a *attr) error {
	boolean := booleanAttr[a.name]
	switch {
	case a.name == "style", strings.HasPrefix(a.name, "on"):
		return fmt.Errorf("<%s> has %s, which the content security policy forbids", n.tag, a.name)
	case boolean && !a.bare:
		return fmt.Errorf("<%s> has %s=%q, which HTML takes for true: set it only when it is", n.tag, a.name, a.value)
	case a.bare && !boolean:
		a.bare, a.value = false, "true"
	}
	return nil
}

// valueToText moves a textarea's value to where HTML has it.
func (n *node) valueToText() {
	for i, a := range n.attrs {
		if a.name == "value" {
			n.attrs = slices.Delete(n.attrs, i, i+1)
			n.children = []*node{{text: a.value}}
			return
		}
	}
}

func (n *node) write(b *strings.Builder) {
	if n.tag == "" {
		b.WriteString(textEscaper.Replace(n.text))
		return
	}
	b.WriteString("<" + n.tag)
	for _, a := range n.attrs {
		b.WriteString(" " + a.name)
		if !a.bare {
			b.WriteString(`="` + attrEscaper.Replace(a.value) + `"`)
		}
	}
	b.WriteString(">")
	if voidElement[n.tag] {
		return
	}
	// A parser drops the first line break in these two.
	if (n.tag == "textarea" || n.tag == "pre") && len(n.children) > 0 && strings.HasPrefix(n.children[0].text, "\n") {
		b.WriteString("\n")
	}
	for _, child := range n.children {
		child.write(b)
	}
	b.WriteString("</" + n.tag + ">")
}

// checkParsed parses written as a browser does and compares what comes out
// with n. The two differ when elements are nested as HTML does not allow: a
// row outside of tbody, a block in a paragraph, a link in a link.
func (n *node) checkParsed(written string) error {
	body := &nethtml.Node{Type: nethtml.ElementNode, Data: "body", DataAtom: bodyAtom}
	parsed, err := nethtml.ParseFragment(strings.NewReader(written), body)
	if err != nil {
		return err
	}
	if len(parsed) != 1 {
		return fmt.Errorf("a browser makes %d elements of the page's one", len(parsed))
	}
	return n.checkSame(parsed[0])
}

func (n *node) checkSame(p *nethtml.Node) error {
	if !strings.EqualFold(p.Data, n.tag) {
		return fmt.Errorf("a browser puts <%s> where <%s> should be", p.Data, n.tag)
	}
	children := n.joined()
	next := p.FirstChild
	for _, child := range children {
		if next == nil {
			return fmt.Errorf("a browser moves what is in <%s> elsewhere", n.tag)
		}
		if child.tag != "" {
			if err := child.checkSame(next); err != nil {
				return fmt.Errorf("in <%s>: %w", n.tag, err)
			}
		} else if next.Type != nethtml.TextNode || next.Data != child.text {
			return fmt.Errorf("in <%s>: a browser reads the text %q as %q", n.tag, child.text, next.Data)
		}
		next = next.NextSibling
	}
	if next != nil {
		return fmt.Errorf("in <%s>: a browser adds <%s>", n.tag, next.Data)
	}
	return nil
}

// joined returns n's children with neighbouring texts as one, as a parser has
// them.
func (n *node) joined() []*node {
	var all []*node
	for _, child := range n.children {
		if last := len(all) - 1; child.tag == "" && last >= 0 && all[last].tag == "" {
			all[last] = &node{text: all[last].text + child.text}
			continue
		}
		all = append(all, child)
	}
	return all
}
