// Package served reads how the page looks that was served, as static/served.js
// tells it: in one text, since a question to the browser for each element would
// take as long as to make the element anew.
//
// The text has all elements and texts in the order of the document. A text is
// its words behind [text]. An element is its tag behind [element], its
// attributes, all that it holds, and [end]. An attribute is its name behind
// [name] and its value behind [value].
package served

import "strings"

// The marks between the parts. No page has them in its words.
const (
	text    = '\x01'
	element = '\x02'
	name    = "\x03"
	value   = '\x04'
	end     = '\x05'

	marks = "\x01\x02\x03\x04\x05"
)

// A Node is an element or a text.
type Node struct {
	Tag  string // "" for a text
	Text string // the words of a text

	// End is the number of the first node that is neither this one nor in it.
	End int

	attrs string
}

// Read returns the nodes by their number. It returns nil for what is no page.
func Read(page string) []Node {
	var nodes []Node
	var open []int // the elements that have not ended
	for page != "" {
		mark := page[0]
		words, rest := cut(page[1:], marks)
		switch mark {
		case text:
			nodes = append(nodes, Node{Text: words, End: len(nodes) + 1})
		case element:
			n := Node{Tag: words}
			n.attrs, rest = cut(rest, "\x01\x02\x05")
			open = append(open, len(nodes))
			nodes = append(nodes, n)
		case end:
			if len(open) == 0 || words != "" {
				return nil
			}
			nodes[open[len(open)-1]].End = len(nodes)
			open = open[:len(open)-1]
		default:
			return nil
		}
		page = rest
	}
	if len(open) > 0 {
		return nil
	}
	return nodes
}

// Attrs goes over the attributes, each a name and a value.
func (n Node) Attrs(yield func(name, value string) bool) {
	for rest := n.attrs; rest != ""; {
		var k, v string
		k, rest = cut(rest[1:], name+"\x04")
		if rest != "" && rest[0] == value {
			v, rest = cut(rest[1:], name)
		}
		if !yield(k, v) {
			return
		}
	}
}

// Has reports whether there is an attribute of that name.
func (n Node) Has(attr string) bool {
	for k := range n.Attrs {
		if k == attr {
			return true
		}
	}
	return false
}

// cut returns what stands before the first of some marks, and the rest with it.
func cut(s, marks string) (before, rest string) {
	i := strings.IndexAny(s, marks)
	if i < 0 {
		return s, ""
	}
	return s[:i], s[i:]
}
