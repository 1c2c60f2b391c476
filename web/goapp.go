//go:build !js

package web

import (
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
)

// A node is an element or, with an empty tag, text. It is what go-app meant:
// no indentation, no escapes.
type node struct {
	tag      string
	attrs    []attr // sorted by name
	children []*node
	text     string
}

// An attr whose value go-app leaves out is bare. go-app leaves out the value
// "true", and never writes an attribute that has no value.
type attr struct {
	name, value string
	bare        bool
}

// readGoApp reads one element as go-app's node.go writes it:
//
//   - an element with one child that is text holds that text and nothing else;
//   - with other children it holds a line for each, indented by two spaces a
//     level. A text without characters is an empty line;
//   - attributes are in random order, and their values are Go string literals;
//   - text is escaped as HTML, and void elements have no end tag.
//
// Anything else (of Raw, say) is an error and never a guess.
func readGoApp(s string) (*node, error) {
	r := &goAppReader{rest: s}
	depth := (len(s) - len(strings.TrimLeft(s, " "))) / 2
	r.skip(indent(depth))
	n, err := r.element(depth)
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(r.rest) != "" {
		return nil, fmt.Errorf("more than one root element: %s", r.near())
	}
	return n, nil
}

type goAppReader struct{ rest string }

func (r *goAppReader) element(depth int) (*node, error) {
	n, err := r.startTag()
	if err != nil || voidElement[n.tag] {
		return n, err
	}
	if n.children, err = r.content(depth, n.tag); err != nil {
		return nil, err
	}
	if !r.skip("</" + n.tag + ">") {
		return nil, fmt.Errorf("<%s> is not closed: %s", n.tag, r.near())
	}
	return n, nil
}

// content reads what is between the tags of an element at depth.
func (r *goAppReader) content(depth int, tag string) ([]*node, error) {
	before, _, found := strings.Cut(r.rest, "<")
	if !found {
		return nil, fmt.Errorf("<%s> is not closed", tag)
	}
	lines := strings.HasPrefix(before, "\n") && !r.textOnly(before, depth, tag)
	if !lines {
		r.skip(before)
		if before == "" {
			return nil, nil
		}
		return []*node{{text: html.UnescapeString(before)}}, nil
	}
	r.skip("\n")
	var children []*node
	for !strings.HasPrefix(r.rest, indent(depth)+"</") {
		child, err := r.line(depth + 1)
		if err != nil {
			return nil, err
		}
		if child != nil {
			children = append(children, child)
		}
	}
	r.skip(indent(depth))
	return children, nil
}

// textOnly tells a lone text that starts with a newline from lines: it does
// not end as lines do.
func (r *goAppReader) textOnly(before string, depth int, tag string) bool {
	closed := strings.HasPrefix(r.rest[len(before):], "</"+tag+">")
	return closed && !strings.HasSuffix(before, "\n"+indent(depth))
}

// line reads a child on a line of its own; nil is a text without characters.
func (r *goAppReader) line(depth int) (*node, error) {
	if r.skip("\n") {
		return nil, nil
	}
	if !r.skip(indent(depth)) {
		return nil, fmt.Errorf("not indented as go-app does (a text with a line break in it?): %s", r.near())
	}
	var n *node
	if strings.HasPrefix(r.rest, "<") {
		var err error
		if n, err = r.element(depth); err != nil {
			return nil, err
		}
	} else {
		text, _, _ := strings.Cut(r.rest, "\n")
		r.skip(text)
		n = &node{text: html.UnescapeString(text)}
	}
	if !r.skip("\n") {
		return nil, fmt.Errorf("no line break after a child: %s", r.near())
	}
	return n, nil
}

func (r *goAppReader) startTag() (*node, error) {
	if !r.skip("<") {
		return nil, fmt.Errorf("want an element: %s", r.near())
	}
	n := &node{tag: r.name()}
	if n.tag == "" || strings.ContainsAny(n.tag, "!?/") {
		return nil, fmt.Errorf("want the name of an element: %s", r.near())
	}
	for r.skip(" ") {
		a := attr{name: r.name(), bare: true}
		if r.skip("=") {
			quoted, err := strconv.QuotedPrefix(r.rest)
			if err != nil || quoted[0] != '"' {
				return nil, fmt.Errorf("<%s> %s has no quoted value: %s", n.tag, a.name, r.near())
			}
			r.skip(quoted)
			a.bare = false
			a.value, _ = strconv.Unquote(quoted) // QuotedPrefix has checked it
		}
		n.attrs = append(n.attrs, a)
	}
	if !r.skip(">") {
		return nil, fmt.Errorf("<%s> does not end: %s", n.tag, r.near())
	}
	slices.SortFunc(n.attrs, func(a, b attr) int { return strings.Compare(a.name, b.name) })
	return n, nil
}

func (r *goAppReader) name() string {
	end := strings.IndexAny(r.rest, " =<>\"/\n")
	if end < 0 {
		end = len(r.rest)
	}
	name := r.rest[:end]
	r.rest = r.rest[end:]
	return name
}

func (r *goAppReader) skip(s string) bool {
	rest, found := strings.CutPrefix(r.rest, s)
	r.rest = rest
	return found
}

// near is what an error shows of where it happened.
func (r *goAppReader) near() string {
	return strconv.Quote(r.rest[:min(len(r.rest), 60)])
}

func indent(depth int) string { return strings.Repeat("  ", depth) }
