package mark

import "strings"

// HTML writes a node as HTML.
func (n *Node) HTML() string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

func (n *Node) write(b *strings.Builder) {
	if n.Tag == "" {
		b.WriteString(Escape(n.Text))
		return
	}
	b.WriteString("<" + n.Tag)
	if n.Attrs != "" {
		b.WriteString(" " + n.Attrs)
	}
	b.WriteString(">")
	for _, k := range n.Kids {
		k.write(b)
	}
	b.WriteString("</" + n.Tag + ">")
}

// Fill writes a template with its gaps filled in their order: a % takes a text,
// which is escaped, so that nothing a reader has typed is ever read as markup;
// a $ takes markup.
func Fill(template string, gaps ...string) string {
	var b strings.Builder
	next := 0
	for i := 0; i < len(template); i++ {
		switch template[i] {
		case '%':
			b.WriteString(Escape(gaps[next]))
			next++
		case '$':
			b.WriteString(gaps[next])
			next++
		default:
			b.WriteByte(template[i])
		}
	}
	return b.String()
}

// Escape writes a text so that it stands for itself in HTML, between elements
// and in an attribute.
func Escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '&':
			b.WriteString("&amp;")
		case '<':
			b.WriteString("&lt;")
		case '"':
			b.WriteString("&#34;")
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// unescape undoes Escape.
func unescape(s string) string {
	for _, c := range [][2]string{{"&lt;", "<"}, {"&#34;", `"`}, {"&amp;", "&"}} {
		s = strings.ReplaceAll(s, c[0], c[1])
	}
	return s
}

func cut(s, at string) (before, after string) {
	before, after, _ = strings.Cut(s, at)
	return before, after
}
