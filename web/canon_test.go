//go:build !js

package web

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What goes in is always go-app's own output, so a release that writes
// differently is noticed here.
func TestCanonical(t *testing.T) {
	check := func(ui app.UI, want string) {
		t.Helper()
		got, err := canonical(app.HTMLString(ui))
		if err != nil {
			t.Errorf("%v; want %s", err, want)
		} else if got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}

	// Attributes are sorted; go-app's own order differs from run to run.
	for range 20 {
		check(app.A().Class("c").Href("/nps").ID("i").Rel("next").Text("x"),
			`<a class="c" href="/nps" id="i" rel="next">x</a>`)
	}

	// Between children there is nothing that was not put there.
	check(app.P().Body(app.B().Text("A"), app.I().Text("B")), `<p><b>A</b><i>B</i></p>`)
	check(app.P().Body(app.Text("A "), app.B().Text("B"), app.Text(" C")), `<p>A <b>B</b> C</p>`)
	check(app.P().Body(app.Text("A"), app.Text("B")), `<p>AB</p>`)
	check(app.P().Body(app.B().Body(app.I().Body(app.Text("x"), app.Br()))), `<p><b><i>x<br></i></b></p>`)
	check(app.P().Body(app.Text(" "), app.B().Text("B")), `<p> <b>B</b></p>`)

	// Texts without characters leave no trace, wherever they stand.
	check(app.P().Body(app.Text(""), app.B().Text(""), app.Text(""), app.Text("")), `<p><b></b></p>`)
	check(app.P().Text(""), `<p></p>`)

	// A lone text is kept as it is, line breaks and all.
	check(app.P().Text("  two\n  lines  "), "<p>  two\n  lines  </p>")
	check(app.P().Text("\nfirst"), "<p>\nfirst</p>")

	// What is text stays text, and is escaped no more than it must be.
	check(app.P().Text(`1 < 2 && "3" > '2' −5 €`), `<p>1 &lt; 2 &amp;&amp; "3" &gt; '2' −5 €</p>`)
	check(app.P().Text("&lt;"), `<p>&amp;lt;</p>`)
	check(app.P().Text("12\u00a0%"), `<p>12&nbsp;%</p>`)

	// Values of attributes are what was set, not how Go quotes it.
	check(app.P().Title(`x" onfocus="y`), `<p title="x&quot; onfocus=&quot;y"></p>`)
	check(app.P().Title("a\u00a0b\\c\td"), "<p title=\"a&nbsp;b\\c\td\"></p>")
	check(app.A().Href("/a?b=1&lt=2"), `<a href="/a?b=1&amp;lt=2"></a>`)

	// "true" is a value like any other; only HTML's own booleans are bare.
	check(app.Button().Aria("pressed", true).Aria("expanded", false).Disabled(true),
		`<button aria-expanded="false" aria-pressed="true" disabled></button>`)
	check(app.Input().Value("true").Checked(true), `<input checked value="true">`)

	// A textarea's text is its content. Its first line break needs another
	// before it, which parsers drop.
	check(app.Textarea().ID("t").Text("8\n9"), "<textarea id=\"t\">8\n9</textarea>")
	check(app.Textarea().Text("<b>"), "<textarea>&lt;b&gt;</textarea>")
	check(app.Textarea().Text("\n8"), "<textarea>\n\n8</textarea>")

	check(app.Pre().Text("\n8"), "<pre>\n\n8</pre>")

	// SVG keeps its capitals.
	check(app.Elem("svg").XMLNS("s").Attr("viewBox", "0 0 1 1").Body(app.Elem("linearGradient").XMLNS("s")),
		`<svg viewBox="0 0 1 1"><linearGradient></linearGradient></svg>`)

	check(app.Table().Body(app.TBody().Body(app.Tr().Body(app.Th().Text("x")))),
		`<table><tbody><tr><th>x</th></tr></tbody></table>`)
}

func TestCanonicalRefuses(t *testing.T) {
	check := func(ui app.UI, want string) {
		t.Helper()
		got, err := canonical(app.HTMLString(ui))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %s, error %v; want one with %q", got, err, want)
		}
	}

	// HTML takes these for true.
	check(app.Input().Disabled(false), `<input> has disabled="false"`)
	check(app.Div().Body(app.P().Hidden(false)), `<p> has hidden="false"`)

	// The content security policy forbids these.
	check(app.P().Style("color", "red"), "<p> has style")
	check(app.P().Attr("onclick", "x()"), "<p> has onclick")

	// A browser would rearrange these.
	check(app.Table().Body(app.Tr().Body(app.Td().Text("x"))), "puts <tbody> where <tr>")
	check(app.P().Body(app.Div().Text("x")), "makes 3 elements") // the div ends the p, and </p> makes another
	check(app.Div().Body(app.P().Body(app.Div(), app.B().Text("x"))), "moves what is in <p>")
	check(app.Table().Body(app.Text("x"), app.TBody()), "2 elements")
	check(app.A().Body(app.Span().Body(app.A().Text("x"))), "browser")

	// A browser drops what is no character.
	check(app.P().Text("a\x00b"), `reads the text "a\x00b" as "ab"`)

	// A text with a line break among others cannot be told from indentation.
	check(app.P().Body(app.Text("two\nlines"), app.B().Text("x")), "not indented")

	// Raw is read like the rest, and seldom passes.
	check(app.Div().Body(app.Raw("<b>x")), "<b> is not closed")
	check(app.Div().Body(app.Raw("<b x='1'>x</b>")), "no quoted value")
	check(app.Div().Body(app.Raw("<!-- x -->"), app.B()), "want the name")
}

func TestCanonicalDamaged(t *testing.T) {
	check := func(raw, want string) {
		t.Helper()
		if got, err := canonical(raw); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %q, error %v; want one with %q", raw, got, err, want)
		}
	}
	check("", "want an element")
	check("text", "want an element")
	check("< p>", "want the name")
	check("<p", "does not end")
	check("<p>", "not closed")
	check("<p>text", "not closed")
	check("<p>a</b>", "not closed")
	check("<p>\n  <b></b></p>", "no line break")
	check("<p></p><p></p>", "more than one root")
}

// A root that is indented, as it is inside a document, is read as well.
func TestCanonicalIndented(t *testing.T) {
	got, err := canonical("    <p>\n      <b>A</b>\n      B\n    </p>\n")
	if want := "<p><b>A</b>B</p>"; got != want || err != nil {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}

// What a browser has beyond what go-app meant is an error as well.
func TestCheckParsedAdded(t *testing.T) {
	err := (&node{tag: "p"}).checkParsed("<p><b></b></p>")
	if err == nil || err.Error() != "in <p>: a browser adds <b>" {
		t.Errorf("error is %v", err)
	}
}
