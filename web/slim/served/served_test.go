package served

import (
	"slices"
	"testing"
)

func TestRead(t *testing.T) {
	check := func(page string, want ...Node) {
		t.Helper()
		if got := Read(page); !slices.Equal(got, want) {
			t.Errorf("%q is %v, want %v", page, got, want)
		}
	}
	check("")
	check("\x01Words", Node{Text: "Words", End: 1})
	check("\x02p\x05", Node{Tag: "p", End: 1})
	check("\x02p\x01One\x05\x01two", Node{Tag: "p", End: 2}, Node{Text: "One", End: 2}, Node{Text: "two", End: 3})
	check("\x02ul\x03class\x04list\x02li\x01Ä\x05\x02li\x05\x05",
		Node{Tag: "ul", End: 4, attrs: "\x03class\x04list"}, Node{Tag: "li", End: 3}, Node{Text: "Ä", End: 3}, Node{Tag: "li", End: 4})

	// No page.
	check("words")
	check("\x02p")
	check("\x05")
	check("\x02p\x05\x05")
	check("\x02p\x05more\x01text")
	check("\x03class\x04list")
}

func TestAttrs(t *testing.T) {
	check := func(attrs string, want ...string) {
		t.Helper()
		nodes := Read("\x02p" + attrs + "\x01Words\x05")
		var got []string
		for k, v := range nodes[0].Attrs {
			got = append(got, k, v)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q are %q, want %q", attrs, got, want)
		}
	}
	check("")
	check("\x03id\x04a", "id", "a")
	check("\x03id\x04a\x03hidden\x04\x03title\x04Two words", "id", "a", "hidden", "", "title", "Two words")
	check("\x03hidden", "hidden", "")
}

func TestHas(t *testing.T) {
	n := Read("\x02p\x03id\x04class\x03hidden\x04\x05")[0]
	for attr, want := range map[string]bool{"id": true, "hidden": true, "class": false, "": false} {
		if n.Has(attr) != want {
			t.Errorf("has %q: %t", attr, !want)
		}
	}
}
