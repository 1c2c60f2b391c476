package mark

import (
	"strings"
	"testing"
)

func TestHTML(t *testing.T) {
	check := func(n *Node, want string) {
		t.Helper()
		if got := n.HTML(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	check(El("div", ""), "<div></div>")
	check(El("p", `class="a"`).Says(`1 < 2 & "3" > 2`), `<p class="a">1 &lt; 2 &amp; &#34;3&#34; > 2</p>`)
	check(SVG("svg", `viewBox="0 0 1 1"`).Body(SVG("g", ""), SVG("text", "").Says("")),
		`<svg viewBox="0 0 1 1"><g></g><text></text></svg>`)
}

func TestFill(t *testing.T) {
	check := func(want, template string, gaps ...string) {
		t.Helper()
		if got := Fill(template, gaps...); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	check("", "")
	check(`<p class="a">b</p>`, `<p class="%">%</p>`, "a", "b")
	check(`<p><b>x</b></p>`, `<p>$</p>`, "<b>x</b>")
	check(`<input value="&#34; onfocus=&#34;alert(1)&lt;/script>&amp;">`, `<input value="%">`, `" onfocus="alert(1)</script>&`)
	check(`100% of $5`, `% of %`, "100%", "$5") // what is filled in has no gaps
}

func TestEach(t *testing.T) {
	check := func(attrs, want string) {
		t.Helper()
		var got []string
		SVG("g", attrs).Each(func(name, value string) { got = append(got, name+":"+value) })
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: got %s, want %s", attrs, s, want)
		}
	}
	check("", "")
	check(`class="a b"`, "class:a b")
	check(`aria-label="`+Escape("&lt; is <")+`"`, "aria-label:&lt; is <")
	check(`class="a" x="1" aria-label="`+Escape(`a "b" <c> &amp; d`)+`"`, `class:a|x:1|aria-label:a "b" <c> &amp; d`)
}
