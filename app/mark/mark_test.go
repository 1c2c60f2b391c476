package mark

import "testing"

func TestHTML(t *testing.T) {
	check := func(n *Node, want string) {
		t.Helper()
		if got := n.HTML(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	check(El("p"), "<p></p>")
	check(El("p").Class("a").Says("1 < 2 & \"3\" > 2"), `<p class="a">1 &lt; 2 &amp; &#34;3&#34; &gt; 2</p>`)
	check(El("input").Attr("value", `x" onfocus="y`).Bare("disabled", true).Bare("checked", false),
		`<input value="x&#34; onfocus=&#34;y" disabled>`)
	check(El("p").Attr("id", "").Body(nil, Text("a"), El("b").Says("")), "<p>a<b></b></p>")
	check(SVG("svg").Attr("viewBox", "0 0 1 1").Body(SVG("g")), `<svg viewBox="0 0 1 1"><g></g></svg>`)
}

func TestGet(t *testing.T) {
	n := El("input").Attr("id", "all").Bare("disabled", true)
	if v, ok := n.Get("id"); v != "all" || !ok {
		t.Errorf("id is %q %v", v, ok)
	}
	if v, ok := n.Get("disabled"); v != "" || !ok {
		t.Errorf("disabled is %q %v", v, ok)
	}
	if _, ok := n.Get("value"); ok {
		t.Error("there is no value")
	}
}
