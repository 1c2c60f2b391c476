// Package mark is markup that needs no browser and no go-app: drawings as
// values, which go-app's pages and the widget's frame both show, and the
// frame's own HTML.
//
// It is linked into the widget, where each call weighs, so attributes are
// written as HTML has them and not set one by one.
package mark

// A Node is an element of a drawing, or a text in one.
type Node struct {
	Tag   string // "" for a text
	Attrs string // as HTML has them: `class="tm-chart" x="3"`
	SVG   bool
	Text  string
	Kids  []*Node
}

// El returns an HTML element around a drawing.
func El(tag, attrs string) *Node { return &Node{Tag: tag, Attrs: attrs} }

// SVG returns an element of a drawing.
func SVG(tag, attrs string) *Node { return &Node{Tag: tag, Attrs: attrs, SVG: true} }

// Body puts kids into n behind those that are there, and returns n.
func (n *Node) Body(kids ...*Node) *Node {
	n.Kids = append(n.Kids, kids...)
	return n
}

// Says puts a text into n, and returns n.
func (n *Node) Says(s string) *Node { return n.Body(&Node{Text: s}) }

// Each calls do with the name and the value of every attribute.
func (n *Node) Each(do func(name, value string)) {
	for rest := n.Attrs; rest != ""; {
		var name, value string
		name, rest = cut(rest, `="`)
		value, rest = cut(rest, `"`)
		do(name, unescape(value))
		_, rest = cut(rest, " ")
	}
}
