package apptest

import (
	"strings"

	"golang.org/x/net/html"
)

// ID is the element with that id.
func (d Doc) ID(id string) Doc {
	for _, e := range d.Find("") {
		if e.Attr("id") == id {
			return e
		}
	}
	return Doc{}
}

// First is the first element that Find finds.
func (d Doc) First(selector string) Doc {
	if all := d.Find(selector); len(all) > 0 {
		return all[0]
	}
	return Doc{}
}

// Find is every element that fits a selector, in order of appearance. A
// selector is any of: a tag, .class, [attribute], [attribute=value], written
// without spaces: `input.tm-input[aria-invalid=true]`. The empty selector
// fits every element.
func (d Doc) Find(selector string) []Doc {
	tag, tests := parse(selector)
	var found []Doc
	d.walk(func(n *html.Node) {
		e := Doc{n}
		if n.Type != html.ElementNode || tag != "" && n.Data != tag {
			return
		}
		for _, fits := range tests {
			if !fits(e) {
				return
			}
		}
		found = append(found, e)
	})
	return found
}

// parse splits a selector into a tag, "" for any, and tests.
func parse(selector string) (tag string, tests []func(Doc) bool) {
	end := strings.IndexAny(selector, ".[")
	if end < 0 {
		return selector, nil
	}
	tag, selector = selector[:end], selector[end:]
	for selector != "" {
		if selector[0] == '.' {
			class := selector[1:]
			selector = ""
			if end := strings.IndexAny(class, ".["); end >= 0 {
				class, selector = class[:end], class[end:]
			}
			tests = append(tests, hasClass(class))
			continue
		}
		attr, rest, closed := strings.Cut(selector[1:], "]")
		if !closed || selector[0] != '[' {
			panic("apptest: cannot read the selector at " + selector)
		}
		name, value, exact := strings.Cut(attr, "=")
		tests = append(tests, hasAttr(name, value, exact))
		selector = rest
	}
	return tag, tests
}

func hasClass(class string) func(Doc) bool {
	return func(d Doc) bool {
		for _, c := range strings.Fields(d.Attr("class")) {
			if c == class {
				return true
			}
		}
		return false
	}
}

func hasAttr(name, value string, exact bool) func(Doc) bool {
	return func(d Doc) bool {
		got := d.Attr(name)
		return got != "" && (!exact || got == value)
	}
}
