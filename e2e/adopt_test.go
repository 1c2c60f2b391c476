//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// looks returns a page as the browser has it, an element or a text a line.
// Fields say what they hold by now and not what they were served with. That a
// place can have the focus is the doing of whoever went there; and what is said
// aloud, how much is stored and the frame of a widget come in their own time.
const looks = `(() => {
	const lines = [];
	const line = (node, depth) => {
		if (node.nodeType === Node.TEXT_NODE) {
			if (node.data) lines.push(depth + JSON.stringify(node.data.replaceAll(location.origin, "")));
			return;
		}
		const attributes = Array.from(node.attributes, ({ name, value }) => name + "=" + value)
			.filter((one) => !/^(value|checked|selected|tabindex)=/.test(one)).sort();
		const { namespaceURI, localName, value, checked, selected } = node;
		lines.push(depth + [namespaceURI.slice(-4), localName, value, checked, selected, ...attributes].join(" "));
		if (!node.matches("textarea, [role=status], [data-saved], tm-preview")) node.childNodes.forEach((child) => line(child, depth + " "));
	};
	line(document.body.firstElementChild, "");
	return lines;
})()`

var takenOver = []string{"/", "/csat", "/nps", "/ces", "/guide", "/quiz", "/benchmarks", "/embed", "/methods"}

// TestTakesOver: the program keeps the elements that were served, and the page
// is the one that it would have made itself.
func TestTakesOver(t *testing.T) {
	pageOf := func(path, before string) (*page, []string) {
		t.Helper()
		g, release := held(t)
		p := newPageAt(t, g.URL)
		p.goTo(path)
		p.untilJS(`document.documentElement.dataset.engine === "loading"`)
		p.do(before)
		release()
		p.waitReady()
		p.frames(2)
		return p, eval[[]string](p, looks)
	}
	for _, path := range takenOver {
		p, got := pageOf(path, `
			window.root = document.body.firstElementChild;
			window.heading = document.querySelector("h1");
			window.fields = Array.from(document.querySelectorAll("main input[id], main select"));`)
		if !eval[bool](p, `root === document.body.firstElementChild && heading === document.querySelector("h1")`) {
			t.Errorf("%s: the served page did not stay", path)
		}
		if lost := eval[[]string](p, `fields.filter((one) => !one.isConnected).map(({ id }) => id)`); len(lost) > 0 {
			t.Errorf("%s: %q were made anew", path, lost)
		}
		_, want := pageOf(path, `delete window.goappServed;`)
		same(t, path, got, want)
	}
}

// TestMendsServed: what is not as the program has it is mended, whatever it is.
func TestMendsServed(t *testing.T) {
	look := func(damage string) []string {
		t.Helper()
		g, release := held(t)
		p := newPageAt(t, g.URL)
		p.goTo("/nps")
		p.untilJS(`document.documentElement.dataset.engine === "loading"`)
		p.do(`const page = document.body.firstElementChild; const on = (what) => page.querySelector(what);` + damage)
		release()
		p.waitReady()
		p.frames(2)
		return eval[[]string](p, looks)
	}
	want := look("")
	for _, damage := range []string{
		`on("h1").textContent = "Another heading";`,
		`on("h1").textContent = "";`,
		`on("h1").className = "other"; on("h1").title = "More"; on("h1").removeAttribute("id");`,
		`on("main").hidden = true;`,
		`on("footer").remove();`,
		`on("header").remove();`,
		`on("footer").append("More words");`,
		`on("footer").before("More words");`,
		`on("main").prepend(document.createElement("hr"));`,
		`on("main").append(document.createElement("hr"));`,
		`on("main").replaceWith(document.createElement("aside"));`,
		`on("svg").replaceWith(document.createElement("span"));`,
		`page.replaceChildren();`,
		`page.replaceWith(document.createElement("section"));`,
	} {
		same(t, damage, look(damage), want)
	}
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			t.Errorf("%s: from line %d on\n%s\nwant\n%s", what, i,
				strings.Join(got[i:min(i+3, len(got))], "\n"), strings.Join(want[i:min(i+3, len(want))], "\n"))
			return
		}
	}
}
