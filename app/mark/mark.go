// Package mark is markup as values. What go-app's pages and the widget's frame
// both show is built of it once; the pages turn it into go-app's elements, the
// frame into HTML or straight into a browser's elements.
//
// It is linked into the widget, so it imports next to nothing.
package mark

// A Node is an element, or a text between elements.
type Node struct {
	Tag   string // "" for a text
	SVG   bool   // an element of a drawing
	Text  string // of a text
	Attrs []Attr
	Kids  []*Node
}

// An Attr is one attribute of an element.
type Attr struct{ Name, Value string }

// El returns an element of a page.
func El(tag string) *Node { return &Node{Tag: tag} }

// SVG returns an element of a drawing.
func SVG(tag string) *Node { return &Node{Tag: tag, SVG: true} }

// Text returns a text between elements.
func Text(s string) *Node { return &Node{Text: s} }

// Attr sets an attribute and returns n. One without a value is left out: the
// few that mean something bare, like "disabled", are set by [Node.Bare].
func (n *Node) Attr(name, value string) *Node {
	if value != "" {
		n.Attrs = append(n.Attrs, Attr{name, value})
	}
	return n
}

// Bare sets an attribute that has no value, if it holds, and returns n.
func (n *Node) Bare(name string, holds bool) *Node {
	if holds {
		n.Attrs = append(n.Attrs, Attr{name, ""})
	}
	return n
}

// Class sets the classes and returns n.
func (n *Node) Class(s string) *Node { return n.Attr("class", s) }

// Body puts kids into n behind those that are there, and returns n. A nil kid
// is none.
func (n *Node) Body(kids ...*Node) *Node {
	for _, k := range kids {
		if k != nil {
			n.Kids = append(n.Kids, k)
		}
	}
	return n
}

// Says puts a text into n, and returns n.
func (n *Node) Says(s string) *Node {
	if s == "" {
		return n
	}
	return n.Body(Text(s))
}

// Get returns the value of an attribute, and whether n has it.
func (n *Node) Get(name string) (value string, ok bool) {
	for _, a := range n.Attrs {
		if a.Name == name {
			return a.Value, true
		}
	}
	return "", false
}
