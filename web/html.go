//go:build !js

package web

import (
	"strings"

	"golang.org/x/net/html/atom"
)

const bodyAtom = atom.Body

// Only what must be escaped is: the rest is for people to read.
var (
	textEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\u00a0", "&nbsp;", "\r", "&#13;")
	attrEscaper = strings.NewReplacer("&", "&amp;", `"`, "&quot;", "<", "&lt;", ">", "&gt;", "\u00a0", "&nbsp;", "\r", "&#13;")
)

// voidElement lists the elements without content or end tag (HTML standard,
// section 13.1.2).
var voidElement = set("area", "base", "br", "col", "embed", "hr", "img",
	"input", "link", "meta", "source", "track", "wbr")

// booleanAttr lists the attributes that are true by being there (HTML
// standard, index of attributes). "hidden" and "download" can hold words, too;
// go-app gives hidden no other value than true, and download is not of them.
var booleanAttr = set("allowfullscreen", "async", "autofocus", "autoplay",
	"checked", "controls", "default", "defer", "disabled", "formnovalidate",
	"hidden", "inert", "ismap", "itemscope", "loop", "multiple", "muted",
	"nomodule", "novalidate", "open", "playsinline", "readonly", "required",
	"reversed", "selected")

func set(names ...string) map[string]bool {
	m := make(map[string]bool)
	for _, name := range names {
		m[name] = true
	}
	return m
}
