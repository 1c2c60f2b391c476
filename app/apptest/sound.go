package apptest

import (
	"fmt"
	"strings"
	"testing"
)

// Sound fails the test for each fault of [Doc.Faults].
func (d Doc) Sound(t testing.TB) {
	t.Helper()
	for _, fault := range d.Faults() {
		t.Error(fault)
	}
}

// Faults lists what no page may do: use an id twice, leave a field, a button, a
// picture or a group without a name, point at an id that is not there, write a
// style attribute or a handler (the content security policy refuses both), or
// hide from a screen reader what a keyboard still reaches.
func (d Doc) Faults() []string {
	var faults []string
	seen := make(map[string]bool)
	for _, e := range d.Find("[id]") {
		id := e.Attr("id")
		if seen[id] {
			faults = append(faults, fmt.Sprintf("id %q is used twice", id))
		}
		seen[id] = true
	}
	for _, e := range d.Find("") {
		faults = append(faults, dangling(e, seen)...)
		if e.Attr("style") != "" {
			faults = append(faults, "style attribute on "+describe(e))
		}
		for _, a := range e.node.Attr {
			if strings.HasPrefix(a.Key, "on") {
				faults = append(faults, a.Key+" attribute on "+describe(e))
			}
		}
		if needsName(e) && !named(d, e) {
			faults = append(faults, describe(e)+" has no name")
		}
		if e.Attr("aria-hidden") == "true" {
			faults = append(faults, reached(e)...)
		}
	}
	return faults
}

// pointers are the attributes that hold ids.
var pointers = []string{
	"for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list",
}

func dangling(e Doc, ids map[string]bool) []string {
	var faults []string
	for _, name := range pointers {
		for _, id := range strings.Fields(e.Attr(name)) {
			if !ids[id] {
				faults = append(faults, fmt.Sprintf("%s of %s points at %q, which is not there", name, describe(e), id))
			}
		}
	}
	return faults
}

// reached lists what takes the focus in a part that is hidden from screen
// readers: somebody would land on it and hear nothing.
func reached(hidden Doc) []string {
	var faults []string
	for _, e := range hidden.Find("") {
		if focusable(e) {
			faults = append(faults, describe(e)+" takes the focus, but is hidden in "+describe(hidden))
		}
	}
	return faults
}

// focusable is whether the tab key stops at e.
func focusable(e Doc) bool {
	if index := e.Attr("tabindex"); index != "" {
		return index[0] != '-'
	}
	switch e.Tag() {
	case "a":
		return e.Attr("href") != ""
	case "input":
		return e.Attr("type") != "hidden" && e.Attr("disabled") == ""
	case "button", "select", "textarea":
		return e.Attr("disabled") == ""
	case "iframe", "summary":
		return true
	}
	return false
}

func needsName(e Doc) bool {
	switch e.Tag() {
	case "input":
		return e.Attr("type") != "hidden"
	case "select", "textarea", "button":
		return true
	case "a":
		return e.Attr("href") != ""
	}
	switch e.Attr("role") {
	case "img", "radiogroup", "progressbar", "menu", "dialog", "group", "region", "form":
		return true
	}
	return false
}

// named is whether e has a name that is read out.
func named(d, e Doc) bool {
	if e.Attr("aria-label") != "" || e.Attr("aria-labelledby") != "" {
		return true
	}
	switch e.Tag() {
	case "button", "a":
		return e.Text() != ""
	}
	for _, label := range d.Find("label") {
		holds := e.Attr("id") != "" && label.ID(e.Attr("id")).Exists()
		if label.Text() != "" && (holds || e.Attr("id") != "" && label.Attr("for") == e.Attr("id")) {
			return true
		}
	}
	return false
}

// describe names an element so that it can be found in the source.
func describe(e Doc) string {
	if id := e.Attr("id"); id != "" {
		return "<" + e.Tag() + " id=" + id + ">"
	}
	return "<" + e.Tag() + " class=" + e.Attr("class") + ">"
}
