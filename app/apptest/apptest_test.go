package apptest

import (
	"slices"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	doc := Parse(t, `<p id=a class="x y">One <b>two</b></p><p class=x data-k=v>three</p><i hidden></i>`)
	check := func(selector string, want ...string) {
		t.Helper()
		var got []string
		for _, e := range doc.Find(selector) {
			got = append(got, e.Text())
		}
		if !slices.Equal(got, want) {
			t.Errorf("Find(%q) says %q, want %q", selector, got, want)
		}
	}
	check("p", "One two", "three")
	check(".x", "One two", "three")
	check(".x.y", "One two")
	check("p[data-k]", "three")
	check("[data-k=v]", "three")
	check("[data-k=w]")
	check("i[hidden=true]", "") // a bare attribute is true
	check("b", "two")
	check("u")
}

func TestText(t *testing.T) {
	doc := Parse(t, "<p id=a>\n  One <b>two</b>\n</p>")
	if got := doc.ID("a").Text(); got != "One two" {
		t.Errorf("Text is %q, want %q", got, "One two")
	}
	if none := doc.ID("b"); none.Exists() || none.Text() != "" || none.Attr("id") != "" {
		t.Error("an element that is not there says something")
	}
}

// TestFaults shows each fault once: a check that finds nothing anywhere would
// make every other test of soundness worthless.
func TestFaults(t *testing.T) {
	check := func(source string, want ...string) {
		t.Helper()
		got := Parse(t, source).Faults()
		if strings.Join(got, "; ") != strings.Join(want, "; ") {
			t.Errorf("%s\nfaults %q\nwant   %q", source, got, want)
		}
	}
	check(`<label for=a>A</label><input id=a type=text>`)
	check(`<label>A <input id=a type=radio></label>`)
	check(`<p id=a></p><p id=a></p>`, `id "a" is used twice`)
	check(`<input id=a type=text>`, `<input id=a> has no name`)
	check(`<label for=a></label><input id=a>`, `<input id=a> has no name`)
	check(`<label for=b>B</label>`, `for of <label class=> points at "b", which is not there`)
	check(`<p id=c aria-describedby="c d"></p>`, `aria-describedby of <p id=c> points at "d", which is not there`)
	check(`<button class=x></button>`, `<button class=x> has no name`)
	check(`<svg role=img class=x></svg>`, `<svg class=x> has no name`)
	check(`<svg role=img aria-label="A scale"></svg>`)
	check(`<div role=group class=x></div>`, `<div class=x> has no name`)
	check(`<div role=group aria-label=Target></div>`)
	check(`<div role=region class=x></div>`, `<div class=x> has no name`)
	check(`<div role=form class=x></div>`, `<div class=x> has no name`)
	check(`<div aria-hidden=true id=h><p><a href=/ id=a>A</a></p></div>`, `<a id=a> takes the focus, but is hidden in <div id=h>`)
	check(`<button aria-hidden=true id=b>B</button>`, `<button id=b> takes the focus, but is hidden in <button id=b>`)
	check(`<div aria-hidden=true id=h><span tabindex=0 id=s>A</span></div>`, `<span id=s> takes the focus, but is hidden in <div id=h>`)
	check(`<div aria-hidden=true><label for=i>I</label><input id=i disabled><a>A</a><a href=/ tabindex=-1>B</a></div>`)
	check(`<div aria-hidden=false><a href=/>A</a></div>`)
	check(`<p style="color:red">A</p>`, `style attribute on <p class=>`)
	check(`<p onclick="x()">A</p>`, `onclick attribute on <p class=>`)
}
