package mark

import "strings"

// HTML writes a node as HTML. Texts and values are escaped, so that nothing a
// reader has typed is ever read as markup.
func (n *Node) HTML() string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

func (n *Node) write(b *strings.Builder) {
	if n.Tag == "" {
		b.WriteString(escape(n.Text))
		return
	}
	b.WriteString("<" + n.Tag)
	for _, a := range n.Attrs {
		b.WriteString(" " + a.Name)
		if a.Value != "" {
			b.WriteString(`="` + escape(a.Value) + `"`)
		}
	}
	b.WriteString(">")
	if void[n.Tag] {
		return
	}
	for _, k := range n.Kids {
		k.write(b)
	}
	b.WriteString("</" + n.Tag + ">")
}

// void lists the elements that never have content, as far as they are used
// (HTML, 13.1.2).
var void = map[string]bool{"br": true, "hr": true, "input": true}

func escape(s string) string {
	for _, c := range [][2]string{{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {`"`, "&#34;"}} {
		s = strings.ReplaceAll(s, c[0], c[1])
	}
	return s
}
